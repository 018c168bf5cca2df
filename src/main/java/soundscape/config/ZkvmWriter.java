package soundscape.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import soundscape.config.format.CircuitFormat;
import soundscape.config.format.RoleFormat;
import soundscape.config.format.SharedFormat;
import soundscape.config.format.WrittenCircuit;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.recursion.Mending;
import soundscape.config.recursion.Role;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** Writes a zkVM back into its file's text: only values that changed, wherever the file gives them. */
final class ZkvmWriter {
    private final TomlText original;

    private ZkvmWriter(TomlText original) {
        this.original = original;
    }

    /** The text for a zkVM that was read from another one; a {@link ConfigException} says what it cannot hold. */
    static TomlText write(Zkvm zkvm, TomlText original) {
        return new ZkvmWriter(original).changed(zkvm);
    }

    private TomlText changed(Zkvm changed) {
        List<CircuitEntry> entries = changed.entries();
        TableWriter file = original.edit();
        TableWriter zkvm = file.inner(TableKind.ZKVM);
        List<Integer> order = TableOrder.of(changed);
        Set<Integer> untouched = changed.unread().stream()
                .filter(UnreadCircuit::whole)
                .map(UnreadCircuit::table)
                .collect(Collectors.toSet());
        List<TableWriter> tables = new ArrayList<>();
        List<TableWriter> others = new ArrayList<>();
        List<TableWriter> arranged = file.arrange(TableKind.CIRCUITS, order);
        for (int i = 0; i < order.size(); i++) {
            (untouched.contains(order.get(i)) ? others : tables).add(arranged.get(i));
        }
        List<Role> roles = changed.unread().isEmpty()
                ? Mending.stateable(changed.members())
                : entries.stream().map(CircuitEntry::role).toList();
        List<WrittenCircuit<Circuit>> circuits = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            CircuitEntry entry = entries.get(i);
            TableWriter table = tables.get(i);
            located(
                    () -> circuits.add(CircuitFormat.write(entry.circuit(), table, zkvm)),
                    read -> table(read, entry.table()));
            circuits.get(i).table().put(CircuitKeys.GROUP, entry.group());
            RoleFormat.write(roles.get(i), circuits.get(i).table());
        }
        RoleFormat.write(changed.firstProofs(), zkvm);
        SharedFormat.writeInherited(circuits, others, zkvm);
        located(() -> SharedFormat.writeLimits(circuits, others, file), read -> read.table(TableKind.LIMITS)
                .orElse(read));
        return original.after(file);
    }

    private static TableReader table(TableReader file, int index) {
        return file.tables(TableKind.CIRCUITS, "").get(index);
    }

    /** A parameter that no file can hold is told where the file has it, as when reading. */
    private void located(Runnable writing, UnaryOperator<TableReader> place) {
        try {
            writing.run();
        } catch (InvalidParameterException refused) {
            TableReader table = place.apply(original.read(new ArrayList<>()));
            throw new ConfigException(List.of(table.problem(refused.key(), refused.getMessage())));
        }
    }
}
