package soundscape.app.glossary;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import soundscape.app.Snapshot;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;

record Measured(Circuit circuit, CircuitEstimate estimate, Regime regime) {
    /** A circuit of a state, with the estimate that it has there. */
    static Measured of(Snapshot snapshot, int index, Regime regime) {
        return new Measured(
                snapshot.exploration().now().entries().get(index).circuit(),
                snapshot.estimate().circuits().get(index),
                regime);
    }

    /** Estimates a circuit; nothing where the estimator refuses it. */
    static Optional<Measured> of(Circuit circuit, Regime regime) {
        try {
            return Optional.of(new Measured(circuit, Estimator.estimate(circuit), regime));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    Optional<RegimeEstimate> terms() {
        return estimate.in(regime);
    }

    /** Bits of the least term; none where the circuit is not estimated in the regime. */
    double total() {
        return terms().map(RegimeEstimate::total).orElse(Double.NaN);
    }

    String totalText() {
        return terms().isEmpty() ? "no estimate in " + regime : Decimals.down(total(), 1);
    }

    /**
     * A figure of a circuit.
     * @param of the figure; NaN where a circuit has none
     * @param format shows a change, with its sign
     * @param least smaller changes do not show
     */
    record Figure(ToDoubleFunction<Measured> of, String format, double least) {
        String change(double change) {
            return String.format(Locale.ROOT, format, change).replace('-', '−');
        }
    }
}
