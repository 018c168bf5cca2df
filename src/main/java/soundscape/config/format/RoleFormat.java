package soundscape.config.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import soundscape.config.key.Key;
import soundscape.config.key.RecursionKeys;
import soundscape.config.key.TableKind;
import soundscape.config.recursion.Fault;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;

/** Reads and writes {@code [circuits.recursion]} and {@code [zkevm.recursion]}. */
public final class RoleFormat {
    private static final String VERIFIES = RecursionKeys.VERIFIES.name();

    private RoleFormat() {}

    /** Reads what a circuit does in the recursion; nothing where that is not stated or not sound, which is noted. */
    public static Role read(TableReader circuit) {
        Optional<TableReader> table = circuit.table(TableKind.ROLE);
        return table.isPresent() ? role(table.get()).orElse(Role.NONE) : Role.NONE;
    }

    private static Optional<Role> role(TableReader table) {
        table.check();
        List<Verified> verifies = new ArrayList<>();
        for (TableReader each : verified(table)) {
            Optional<Verified> proofs = verifiedProofs(each.in(TableKind.VERIFIED));
            if (proofs.isPresent()) {
                verifies.add(proofs.get());
            }
        }
        return table.build(() -> new Role(
                table.get(RecursionKeys.PURPOSE),
                table.get(RecursionKeys.RELATION),
                table.get(RecursionKeys.ENFORCES),
                table.get(RecursionKeys.ROWS_USED),
                table.get(RecursionKeys.PROOFS),
                table.get(RecursionKeys.MERGES_TO),
                verifies));
    }

    private static List<TableReader> verified(TableReader role) {
        return role.tables(VERIFIES, TableKind.VERIFIED.head());
    }

    private static Optional<Verified> verifiedProofs(TableReader table) {
        table.check();
        return table.build(() -> new Verified(
                table.get(RecursionKeys.ANY_OF), table.get(RecursionKeys.ARITY), table.get(RecursionKeys.ALONE)));
    }

    /** Reads how many first proofs a block takes, if that is stated. */
    public static OptionalLong firstProofs(TableReader zkvm) {
        Optional<TableReader> stated = zkvm.table(TableKind.RECURSION);
        if (stated.isEmpty()) {
            return OptionalLong.empty();
        }
        TableReader table = stated.get();
        table.check();
        return table.attempt(() -> RecursionKeys.checked(table.get(RecursionKeys.FIRST_PROOFS)))
                .orElse(OptionalLong.empty());
    }

    /** Notes faults where they stand in the circuits' tables. */
    public static void note(List<Fault> faults, List<TableReader> circuits) {
        for (Fault fault : faults) {
            note(fault, circuits.get(fault.circuit()));
        }
    }

    private static void note(Fault fault, TableReader circuit) {
        TableReader place = circuit;
        Optional<TableReader> role = circuit.table(TableKind.ROLE);
        if (fault.verified().isPresent() && role.isPresent()) {
            place = verified(role.get()).get(fault.verified().getAsInt());
        } else if (role.filter(table -> table.has(fault.key())).isPresent()) {
            place = role.get();
        }
        place.note(fault.key(), fault.sentence());
    }

    /** Writes what a circuit does in the recursion; only what differs is changed. */
    public static void write(Role role, TableWriter circuit) {
        if (role.equals(Role.NONE)) {
            circuit.remove(TableKind.ROLE.key());
            return;
        }
        TableWriter table = circuit.inner(TableKind.ROLE).in(TableKind.ROLE);
        table.put(RecursionKeys.PURPOSE, role.purpose());
        table.put(RecursionKeys.RELATION, role.relation());
        table.put(RecursionKeys.ENFORCES, role.enforces());
        table.put(RecursionKeys.ROWS_USED, role.rowsUsed());
        table.put(RecursionKeys.PROOFS, role.proofs());
        table.put(RecursionKeys.MERGES_TO, role.mergesTo());
        writeVerified(role.verifies(), table);
    }

    private static void writeVerified(List<Verified> verified, TableWriter role) {
        int present = role.tables(VERIFIES).size();
        if (verified.isEmpty() || present == 0) {
            role.remove(VERIFIES); // an empty list would be filled in its own notation, on one line
        }
        if (verified.isEmpty()) {
            return;
        }
        List<TableWriter> tables = role.arrange(
                VERIFIES,
                IntStream.range(0, verified.size())
                        .mapToObj(i -> i < present ? i : TableWriter.NEW)
                        .toList());
        for (int i = 0; i < tables.size(); i++) {
            TableWriter table = tables.get(i).in(TableKind.VERIFIED);
            table.put(RecursionKeys.ANY_OF, verified.get(i).anyOf());
            table.put(RecursionKeys.ARITY, verified.get(i).arity());
            table.put(RecursionKeys.ALONE, verified.get(i).alone());
        }
    }

    /** Writes how many first proofs a block takes; only what differs is changed. */
    public static void write(OptionalLong firstProofs, TableWriter zkvm) {
        Key<OptionalLong> key = RecursionKeys.FIRST_PROOFS;
        if (firstProofs.isPresent() || zkvm.find(TableKind.RECURSION).isPresent()) {
            zkvm.inner(TableKind.RECURSION).in(TableKind.RECURSION).put(key, firstProofs);
        }
    }
}
