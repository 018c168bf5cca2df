package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.plan.QuerySchedule;
import soundscape.explore.plan.SchemeChange;

/** The number of queries; for an iterated scheme the first round's, the others following at the same level. */
final class QueriesKnob {
    private static final long MOST = 1_000_000;
    private static final long USUAL = 300;

    private QueriesKnob() {}

    static NumberKnob make() {
        return new CircuitKnob(
                "queries",
                "Queries",
                "",
                "How many random positions the verifier opens. Each multiplies the chance that a forged word survives by "
                        + "1 − δ, and adds its Merkle paths to the proof. With WHIR, STIR and SWIRL the first round's "
                        + "count; the other rounds follow at the same level.",
                List.of("num_queries", "whir_num_queries"),
                Scale.whole(1, MOST, USUAL),
                circuit -> Optional.of(Reading.of(read(circuit))),
                (circuit, queries) -> change(circuit, (int) queries));
    }

    private static double read(Circuit circuit) {
        return SchemeChange.read(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.queries(),
                        iterated -> iterated.rounds().queries().get(0)),
                swirl -> swirl.opening().queries().get(0));
    }

    /**
     * Each regime has a schedule of its own; the one counts whose regime reaches the highest level with it, the later
     * regime, which needs fewer queries, winning a tie. A schedule that the scheme refuses is none.
     */
    private static Circuit change(Circuit circuit, int queries) {
        Optional<Circuit> best = Optional.empty();
        double bestLevel = Double.NEGATIVE_INFINITY;
        Optional<InvalidParameterException> refusal = Optional.empty();
        for (Regime regime : circuit.regimes()) {
            try {
                Circuit changed = with(circuit, QuerySchedule.following(circuit, regime, queries));
                double level = Math.floor(Estimator.weakest(changed, regime).bits());
                if (level >= bestLevel) {
                    best = Optional.of(changed);
                    bestLevel = level;
                }
            } catch (InvalidParameterException refused) {
                refusal = Optional.of(refused);
            }
        }
        if (best.isEmpty()) {
            throw refusal.orElseThrow();
        }
        return best.get();
    }

    private static Circuit with(Circuit circuit, List<Integer> schedule) {
        return SchemeChange.change(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.withQueries(schedule.get(0)),
                        iterated -> iterated.withRounds(iterated.rounds().withQueries(schedule))),
                swirl -> swirl.withOpening(swirl.opening().withQueries(schedule)));
    }
}
