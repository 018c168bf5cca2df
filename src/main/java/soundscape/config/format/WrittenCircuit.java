package soundscape.config.format;

import java.util.stream.Stream;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;

/** A circuit and the table that it is written to. */
public record WrittenCircuit<C extends Circuit>(C circuit, TableWriter table) {
    /** Lets the table be one of the circuit's kind. */
    public WrittenCircuit {
        table = table.in(TableKind.of(circuit));
    }

    /** The same, if the circuit is SWIRL's. */
    Stream<WrittenCircuit<Swirl>> swirl() {
        return circuit instanceof Swirl swirl ? Stream.of(new WrittenCircuit<>(swirl, table)) : Stream.empty();
    }
}
