package soundscape.report.change;

import java.util.Locale;
import java.util.Optional;
import soundscape.estimator.result.RealSize;
import soundscape.explore.SizeChoice;
import soundscape.explore.change.AttributedChange;
import soundscape.explore.change.Effect;
import soundscape.explore.change.Figures;
import soundscape.explore.change.Shapley;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Changes;

/** What changed, in words: window and reports say the same. */
public final class ChangeWords {
    private static final String NOTHING = "0";

    private ChangeWords() {}

    /** {@return bits to two decimals, rounded down, such as "53.40"} */
    public static String bits(Figures figures) {
        return String.format(Locale.ROOT, "%.2f", figures.effect().bits());
    }

    /** {@return bits gained or lost, such as "+2.72", "−0.30"} */
    public static String gainedBits(Effect effect) {
        return effect.centibits() == 0 ? NOTHING : signed(String.format(Locale.ROOT, "%+.2f", effect.bits()));
    }

    /** {@return bytes by which a proof grew or shrank, such as "+34112"} */
    public static String gainedBytes(Effect effect) {
        return effect.bytes() == 0 ? NOTHING : signed(String.format(Locale.ROOT, "%+d", effect.bytes()));
    }

    private static String signed(String number) {
        return number.replace('-', '−');
    }

    /** {@return what holds a circuit down, such as "query phase (JBR)"; of a zkVM, "embed: query phase (JBR)"} */
    public static String binding(Metrics metrics, boolean ofZkvm) {
        return (ofZkvm ? metrics.circuit() + ": " : "")
                + metrics.weakest().text()
                + metrics.regime().map(regime -> " (" + regime + ")").orElse("");
    }

    /** {@return a proof's size, such as "236 KiB real", "232 KiB expected"} */
    public static String size(Figures figures) {
        return figures.size().kib(figures.metrics().sizes()) + " KiB " + word(figures.size());
    }

    static String word(SizeChoice size) {
        return size.label().toLowerCase(Locale.ROOT);
    }

    /** {@return which bytes are counted, in a sentence} */
    public static String counted(Figures before, Figures after) {
        if (before.size() == SizeChoice.REAL) {
            String prover = after.metrics()
                    .sizes()
                    .real()
                    .map(RealSize::prover)
                    .orElseThrow()
                    .name();
            return "Bytes are those that " + prover + " sends.";
        }
        return "Bytes are those that soundcalc expects, since no layout is stated on both sides.";
    }

    /** {@return a change in words, such as "num_queries 21 → 40", "circuits: 1 added"} */
    public static String change(AttributedChange change) {
        return change.key()
                + (change.from().isEmpty() ? ": " : " " + change.from() + " → ")
                + change.to()
                + (change.along() == 0 ? "" : ", with " + change.along() + (change.along() == 1 ? " key" : " keys"));
    }

    /** {@return where a change was made, such as "embed", "riscv, convert, combine and 2 more"} */
    public static String where(AttributedChange change) {
        return Changes.together(change.circuits());
    }

    /** {@return what a change alone comes to, such as "56.12, query phase (JBR)"} */
    public static String alone(Optional<Figures> alone, boolean ofZkvm) {
        return alone.map(figures -> bits(figures) + ", " + binding(figures.metrics(), ofZkvm))
                .orElse("none such");
    }

    /** {@return how the shares were found, in a sentence} */
    public static String method(boolean exact) {
        return "A change's share is its effect in the order in which changes are made, averaged over "
                + (exact ? "all orders" : Shapley.DRAWN + " orders drawn with a fixed seed")
                + " (Shapley's value).";
    }
}
