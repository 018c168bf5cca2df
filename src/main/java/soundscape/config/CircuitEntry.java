package soundscape.config;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundscape.config.recursion.Member;
import soundscape.config.recursion.Role;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.result.CircuitEstimate;

/** A circuit as one entry of a zkVM's configuration: a value, which keeps its estimate for as long as anybody shows it. */
public final class CircuitEntry {
    private final Circuit circuit;
    private final Optional<String> group;
    private final int table;
    private final Role role;
    private final Optional<StatedSize> stated;

    /** No part of the value: two entries of the same circuit are equal, whatever way led there. */
    private final Optional<Turned> turned;

    /** A parameter that was turned last, and the circuit before, however often it was turned since. */
    private record Turned(String parameter, Circuit from) {}

    /** Held weakly, since a history keeps a thousand configurations, and a sweep asks for none. */
    private volatile @Nullable WeakReference<CircuitEstimate> estimate;

    /** Makes an entry; {@code table} is the index of the file's table that it was read from or is a copy of. */
    public CircuitEntry(Circuit circuit, Optional<String> group, int table) {
        this(circuit, group, table, Role.NONE, Optional.empty());
    }

    CircuitEntry(Circuit circuit, Optional<String> group, int table, Role role, Optional<StatedSize> stated) {
        this(circuit, group, table, role, stated, Optional.empty());
    }

    private CircuitEntry(
            Circuit circuit,
            Optional<String> group,
            int table,
            Role role,
            Optional<StatedSize> stated,
            Optional<Turned> turned) {
        this.circuit = circuit;
        this.group = group;
        this.table = table;
        this.role = role;
        this.stated = stated;
        this.turned = turned;
    }

    /** {@return the circuit's parameters} */
    public Circuit circuit() {
        return circuit;
    }

    /** {@return the group it belongs to in the recursion, if stated} */
    public Optional<String> group() {
        return group;
    }

    /** {@return index of the table in the file that it was read from, or that it is a copy of} */
    public int table() {
        return table;
    }

    /** {@return what it does in the recursion, as far as that is stated} */
    public Role role() {
        return role;
    }

    /** The same, whose stated size is held against what it was stated of: the circuit that this one was changed from. */
    CircuitEntry changedFrom(CircuitEntry before) {
        Optional<StatedLayout> layout = before.circuit.header().layout();
        if (stated.isEmpty() || !stated.equals(before.stated) || layout.isEmpty()) {
            return this;
        }
        Header header = circuit.header();
        Circuit judged =
                circuit.withHeader(header.withLayout(header.layout().map(own -> own.contradictedAs(layout.get()))));
        return new CircuitEntry(judged, group, table, role, stated, turned);
    }

    /** {@return the circuit as the recursion knows it} */
    public Member member() {
        return new Member(name(), group, role);
    }

    /** {@return the size that its source states for it as it was read: a label, which no equality asks for} */
    public Optional<StatedSize> stated() {
        return stated;
    }

    /** {@return the circuit's name} */
    public String name() {
        return circuit.name();
    }

    /** Every term and size of the circuit, made when first asked for; throws if it admits no such protocol. */
    public CircuitEstimate estimate() {
        WeakReference<CircuitEstimate> kept = estimate;
        CircuitEstimate known = kept == null ? null : kept.get();
        if (known == null) { // two threads may both make it: it is the same
            known = Estimator.estimate(circuit);
            estimate = new WeakReference<>(known);
        }
        return known;
    }

    /** Takes over what another knows of an equal circuit. */
    public void takeEstimate(CircuitEntry known) {
        if (estimate == null && known.estimate != null && circuit.equals(known.circuit)) {
            estimate = known.estimate;
        }
    }

    /** The same entry with a changed circuit. */
    public CircuitEntry withCircuit(Circuit changed) {
        return changed.equals(circuit) ? this : new CircuitEntry(changed, group, table, role, stated);
    }

    /** The same entry with errors up to the Johnson bound estimated otherwise. */
    CircuitEntry by(JohnsonBounds bounds) {
        return withCircuit(circuit.by(bounds));
    }

    /** The same entry with a circuit that one parameter, turned from {@link #before}, has changed. */
    public CircuitEntry turned(String parameter, Circuit changed) {
        return changed.equals(circuit)
                ? this
                : new CircuitEntry(
                        changed, group, table, role, stated, Optional.of(new Turned(parameter, before(parameter))));
    }

    /**
     * {@return the circuit that a parameter is turned from: as it was before that parameter, and nothing else, was last
     * turned} What moves along is rounded and cut off; from there it leads back all the same.
     */
    public Circuit before(String parameter) {
        return turned.filter(last -> last.parameter().equals(parameter))
                .map(Turned::from)
                .orElse(circuit);
    }

    /** The same entry as a beginning of its own, from where every parameter is turned. */
    public CircuitEntry settled() {
        return moved(group, table, role, Optional.empty());
    }

    /** The same circuit in another group, if any, and counted as read from another table. */
    public CircuitEntry at(Optional<String> otherGroup, int otherTable) {
        return moved(otherGroup, otherTable, role, turned);
    }

    /** The same circuit with another role in the recursion. */
    public CircuitEntry withRole(Role other) {
        return other.equals(role) ? this : moved(group, table, other, turned);
    }

    private CircuitEntry moved(Optional<String> otherGroup, int otherTable, Role otherRole, Optional<Turned> from) {
        CircuitEntry moved = new CircuitEntry(circuit, otherGroup, otherTable, otherRole, stated, from);
        moved.estimate = estimate;
        return moved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CircuitEntry entry
                        && table == entry.table
                        && group.equals(entry.group)
                        && role.equals(entry.role)
                        && circuit.equals(entry.circuit));
    }

    @Override
    public int hashCode() {
        return Objects.hash(circuit, group, table);
    }

    @Override
    public String toString() {
        return "CircuitEntry[" + circuit + ", " + group + ", " + table + "]";
    }
}
