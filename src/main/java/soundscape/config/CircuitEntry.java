package soundscape.config;

import java.util.Optional;
import soundscape.estimator.circuit.Circuit;

/**
 * A circuit as one entry of a zkVM's configuration.
 *
 * @param circuit the circuit's parameters
 * @param group the group it belongs to in the recursion, if stated
 * @param table index of the table in the file that it was read from, or that it is a copy of
 */
public record CircuitEntry(Circuit circuit, Optional<String> group, int table) {
    /**
     * The circuit's name.
     *
     * @return the name
     */
    public String name() {
        return circuit.name();
    }

    /**
     * The same entry with a changed circuit.
     *
     * @param changed the circuit
     * @return the changed entry
     */
    public CircuitEntry withCircuit(Circuit changed) {
        return new CircuitEntry(changed, group, table);
    }
}
