package soundscape.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundscape.estimator.result.RealSize;
import soundscape.explore.SizeChoice;
import soundscape.explore.change.AttributedChange;
import soundscape.explore.change.Attribution;
import soundscape.explore.change.Effect;
import soundscape.explore.change.Figures;
import soundscape.explore.change.Outline;
import soundscape.explore.change.Shapley;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Changes;
import soundscape.milestone.Standing;

/** What changed, in words: window and reports say the same. */
public final class ChangeWords {
    private static final String NOTHING = "0";

    private ChangeWords() {}

    /** {@return bits to two decimals, rounded down, such as "53.40"} */
    static String bits(Figures figures) {
        return String.format(Locale.ROOT, "%.2f", figures.effect().bits());
    }

    /** {@return bits gained or lost, such as "+2.72", "−0.30"} */
    static String gainedBits(Effect effect) {
        return effect.centibits() == 0 ? NOTHING : signed(String.format(Locale.ROOT, "%+.2f", effect.bits()));
    }

    /** {@return bytes by which a proof grew or shrank, such as "+34112"} */
    static String gainedBytes(Effect effect) {
        return effect.bytes() == 0 ? NOTHING : signed(String.format(Locale.ROOT, "%+d", effect.bytes()));
    }

    private static String signed(String number) {
        return number.replace('-', '−');
    }

    /** {@return what holds a circuit down, such as "query phase (JBR)"; of a zkVM, "embed: query phase (JBR)"} */
    static String binding(Metrics metrics, boolean ofZkvm) {
        return (ofZkvm ? metrics.circuit() + ": " : "")
                + metrics.weakest().text()
                + metrics.regime().map(regime -> " (" + regime + ")").orElse("");
    }

    static String word(SizeChoice size) {
        return size.label().toLowerCase(Locale.ROOT);
    }

    /** {@return level and final proof before and after, in sentences} */
    public static String summary(ChangeReport report) {
        Figures before = report.difference().whole().before();
        Figures after = report.difference().whole().after();
        return report.difference().isEmpty()
                ? "No parameter differs: " + level(after, report.after()) + "."
                : level(before, report.before()) + " → " + level(after, report.after()) + ". Final proof: "
                        + size(before) + " → " + size(after) + ".";
    }

    private static String level(Figures figures, ChangeReport.Side side) {
        return (side.isBound() ? "at most " : "") + figures.metrics().level() + " bits (" + bits(figures) + ", "
                + binding(figures.metrics(), true) + ")";
    }

    private static String size(Figures figures) {
        return figures.size().kib(figures.metrics().sizes()) + " KiB " + word(figures.size());
    }

    /** {@return how a configuration stands to a milestone, such as "✗ 47 bits short"} */
    public static String verdict(Standing standing) {
        return standing.verdict().mark() + " " + standing.headline();
    }

    /** {@return how the shares were found and which bytes are counted, in sentences} */
    public static String method(ChangeReport report) {
        Attribution whole = report.difference().whole();
        return "A change's share is its effect when its turn comes, averaged over "
                + (whole.exact() ? "all orders" : Shapley.DRAWN + " orders drawn with a fixed seed")
                + " in which the changes can be made (Shapley's value). Behind it stands what the change alone comes"
                + " to. "
                + counted(whole);
    }

    private static String counted(Attribution whole) {
        if (whole.after().size() != SizeChoice.REAL) {
            return "Bytes are those that soundcalc expects, since not both sides have a layout that is known.";
        }
        String before = prover(whole.before());
        String after = prover(whole.after());
        return "Bytes are those that "
                + (before.equals(after) ? after + " sends." : before + " sends before, and " + after + " after.");
    }

    private static String prover(Figures real) {
        return real.metrics().sizes().real().map(RealSize::prover).orElseThrow().name();
    }

    /** {@return what was done to the list of circuits, and to what is said of them, a sentence each; mostly none} */
    public static List<String> outline(Outline outline) {
        List<String> sentences = new ArrayList<>();
        named("Added: ", outline.added(), sentences);
        named("Removed: ", outline.removed(), sentences);
        if (outline.reordered()) {
            sentences.add("Circuits come in another order.");
        }
        named("Another group or role in the recursion, which no level depends on: ", outline.restated(), sentences);
        return sentences;
    }

    private static void named(String head, List<String> names, List<String> sentences) {
        if (!names.isEmpty()) {
            sentences.add(head + Changes.together(names) + ".");
        }
    }

    /** {@return a change in words, such as "num_queries 21 → 40", "circuits: 1 added"} */
    static String change(AttributedChange change) {
        return change.key()
                + (change.from().isEmpty() ? ": " : " " + change.from() + " → ")
                + change.to()
                + (change.along() == 0
                        ? ""
                        : ", with " + change.along() + (change.along() == 1 ? " more key" : " more keys"));
    }

    /** {@return where a change was made, such as "embed", "riscv, convert, combine and 2 more"} */
    static String where(AttributedChange change) {
        return Changes.together(change.circuits());
    }

    /** {@return what a change alone comes to, such as "56.12, query phase (JBR)"} */
    static String alone(Optional<Figures> alone, boolean ofZkvm) {
        return alone.map(figures -> bits(figures) + ", " + binding(figures.metrics(), ofZkvm))
                .orElse("none such");
    }
}
