package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;

/** The number of constraints, which some published configurations lack. */
final class ConstraintsKnob {
    private static final long MOST = 1_000_000_000;
    private static final long USUAL = 100_000;

    /** What is shown, and what a slider begins at, where the number is not known. */
    private static final double UNKNOWN = 0;

    private ConstraintsKnob() {}

    static NumberKnob make() {
        return new CircuitKnob(
                "constraints",
                "Constraints",
                "",
                "How many constraints the circuit has. Combining them costs log2 of their number (ALI; Ha22, Theorem 8). "
                        + "While it is not given, totals are upper bounds.",
                List.of(Constraints.COUNT_KEY),
                Scale.whole(1, MOST, USUAL),
                circuit -> constraints(circuit)
                        .map(constraints -> Reading.of(
                                constraints.count().isPresent()
                                        ? constraints.count().getAsLong()
                                        : UNKNOWN)),
                ConstraintsKnob::change);
    }

    private static Optional<Constraints> constraints(Circuit circuit) {
        if (circuit instanceof DeepAli deepAli) {
            return Optional.of(deepAli.constraints());
        }
        return circuit instanceof Jagged jagged ? Optional.of(jagged.constraints()) : Optional.empty();
    }

    private static Circuit change(Circuit circuit, double count) {
        Constraints changed = new Constraints(
                OptionalLong.of((long) count),
                constraints(circuit).orElseThrow().maxDegree());
        return circuit instanceof DeepAli deepAli
                ? deepAli.withConstraints(changed)
                : ((Jagged) circuit).withConstraints(changed);
    }
}
