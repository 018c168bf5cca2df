package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.gap.JohnsonTradeoff;

/**
 * Other gaps to the Johnson radius for a circuit whose queries are solved for: the narrower the gap, the fewer they are, so
 * that the narrowest which all other terms allow is the one to try.
 */
final class GapMoves {
    private GapMoves() {}

    /** The narrowest gap with which a circuit passes, where every narrower one fails once one does; empty where none passes. */
    static Optional<Circuit> narrowest(Circuit circuit, Predicate<Circuit> passes) {
        List<Integer> steps = JohnsonTradeoff.allSteps(circuit);
        int from = 0;
        int to = steps.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (with(circuit, steps.get(middle)).filter(passes).isPresent()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 ? Optional.empty() : with(circuit, steps.get(from - 1));
    }

    /** The widest gap, down to the circuit's own, with which a circuit still passes. */
    static Circuit widest(Circuit circuit, Predicate<Circuit> passes) {
        List<Integer> steps = new ArrayList<>(JohnsonTradeoff.allSteps(circuit));
        steps.removeIf(m -> m >= JohnsonTradeoff.now(circuit).multiplicity());
        int from = 0;
        int to = steps.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (with(circuit, steps.get(middle)).filter(passes).isPresent()) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from == steps.size() ? circuit : with(circuit, steps.get(from)).orElse(circuit);
    }

    private static Optional<Circuit> with(Circuit circuit, int multiplicity) {
        try {
            return JohnsonTradeoff.knob(circuit)
                    .map(knob -> knob.turned(circuit, JohnsonTradeoff.value(circuit, multiplicity)));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
