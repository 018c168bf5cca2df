package soundscape.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * A zkVM's configuration: its circuits from the first proof of the recursion to the final one.
 *
 * @param name the zkVM's name
 * @param version its version, if stated
 * @param entries its circuits, the final proof's last; at least one
 * @param setAside circuits that were taken off the end, the latest first; taken up again before any is copied
 */
public record Zkvm(String name, Optional<String> version, List<CircuitEntry> entries, List<CircuitEntry> setAside) {

    /** Copies the lists. */
    public Zkvm {
        entries = List.copyOf(entries);
        setAside = List.copyOf(setAside);
    }

    /**
     * The circuits without what the file says beside.
     *
     * @return the circuits, the final proof's last
     */
    public List<Circuit> circuits() {
        return entries.stream().map(CircuitEntry::circuit).toList();
    }

    /**
     * Index of the circuit whose proof is the final one.
     *
     * @return the last index
     */
    public int finalIndex() {
        return entries.size() - 1;
    }

    /**
     * Estimates every circuit.
     *
     * @return the estimate
     * @throws soundscape.estimator.parameter.InvalidParameterException if a circuit admits no such protocol
     */
    public ZkvmEstimate estimate() {
        return Estimator.estimate(circuits());
    }

    /**
     * Whether another configuration has the same circuits in the same groups, wherever they were read from.
     *
     * @param other the other configuration
     * @return true if their estimates and their layers cannot differ
     */
    public boolean sameCircuits(Zkvm other) {
        return circuits().equals(other.circuits()) && groups().equals(other.groups());
    }

    private List<Optional<String>> groups() {
        return entries.stream().map(CircuitEntry::group).toList();
    }

    /**
     * The same with other circuits.
     *
     * @param changed the entries
     * @return the changed configuration
     */
    public Zkvm withEntries(List<CircuitEntry> changed) {
        return new Zkvm(name, version, changed, setAside);
    }

    /**
     * The same with one circuit changed.
     *
     * @param index which
     * @param circuit the changed circuit
     * @return the changed configuration
     */
    public Zkvm withCircuit(int index, Circuit circuit) {
        List<CircuitEntry> changed = new ArrayList<>(entries);
        changed.set(index, entries.get(index).withCircuit(circuit));
        return withEntries(changed);
    }
}
