package soundscape.app.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import soundscape.app.Exploration;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;

/** Other limits, beside in words what they allow, under which the tuner finds a smaller proof, with its figures. */
public record TuneAlternative(String what, TuneOptions options, Metrics figures) {
    private static final int MORE_GRINDING = 28;
    private static final double MORE_WORK = 4;

    /** A proof smaller by less is no reason to allow more. */
    private static final double WORTH_WHILE = 0.98;

    /** Of one allowance more at a time, those that make the proof smaller or reach the level at all; smallest first. */
    public static List<TuneAlternative> of(Exploration exploration, TuneOptions options, Tuning found) {
        double size = found instanceof Tuning.Reached reached
                ? exploration.size().of(reached.after().sizes()) * WORTH_WHILE
                : Double.POSITIVE_INFINITY;
        List<TuneAlternative> smaller = new ArrayList<>();
        more(options).forEach((what, more) -> Tuner.reached(more.request(exploration))
                .map(Tuning.Reached::after)
                .filter(figures -> exploration.size().of(figures.sizes()) < size)
                .ifPresent(figures -> smaller.add(new TuneAlternative(what, more, figures))));
        smaller.sort(
                Comparator.comparingDouble(alternative -> exploration.size().of(alternative.figures.sizes())));
        return smaller;
    }

    private static Map<String, TuneOptions> more(TuneOptions options) {
        Map<String, TuneOptions> more = new TreeMap<>();
        for (TuneOptions.Freedom freedom : TuneOptions.Freedom.values()) {
            if (!options.free().contains(freedom)) {
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
