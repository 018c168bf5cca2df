package soundscape.config;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import soundscape.config.key.RecursionKeys;
import soundscape.config.recursion.Member;
import soundscape.config.recursion.Topology;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * A zkVM's configuration: its circuits from the first proof of the recursion to the final one, at least one.
 * @param removedLayers circuits that were taken off the end, the latest first; taken up again before any is copied
 * @param firstProofs how many proofs of its first circuits together a block takes at most, if that is stated
 * @param unread circuits of its file that could not be read, in the file's order
 */
@RecordBuilder
public record Zkvm(
        String name,
        Optional<String> version,
        List<CircuitEntry> entries,
        List<CircuitEntry> removedLayers,
        OptionalLong firstProofs,
        List<UnreadCircuit> unread)
        implements ZkvmBuilder.With {
    /** Copies the lists. */
    public Zkvm {
        entries = List.copyOf(entries);
        removedLayers = List.copyOf(removedLayers);
        RecursionKeys.checked(firstProofs);
        unread = List.copyOf(unread);
    }

    /** A zkVM all of whose circuits could be read. */
    public Zkvm(String name, Optional<String> version, List<CircuitEntry> entries, List<CircuitEntry> removedLayers) {
        this(name, version, entries, removedLayers, OptionalLong.empty(), List.of());
    }

    /** The circuits without what the file says beside, the final proof's last. */
    public List<Circuit> circuits() {
        List<Circuit> circuits = new ArrayList<>(entries.size());
        for (CircuitEntry entry : entries) {
            circuits.add(entry.circuit());
        }
        return List.copyOf(circuits);
    }

    /** The circuits as the recursion knows them. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>(entries.size());
        for (CircuitEntry entry : entries) {
            members.add(entry.member());
        }
        return members;
    }

    /** Which circuit verifies which, as the file states it or as its order says. */
    public Topology topology() {
        return Topology.of(members());
    }

    /** Index of the circuit whose proof is the final one; the last index. */
    public int finalIndex() {
        return entries.size() - 1;
    }

    /** The estimates of all circuits that could be read, each made once, and the others' names; throws as theirs do. */
    public ZkvmEstimate estimate() {
        List<CircuitEstimate> circuits = new ArrayList<>(entries.size());
        for (CircuitEntry entry : entries) {
            circuits.add(entry.estimate());
        }
        ZkvmEstimate estimate = new ZkvmEstimate(circuits);
        return unread.isEmpty()
                ? estimate
                : estimate.without(unread.stream().map(UnreadCircuit::name).toList(), finalUnread());
    }

    /** Behind what was read there is a circuit that was not, see {@link TableOrder}. */
    private boolean finalUnread() {
        int last = entries.stream().mapToInt(CircuitEntry::table).max().orElse(-1);
        return unread.stream()
                .anyMatch(circuit -> circuit.table() > last || (!circuit.whole() && circuit.table() == last));
    }

    /** Whether another has the same circuits in the same groups, wherever read from: its estimates cannot differ. */
    public boolean sameCircuits(Zkvm other) {
        return circuits().equals(other.circuits()) && groups().equals(other.groups());
    }

    private List<Optional<String>> groups() {
        return entries.stream().map(CircuitEntry::group).toList();
    }

    /** The same with other circuits set aside, the latest first. */
    public Zkvm withSetAside(List<CircuitEntry> aside) {
        return new Zkvm(name, version, entries, aside, firstProofs, unread);
    }

    /** The same as a beginning of its own, see {@link CircuitEntry#settled}. */
    public Zkvm settled() {
        return withEntries(entries.stream().map(CircuitEntry::settled).toList());
    }

    /** The same with errors up to the Johnson bound estimated otherwise; circuits that have theorems of their own stay. */
    public Zkvm by(JohnsonBounds bounds) {
        return withEntries(entries.stream().map(entry -> entry.by(bounds)).toList());
    }

    /** The same with one circuit changed. */
    public Zkvm withCircuit(int index, Circuit circuit) {
        List<CircuitEntry> changed = new ArrayList<>(entries);
        changed.set(index, entries.get(index).withCircuit(circuit));
        return withEntries(changed);
    }
}
