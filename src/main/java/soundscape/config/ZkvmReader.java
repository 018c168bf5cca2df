package soundscape.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import soundscape.config.format.CircuitFormat;
import soundscape.config.format.RoleFormat;
import soundscape.config.hint.Hints;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Member;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Fault;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;

/** Reads a zkVM from its file's text, in either dialect, as far as it goes, with every problem that it has. */
final class ZkvmReader {
    private static final String ZKVM = TableKind.ZKVM.key();
    private static final String CIRCUITS = TableKind.CIRCUITS;

    private final List<Fault> faults = new ArrayList<>();
    private final List<CircuitEntry> entries = new ArrayList<>();
    private final List<UnreadCircuit> unread = new ArrayList<>();
    private boolean broken;

    /** The line where the one circuit begins that is read; 0 for all. */
    private final int only;

    private ZkvmReader(int only) {
        this.only = only;
    }

    /** The circuits that could be read, if any; all that is wrong, in the file's order; whether the text is no TOML. */
    record Read(Optional<Zkvm> zkvm, List<Problem> problems, boolean broken) {}

    static Read read(TomlText text) {
        ZkvmReader reader = new ZkvmReader(0);
        Optional<Zkvm> zkvm = reader.explore(text);
        List<Fault> noted = reader.noted();
        List<Problem> problems = noted.isEmpty() ? List.of() : Hints.of(text, noted, ZkvmReader::faults);
        return new Read(zkvm, problems, reader.broken);
    }

    /** What is wrong with a text, as it is noted; with one circuit alone, or with all. */
    private static List<Fault> faults(TomlText text, int circuit) {
        try {
            ZkvmReader reader = new ZkvmReader(circuit);
            reader.explore(text);
            return reader.noted();
        } catch (ConfigException beyondLimits) {
            return beyondLimits.problems().stream().map(Fault::new).toList();
        }
    }

    private Optional<Zkvm> explore(TomlText text) {
        TableReader file = text.explore(faults);
        List<Integer> errors = new ArrayList<>();
        for (Fault fault : faults) {
            errors.add(fault.place().line());
        }
        broken = !errors.isEmpty();
        Optional<TableReader> zkvm = file.table(TableKind.ZKVM);
        if (zkvm.isEmpty() && !file.has(ZKVM)) {
            file.note(ZKVM, ZKVM + ": a table [" + ZKVM + "] must be given; [" + ZKVM + "] with a name would do");
        }
        return zkvm.isEmpty() ? Optional.empty() : explore(file, zkvm.get(), text.file(), errors);
    }

    private Optional<Zkvm> explore(TableReader file, TableReader zkvm, String unnamed, List<Integer> errors) {
        Optional<String> name = zkvm.read(CircuitKeys.NAME);
        Optional<String> version = zkvm.read(CircuitKeys.VERSION).orElse(Optional.empty());
        readCircuits(file, zkvm, errors);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong firstProofs = RoleFormat.firstProofs(zkvm);
        return Optional.of(new Zkvm(name.orElse(unnamed), version, entries, List.of(), firstProofs, unread));
    }

    private void readCircuits(TableReader file, TableReader zkvm, List<Integer> errors) {
        List<TableReader> tables = file.tables(CIRCUITS, "[[" + CIRCUITS + "]]");
        if (tables.isEmpty() && !file.has(CIRCUITS) && errors.isEmpty()) {
            file.note(
                    CIRCUITS,
                    CIRCUITS + ": at least one table [[" + CIRCUITS + "]] must be given; [[" + CIRCUITS
                            + "]] with a name and a protocol_family would do");
        }
        List<Integer> lines = new ArrayList<>();
        for (TableReader table : tables) {
            lines.add(table.line());
        }
        BrokenLines broken = BrokenLines.of(errors, lines);
        unread.addAll(broken.outside());
        Optional<TableReader> limits = file.table(TableKind.LIMITS);
        for (int table = 0; table < tables.size(); table++) {
            if (only == 0 || only == tables.get(table).line()) {
                readCircuit(tables.get(table).under(zkvm), limits, table, broken);
            }
        }
        if (unread.isEmpty() && only == 0 && !file.isPrepared()) {
            List<Member> members = new ArrayList<>();
            for (CircuitEntry entry : entries) {
                members.add(entry.member());
            }
            RoleFormat.note(Faults.of(members), tables);
        }
    }

    /** A table with any problem at all is no circuit: what is left out of it could make it look better than it is. */
    private void readCircuit(TableReader table, Optional<TableReader> limits, int index, BrokenLines broken) {
        int before = faults.size();
        Optional<String> group = table.read(CircuitKeys.GROUP).orElse(Optional.empty());
        Optional<Object> size = table.plain(StatedSize.KEY);
        Optional<StatedSize> proofSize = size.isPresent() ? StatedSize.read(size.get()) : Optional.empty();
        Optional<Circuit> circuit = CircuitFormat.read(table, limits);
        Optional<CircuitEntry> entry = Optional.empty();
        if (circuit.isPresent()) {
            Circuit held = proofSize.isPresent() ? proofSize.get().heldAgainst(circuit.get()) : circuit.get();
            entry = estimable(table, new CircuitEntry(held, group, index, RoleFormat.read(table), proofSize));
        }
        boolean sound = faults.size() == before;
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

    /** What circuits take from above is noted for each. */
    private List<Fault> noted() {
        Set<Problem> places = new HashSet<>();
        List<Fault> noted = new ArrayList<>();
        for (Fault fault : faults) {
            if (places.add(fault.place())) {
                noted.add(fault);
            }
        }
        return noted;
    }
}
