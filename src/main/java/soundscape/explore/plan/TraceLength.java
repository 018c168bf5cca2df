package soundscape.explore.plan;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;

/** How long a circuit's trace is. */
public final class TraceLength {
    private TraceLength() {}

    /**
     * log2 of the rows of a circuit's trace.
     *
     * @param circuit the circuit
     * @return log2 of the trace length; for SWIRL of the stacked trace's height
     */
    public static double log2(Circuit circuit) {
        if (circuit instanceof DeepAli deepAli) {
            return Log2.of(deepAli.scheme().dimension());
        }
        return circuit instanceof Jagged jagged
                ? Log2.of((double) jagged.traceLength())
                : ((Swirl) circuit).opening().logHeight();
    }
}
