package soundscape.app.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import soundscape.app.Exploration;
import soundscape.config.Zkvm;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Changes;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;

/** Other limits, beside in words what they allow, under which the tuner finds a smaller proof, with its figures. */
public record TuneAlternative(String what, TuneOptions options, Metrics figures) {
    private static final int MORE_GRINDING = 28;
    private static final double MORE_WORK = 4;

    /** A proof smaller by less is no reason to allow more. */
    private static final double WORTH_WHILE = 0.98;

    /** Of one allowance more at a time, those that make the proof smaller or reach the level at all; smallest first. */
    public static List<TuneAlternative> of(Exploration exploration, TuneOptions options, Tuning found) {
        List<TuneAlternative> smaller = new ArrayList<>();
        more(exploration, options).forEach((what, more) -> {
            TuningRequest request = more.request(exploration);
            Tuner.reached(request)
                    .filter(other -> isSmaller(other, found, request.size()))
                    .ifPresent(other -> smaller.add(
                            new TuneAlternative(what + layout(exploration.now(), other.zkvm()), more, other.after())));
        });
        smaller.sort(
                Comparator.comparingDouble(alternative -> exploration.size().of(alternative.figures.sizes())));
        return smaller;
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

    private static Map<String, TuneOptions> more(Exploration exploration, TuneOptions options) {
        Map<String, TuneOptions> more = new TreeMap<>();
        for (TuneOptions.Freedom freedom : TuneOptions.Freedom.values()) {
            boolean offersMore = freedom != TuneOptions.Freedom.LAYOUT
                    || !freedom.axes(exploration.now(), options.size(exploration.size()))
                            .isEmpty();
            if (!options.free().contains(freedom) && offersMore) {
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
