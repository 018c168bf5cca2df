package soundscape.explore.recursion;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.plan.TraceLength;

/** One circuit with traces of other lengths, each made once. Any thread may ask. */
final class OtherTraces {
    /** Traces beyond are none that any prover makes. */
    static final int LOG_MOST_ROWS = 40;

    private final Circuit circuit;
    private final AtomicReferenceArray<Optional<Circuit>> made = new AtomicReferenceArray<>(LOG_MOST_ROWS + 1);

    OtherTraces(Circuit circuit) {
        this.circuit = circuit;
    }

    /** The circuit with a trace of 2^log rows; empty where it cannot have one. */
    Optional<Circuit> of(int log) {
        if (log > LOG_MOST_ROWS) {
            return make(log);
        }
        Optional<Circuit> found = made.get(log);
        if (found == null) {
            found = make(log);
            made.set(log, found);
        }
        return found;
    }

    private Optional<Circuit> make(int log) {
        if (Log2.ceil(TraceLength.of(circuit)) == log) {
            return Optional.of(circuit);
        }
        try {
            return Optional.of(TraceLength.with(circuit, log))
                    .filter(longer -> Domains.beyond(longer).isEmpty());
        } catch (InvalidParameterException tooLong) {
            return Optional.empty();
        }
    }
}
