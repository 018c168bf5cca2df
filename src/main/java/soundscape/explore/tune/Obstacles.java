package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import soundscape.config.Compatibility;
import soundscape.config.Obstacle;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.explore.sweep.Axis;
import soundscape.explore.work.ProverWork;

/**
 * Says what stands in the way of a level.
 * @param own the knobs that each circuit turned by itself
 * @param mostWork the work allowed, in butterflies
 */
record Obstacles(TuningRequest request, List<Axis> own, double mostWork) {
    Tuning of(List<Zkvm> fields, List<List<List<Regime>>> regimes) {
        if (regimes.isEmpty()) {
            return new Tuning.Unreachable(List.of(
                    "not every circuit is estimated in " + request.regimes().label()));
        }
        List<String> unread = unread();
        if (fields.isEmpty()) {
            return new Tuning.Unreachable(unread);
        }
        // Told of is the largest field, where the fewest terms are left, and the regime that then comes nearest.
        Zkvm largest = fields.stream()
                .max(Comparator.comparingDouble(
                        zkvm -> zkvm.circuits().get(0).field().log2Size()))
                .orElseThrow();
        return regimes.stream()
                .map(choice -> nearest(largest, choice))
                .max(Comparator.comparingDouble(Obstacles::least))
                .map(nearest -> {
                    boolean none = nearest.size() < largest.entries().size();
                    return new Tuning.Unreachable(none && !unread.isEmpty() ? unread : lines(nearest));
                })
                .orElseThrow();
    }

    /** What soundcalc does not read of the circuits as they are, where the search is kept to what it does. */
    private List<String> unread() {
        return request.zkvm().circuits().stream()
                .filter(circuit -> !request.admits(circuit))
                .flatMap(circuit -> Compatibility.of(circuit, Reference.COMPARED).stream())
                .map(Obstacle::sentence)
                .toList();
    }

    private List<NearMiss> nearest(Zkvm zkvm, List<List<Regime>> regimes) {
        List<NearMiss> nearest = new ArrayList<>();
        for (int i = 0; i < zkvm.entries().size(); i++) {
            new CircuitTuner(
                            request,
                            new KnobMoves(zkvm.entries().get(i), own, request::admits),
                            new LayoutMoves(zkvm.entries().get(i), List.of()),
                            regimes.get(i))
                    .nearest()
                    .ifPresent(nearest::add);
        }
        return nearest;
    }

    private static double least(List<NearMiss> circuits) {
        return circuits.stream().mapToDouble(NearMiss::bits).min().orElse(Double.NEGATIVE_INFINITY);
    }

    private List<String> lines(List<NearMiss> circuits) {
        List<String> lines = new ArrayList<>();
        for (NearMiss near : circuits) {
            for (Term term : TermsBelow.of(near.circuit(), near.regime(), request.level())) {
                lines.add(near.circuit().name() + ": " + term.name() + " " + term.level() + " bits (" + near.regime()
                        + ")" + Remedies.of(near, term, request.level()));
            }
        }
        return lines.isEmpty() ? List.of(limits(circuits)) : lines;
    }

    /** Every circuit reaches the level, so that the limits are what is in the way. */
    private String limits(List<NearMiss> circuits) {
        double work = circuits.stream()
                .mapToDouble(near -> ProverWork.of(near.circuit()).total())
                .sum();
        double opened = mostWork / request.mostWork();
        return String.format(
                Locale.ROOT,
                "the limits: within %d queries a round and %.2f times the work as opened no circuit is left that "
                        + "reaches %d bits; without them one takes %.2f times the work",
                request.mostQueries(),
                request.mostWork(),
                request.level(),
                work / opened);
    }
}
