package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;

/** Grinding before the queries of every round of a circuit. */
final class QueryGrinding {
    private QueryGrinding() {}

    /** Every round at a number of bits, unless it grinds more already. */
    static Circuit atLeast(Circuit circuit, int bits) {
        return with(
                circuit,
                circuit.opening().roundGrinding().stream()
                        .map(now -> Math.max(now, bits))
                        .toList());
    }

    /** No more bits than a level needs, but no fewer than there were before. */
    static Circuit lowered(Circuit circuit, Circuit before, Regime regime, int level) {
        Circuit lowest = circuit;
        List<Integer> now = circuit.opening().roundGrinding();
        List<Integer> then = before.opening().roundGrinding();
        for (int round = 0; round < now.size(); round++) {
            int least = then.get(Math.min(round, then.size() - 1));
            for (int bits = now.get(round) - 1; bits >= least; bits--) {
                List<Integer> fewer = new ArrayList<>(lowest.opening().roundGrinding());
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

    private static Circuit with(Circuit circuit, List<Integer> bits) {
        return circuit.withOpening(circuit.opening().withRoundGrinding(bits));
    }
}
