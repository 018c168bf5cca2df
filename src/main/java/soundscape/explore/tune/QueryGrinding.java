package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.plan.SchemeChange;

/** Grinding before the queries of every round of a circuit. */
final class QueryGrinding {
    private QueryGrinding() {}

    /** The bits ground before each round's queries; none where they are fixed. */
    static List<Integer> of(Circuit circuit) {
        return SchemeChange.read(
                circuit,
                scheme -> scheme.match(fri -> List.of(fri.queryGrinding()), iterated -> iterated.rounds()
                        .queryGrinding()),
                swirl -> List.of());
    }

    /** The circuit with other bits before each round's queries. */
    static Circuit with(Circuit circuit, List<Integer> bits) {
        return SchemeChange.change(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.withQueryGrinding(bits.get(0)),
                        iterated -> iterated.withRounds(iterated.rounds().withQueryGrinding(bits))),
                swirl -> swirl);
    }

    /** Every round at a number of bits, unless it grinds more already. */
    static Circuit atLeast(Circuit circuit, int bits) {
        return with(
                circuit, of(circuit).stream().map(now -> Math.max(now, bits)).toList());
    }

    /** No more bits than a level needs, but no fewer than there were before. */
    static Circuit lowered(Circuit circuit, Circuit before, Regime regime, int level) {
        Circuit lowest = circuit;
        for (int round = 0; round < of(circuit).size(); round++) {
            int least = of(before).get(Math.min(round, of(before).size() - 1));
            for (int bits = of(circuit).get(round) - 1; bits >= least; bits--) {
                List<Integer> fewer = new ArrayList<>(of(lowest));
                fewer.set(round, bits);
                Circuit lower = with(lowest, fewer);
                if (Estimator.total(lower, regime) < level) {
                    break;
                }
                lowest = lower;
            }
        }
        return lowest;
    }
}
