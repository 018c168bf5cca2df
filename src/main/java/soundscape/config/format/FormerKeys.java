package soundscape.config.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soundscape.config.hint.Meaning;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.Need;
import soundscape.config.key.TableKind;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.config.toml.TextEntry;
import soundscape.config.toml.TomlText;

/** Gives keys that stand at former names their present ones; a former value becomes what the present key means by it. */
public final class FormerKeys {
    private final TomlText text;
    private final List<Renaming> renamings = new ArrayList<>();

    private FormerKeys(TomlText text) {
        this.text = text;
    }

    private record Renaming(Problem place, int line, String former, String key, Optional<String> value) {}

    /**
     * {@return the text with present names, the same one if it has them; sentences are added to the changes}
     * @param original the text whose lines they speak of, with the same tables
     */
    public static TomlText renamed(TomlText text, TomlText original, List<String> changes) {
        FormerKeys keys = new FormerKeys(text);
        keys.look(original.explore());
        return moved(keys.renamed(changes), changes);
    }

    private void look(TableReader original) {
        TableReader file = text.explore();
        Optional<TableReader> zkvm = file.table(TableKind.ZKVM);
        for (TableKind kind : List.of(TableKind.ZKVM, TableKind.LIMITS)) {
            file.table(kind).ifPresent(table -> look(table, original.table(kind).orElse(table), kind));
        }
        List<TableReader> circuits = file.tables(TableKind.CIRCUITS, "");
        List<TableReader> before = original.tables(TableKind.CIRCUITS, "");
        for (int i = 0; i < circuits.size(); i++) {
            TableReader table = circuits.get(i);
            Optional<TableKind> kind = CircuitFormat.kind(zkvm.map(table::under).orElse(table));
            if (kind.isPresent()) {
                look(table, before.get(i), kind.get());
                List<TableReader> lookups = table.tables(LookupKeys.LOOKUPS.name(), "");
                List<TableReader> lookupsBefore = before.get(i).tables(LookupKeys.LOOKUPS.name(), "");
                for (int j = 0; j < lookups.size(); j++) {
                    look(lookups.get(j), lookupsBefore.get(j), TableKind.LOOKUP);
                }
            }
        }
    }

    private void look(TableReader table, TableReader original, TableKind kind) {
        TableReader known = table.in(kind);
        Set<String> taken = new HashSet<>();
        for (Key<?> key : Keys.of(kind)) {
            if (!table.has(key) && key.in(kind).orElseThrow() != Need.LABEL) {
                known.names().stream()
                        .filter(name -> isFormer(name, key, kind) && taken.add(name))
                        .findFirst()
                        .ifPresent(former -> note(known, original, former, key));
            }
        }
    }

    /** Names of 2025 differ in case alone, too. */
    private static boolean isFormer(String name, Key<?> key, TableKind kind) {
        boolean isKey = Keys.of(kind).stream().anyMatch(other -> other.name().equals(name));
        return !isKey && (key.formerNames().contains(name) || name.equalsIgnoreCase(key.name()));
    }

    private void note(TableReader table, TableReader original, String former, Key<?> key) {
        Meaning.of(key, table, former)
                .ifPresent(value -> renamings.add(new Renaming(
                        table.problem(former, ""),
                        original.problem(former, "").line(),
                        former,
                        key.name(),
                        value.changed())));
    }

    private TomlText renamed(List<String> changes) {
        String changed = text.text();
        List<String> sentences = new ArrayList<>();
        List<Renaming> fromBelow = renamings.stream()
                .sorted(Comparator.<Renaming>comparingInt(
                                renaming -> renaming.place().line())
                        .thenComparingInt(renaming -> renaming.place().column())
                        .reversed())
                .toList();
        for (Renaming renaming : fromBelow) {
            Optional<TextEntry> entry = TextEntry.at(
                    changed, renaming.place().line(), renaming.place().column(), renaming.former());
            if (entry.isPresent()) {
                String value = renaming.value().orElse(entry.get().value());
                changed = entry.get().with(renaming.key(), value);
                sentences.add(
                        0,
                        "line " + renaming.line() + ": " + renaming.former() + " = "
                                + entry.get().value() + " is now " + renaming.key() + " = " + value);
            }
        }
        changes.addAll(sentences);
        return new TomlText(text.file(), changed);
    }

    /** What each circuit of SWIRL stated once stands in {@code [swirl]} for all, where all stated the same. */
    private static TomlText moved(TomlText text, List<String> changes) {
        List<TableReader> circuits = text.explore().tables(TableKind.CIRCUITS, "");
        TomlText moved = text;
        for (Key<?> key : Keys.of(TableKind.LIMITS)) {
            for (String former : names(key)) {
                Set<Object> values = new HashSet<>();
                circuits.forEach(circuit -> circuit.plain(former).ifPresent(values::add));
                if (key.in(TableKind.SWIRL).isEmpty() && values.size() == 1) {
                    moved = moved(moved, key, former);
                    changes.add(former + " of the circuits is now " + key.name() + " in [swirl]");
                }
            }
        }
        return moved;
    }

    private static List<String> names(Key<?> key) {
        List<String> names = new ArrayList<>(key.formerNames());
        names.add(key.name());
        return names;
    }

    private static <T> TomlText moved(TomlText text, Key<T> key, String former) {
        TableWriter file = text.edit();
        TableWriter limits = file.inner(TableKind.LIMITS).in(TableKind.LIMITS);
        for (TableReader circuit : text.explore().tables(TableKind.CIRCUITS, "")) {
            circuit.plain(former)
                    .filter(value -> !limits.has(key))
                    .ifPresent(value -> limits.put(key, key.codec().read(value, key)));
        }
        file.tables(TableKind.CIRCUITS).forEach(circuit -> circuit.remove(former));
        return text.after(file);
    }
}
