package soundscape.app.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import soundscape.app.Exploration;
import soundscape.app.text.FigureText;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Missing;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Changes;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.report.SizeWords;

/** Other limits, beside in words what they allow, under which the tuner finds a smaller proof, with its figures. */
public record TuneAlternative(String what, TuneOptions options, Metrics figures) {
    private static final int MORE_GRINDING = 28;
    private static final double MORE_WORK = 4;

    /** A proof smaller by less is no reason to allow more. */
    private static final double WORTH_WHILE = 0.98;

    /** Of one allowance more at a time, those that make the proof smaller or reach the level at all; smallest first. */
    public static List<TuneAlternative> of(Exploration exploration, TuneOptions options, Tuning found) {
        return of(options, more -> more.request(exploration), exploration.size(), found);
    }

    /** The same where limits ask for more than themselves; {@code looked} is the size that counts. */
    public static List<TuneAlternative> of(
            TuneOptions options, Function<TuneOptions, TuningRequest> requests, SizeChoice looked, Tuning found) {
        Zkvm now = requests.apply(options).zkvm();
        List<TuneAlternative> smaller = new ArrayList<>();
        more(now, looked, options).forEach((what, more) -> {
            TuningRequest request = requests.apply(more);
            Tuner.reached(request)
                    .filter(other -> isSmaller(other, found, request.size()))
                    .ifPresent(other ->
                            smaller.add(new TuneAlternative(what + layout(now, other.zkvm()), more, other.after())));
        });
        smaller.sort(Comparator.comparingDouble(alternative -> looked.of(alternative.figures.sizes())));
        return smaller;
    }

    /** What it comes to, in words, such as "237 KiB (worst 244 KiB) by grinding up to 28 bits – meets H-star". */
    public String sentence(SizeChoice looked, Missing incomplete) {
        return sentence(what, figures, looked) + meets(options.target(), figures, incomplete);
    }

    /** The same of figures that another way of allowing more leads to, held against nothing. */
    public static String sentence(String what, Metrics figures, SizeChoice looked) {
        return sizes(figures.sizes(), looked) + " by " + what;
    }

    /** What figures meet of a target, such as " – meets H-star"; empty where they miss it. */
    public static String meets(Milestone target, Metrics figures, Missing incomplete) {
        return switch (Standing.of(target, figures, true, incomplete).verdict()) {
            case MET -> " – meets " + target.label();
            case MET_BY_EXPECTED_SIZE -> " – meets " + target.label() + " by the expected size";
            case CANNOT_TELL -> " – reaches " + target.label() + "'s figures";
            case MISSED -> "";
        };
    }

    private static String sizes(Sizes sizes, SizeChoice looked) {
        return looked == SizeChoice.REAL
                ? FigureText.size(sizes, looked.known(sizes.real()), looked)
                : SizeWords.of(SizeChoice.EXPECTED, sizes) + " KiB (worst " + SizeWords.of(SizeChoice.WORST, sizes)
                        + " KiB)";
    }

    /** Like is held against like: no bytes are known where the scheme is another. */
    private static boolean isSmaller(Tuning.Reached other, Tuning found, SizeChoice size) {
        return !(found instanceof Tuning.Reached reached)
                || size.of(other.after().sizes())
                        < WORTH_WHILE * size.of(reached.after().sizes());
    }

    /** How else the final proof is written, such as " (kept level 6 → 2)"; another prover has to be made for it. */
    private static String layout(Zkvm before, Zkvm after) {
        List<String> changes = Changes.ofLayout(
                before.circuits().get(before.finalIndex()), after.circuits().get(after.finalIndex()));
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    private static Map<String, TuneOptions> more(Zkvm now, SizeChoice looked, TuneOptions options) {
        Map<String, TuneOptions> more = new TreeMap<>();
        for (TuneOptions.Freedom freedom : TuneOptions.Freedom.values()) {
            boolean offersMore = freedom != TuneOptions.Freedom.LAYOUT
                    || !freedom.axes(now, options.size(looked)).isEmpty();
            boolean isRead = freedom != TuneOptions.Freedom.GAPS;
            if (!options.free().contains(freedom) && offersMore && isRead) {
                more.put("moving the " + freedom.label(), options.with(freedom, true));
            }
        }
        if (options.mostGrinding() < MORE_GRINDING) {
            more.put("grinding up to " + MORE_GRINDING + " bits", options.within(MORE_GRINDING, options.mostWork()));
        }
        if (options.mostWork() < MORE_WORK) {
            more.put("prover work up to ×" + (int) MORE_WORK, options.within(options.mostGrinding(), MORE_WORK));
        }
        return more;
    }
}
