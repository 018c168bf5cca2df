package soundscape.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.config.format.CircuitFormat;
import soundscape.config.toml.Editor;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.Field;

/** Writes a zkVM back into its file's text: only values that changed, wherever the file gives them. */
final class ZkvmWriter {
    private static final String ZKVM = "zkevm";
    private static final String CIRCUITS = "circuits";
    private static final String GROUP = "group";
    private static final String FIELD = "field";

    private ZkvmWriter() {}

    static TomlText write(Zkvm zkvm, TomlText original) {
        Editor file = original.edit();
        List<CircuitEntry> entries = zkvm.entries();
        List<Editor> tables =
                file.arrange(CIRCUITS, entries.stream().map(CircuitEntry::table).toList());
        for (int i = 0; i < entries.size(); i++) {
            CircuitFormat.write(entries.get(i).circuit(), tables.get(i));
            writeGroup(entries.get(i), tables.get(i));
        }
        writeFields(zkvm.circuits(), tables, file.inner(ZKVM));
        return original.after(file);
    }

    private static void writeGroup(CircuitEntry entry, Editor table) {
        entry.group().ifPresentOrElse(group -> table.text(GROUP, group), () -> table.remove(GROUP));
    }

    /**
     * A circuit that states its field keeps doing so. The others take it from above: where they all changed alike, the
     * value above changes; where they now differ, those that differ state their own.
     */
    private static void writeFields(List<Circuit> circuits, List<Editor> tables, Editor zkvm) {
        List<Integer> inheriting = IntStream.range(0, circuits.size())
                .filter(i -> !tables.get(i).has(FIELD))
                .boxed()
                .toList();
        Set<Field> inherited =
                inheriting.stream().map(i -> circuits.get(i).field()).collect(Collectors.toSet());
        if (inherited.size() == 1) {
            writeField(inherited.iterator().next(), zkvm);
        }
        for (int i = 0; i < circuits.size(); i++) {
            Field field = circuits.get(i).field();
            if (tables.get(i).has(FIELD) || !names(zkvm, field)) {
                writeField(field, tables.get(i));
            }
        }
    }

    private static boolean names(Editor table, Field field) {
        return table.textOf(FIELD).map(Field::parse).equals(Optional.of(field));
    }

    private static void writeField(Field field, Editor table) {
        if (!names(table, field)) {
            table.text(FIELD, field.notation());
        }
    }
}
