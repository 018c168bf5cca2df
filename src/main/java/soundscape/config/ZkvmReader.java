package soundscape.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import soundscape.config.format.CircuitFormat;
import soundscape.config.format.RoleFormat;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.recursion.Faults;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TomlText;

/** Reads a zkVM from its file's text, in either dialect, as far as it goes, with every problem that it has. */
final class ZkvmReader {
    private static final String ZKVM = TableKind.ZKVM.key();
    private static final String CIRCUITS = TableKind.CIRCUITS;

    private final List<Problem> problems = new ArrayList<>();
    private final List<CircuitEntry> entries = new ArrayList<>();
    private final List<UnreadCircuit> unread = new ArrayList<>();

    private ZkvmReader() {}

    /** The circuits that could be read, if any; all that is wrong, in the file's order; whether the text is no TOML. */
    record Read(Optional<Zkvm> zkvm, List<Problem> problems, boolean broken) {}

    static Read read(TomlText text) {
        return new ZkvmReader().explore(text);
    }

    private Read explore(TomlText text) {
        TableReader file = text.explore(problems);
        List<Integer> errors = problems.stream().map(Problem::line).toList();
        Optional<TableReader> zkvm = file.table(TableKind.ZKVM);
        if (zkvm.isEmpty() && !file.has(ZKVM)) {
            file.note(ZKVM, ZKVM + ": a table [" + ZKVM + "] must be given; [" + ZKVM + "] with a name would do");
        }
        Optional<String> name = zkvm.flatMap(table -> table.read(CircuitKeys.NAME));
        Optional<String> version =
                zkvm.flatMap(table -> table.read(CircuitKeys.VERSION).flatMap(stated -> stated));
        zkvm.ifPresent(table -> readCircuits(file, table, errors));
        Optional<Zkvm> read = entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Zkvm(
                        name.orElse(text.file()),
                        version,
                        entries,
                        List.of(),
                        zkvm.map(RoleFormat::firstProofs).orElse(OptionalLong.empty()),
                        unread));
        return new Read(read, inOrder(), !errors.isEmpty());
    }

    private void readCircuits(TableReader file, TableReader zkvm, List<Integer> errors) {
        List<TableReader> tables = file.tables(CIRCUITS, "[[" + CIRCUITS + "]]");
        if (tables.isEmpty() && !file.has(CIRCUITS) && errors.isEmpty()) {
            file.note(
                    CIRCUITS,
                    CIRCUITS + ": at least one table [[" + CIRCUITS + "]] must be given; [[" + CIRCUITS
                            + "]] with a name and a protocol_family would do");
        }
        BrokenLines broken =
                BrokenLines.of(errors, tables.stream().map(TableReader::line).toList());
        unread.addAll(broken.outside());
        Optional<TableReader> limits = file.table(TableKind.LIMITS);
        for (int table = 0; table < tables.size(); table++) {
            readCircuit(tables.get(table).under(zkvm), limits, table, broken);
        }
        if (unread.isEmpty()) {
            Faults.of(entries.stream().map(CircuitEntry::member).toList())
                    .forEach(fault -> RoleFormat.note(fault, tables.get(fault.circuit())));
        }
    }

    /** A table with any problem at all is no circuit: what is left out of it could make it look better than it is. */
    private void readCircuit(TableReader table, Optional<TableReader> limits, int index, BrokenLines broken) {
        int before = problems.size();
        Optional<String> group = table.read(CircuitKeys.GROUP).flatMap(stated -> stated);
        Optional<StatedSize> proofSize = table.label(StatedSize.KEY).flatMap(StatedSize::read);
        Optional<CircuitEntry> entry = CircuitFormat.read(table, limits)
                .flatMap(circuit -> estimable(
                        table,
                        new CircuitEntry(
                                proofSize.map(size -> size.heldAgainst(circuit)).orElse(circuit),
                                group,
                                index,
                                RoleFormat.read(table),
                                proofSize)));
        boolean sound = problems.size() == before;
        if (sound && entry.isEmpty()) {
            throw new IllegalStateException("a circuit was left out without a reason");
        }
        if (sound && !broken.inTable(index)) {
            entries.add(entry.orElseThrow());
        } else {
            String name = table.find(CircuitKeys.NAME)
                    .map(stated -> "circuit \"" + stated + "\"")
                    .orElse("the circuit of line " + table.line());
            unread.add(new UnreadCircuit(name, index, true));
        }
    }

    /** What only an estimate finds out, such as a field too small for its trace, is told at the same place. */
    private static Optional<CircuitEntry> estimable(TableReader table, CircuitEntry entry) {
        return table.attempt(() -> {
            entry.estimate();
            return entry;
        });
    }

    private List<Problem> inOrder() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
