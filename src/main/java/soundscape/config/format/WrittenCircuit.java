package soundscape.config.format;

import java.util.stream.Stream;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;

/**
 * A circuit and the table that it is written to.
 *
 * @param circuit the circuit
 * @param table its table
 * @param <C> its proof system
 */
public record WrittenCircuit<C extends Circuit>(C circuit, TableWriter table) {
    /** Lets new keys take their places among the others. */
    public WrittenCircuit {
        table = table.inOrder(CircuitKeys.ORDER);
    }

    /** The same, if the circuit is SWIRL's. */
    Stream<WrittenCircuit<Swirl>> swirl() {
        return circuit instanceof Swirl swirl ? Stream.of(new WrittenCircuit<>(swirl, table)) : Stream.empty();
    }
}
