package soundscape.config.toml;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlComment;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlWriteOptions;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.Need;
import soundscape.config.key.TableKind;
import soundscape.estimator.parameter.InvalidParameterException;

/** Changes one table of a file in place: only values that differ are written, everything else stays as it stands. */
public final class TableWriter {
    /** Stands for a table that is not there yet where tables are arranged. */
    public static final int NEW = -1;

    /** A list of numbers stays on one line, as everywhere in these files, however long it is. */
    private static final TomlWriteOptions ON_ONE_LINE =
            TomlWriteOptions.defaults().withMaxLineWidth(Integer.MAX_VALUE);

    private final MutableTomlTable table;
    private final @Nullable TableKind kind;
    private final KeyOrder order;

    TableWriter(MutableTomlTable table) {
        this(table, null, new KeyOrder(List.of()));
    }

    private TableWriter(MutableTomlTable table, @Nullable TableKind kind, KeyOrder order) {
        this.table = table;
        this.kind = kind;
        this.order = order;
    }

    /** The same table as one of a kind: only keys that it has are written, new ones in their place and not at the end. */
    public TableWriter in(TableKind known) {
        return new TableWriter(table, known, new KeyOrder(Keys.order(known)));
    }

    TableWriter inOrder(List<String> keys) {
        return new TableWriter(table, kind, new KeyOrder(keys));
    }

    /** The text after the edit. */
    String text() {
        return table.toToml(ON_ONE_LINE);
    }

    boolean modified() {
        return table.isModified();
    }

    /** {@return the kind of table} */
    public TableKind kind() {
        if (kind == null) {
            throw new IllegalStateException("a table whose kind is not known yet");
        }
        return kind;
    }

    /** {@return whether a key is there} */
    public boolean has(Key<?> key) {
        return has(key.name());
    }

    /** {@return whether there is anything of a name} */
    public boolean has(String name) {
        return table.contains(List.of(name));
    }

    /** {@return a key's value as it stands, if it is sound and tables of this kind have it} */
    public <T> Optional<T> find(Key<T> key) {
        Object toml = kind == null || key.in(kind).isPresent() ? table.get(List.of(key.name())) : null;
        try {
            return toml == null
                    ? Optional.empty()
                    : Optional.of(key.codec().read(PlainValue.of(TomlParser.value(toml)), key));
        } catch (InvalidParameterException ofAnotherType) {
            return Optional.empty();
        }
    }

    /**
     * Writes a key's value, but for an absent key that already means it or need not be there; refuses what tables of this
     * kind cannot say. Returns whether anything changed.
     */
    public <T> boolean put(Key<T> key, T value) {
        Optional<Need> need =
                kind == null ? Optional.of(key.absent().isPresent() ? Need.OPTIONAL : Need.REQUIRED) : key.in(kind);
        if (need.isEmpty()) {
            key.refuseIn(kind(), value);
            return false;
        }
        Optional<T> meant = has(key) || need.get() == Need.REQUIRED
                ? find(key)
                : key.absent().or(() -> Optional.of(value));
        if (meant.equals(Optional.of(value))) {
            return false;
        }
        Object toml = key.codec().write(value);
        if (toml == null) {
            remove(key.name());
        } else if (toml instanceof List<?> list && table.get(List.of(key.name())) instanceof MutableTomlArray present) {
            fill(present, list);
        } else {
            set(key.name(), toml);
        }
        return true;
    }

    /** A changed number keeps its notation. */
    private void set(String name, Object value) {
        if (table.contains(List.of(name))) {
            table.set(
                    List.of(name),
                    NumberNotation.like(table.entry(List.of(name)).value(), value));
        } else {
            order.insert(table, name, value);
        }
    }

    /** Entries are changed, added and removed one by one, so that those that stay keep their comments and lines. */
    private static void fill(MutableTomlArray present, List<?> values) {
        for (int i = present.size() - 1; i >= values.size(); i--) {
            present.remove(i);
        }
        for (int i = 0; i < present.size(); i++) {
            if (present.get(i) instanceof MutableTomlArray inner && values.get(i) instanceof List<?> list) {
                fill(inner, list);
            } else if (!present.get(i).equals(values.get(i))) {
                present.set(i, NumberNotation.like(present.entry(i).value(), values.get(i)));
            }
        }
        int last = present.size() - 1;
        values.stream()
                .skip(present.size())
                .forEach(value -> present.add(
                        last < 0
                                ? value
                                : NumberNotation.like(present.entry(last).value(), value)));
    }

    /** Writes a key that is absent as the table's first. */
    public void first(Key<String> key, String value) {
        table.elements().stream()
                .filter(TomlKeyValue.class::isInstance)
                .map(TomlKeyValue.class::cast)
                .findFirst()
                .ifPresentOrElse(
                        first -> table.insertBefore(List.of(first.key()), key.name(), value),
                        () -> table.set(List.of(key.name()), value));
    }

    /** Writes behind a key what is said behind another table's, if anything is. */
    public void commentAs(Key<?> key, TableWriter other) {
        TomlComment comment = other.table.comment(List.of(key.name()), TomlComment.Placement.AFTER);
        if (comment != null) {
            table.setCommentAfter(List.of(key.name()), comment.lines().get(0));
        }
    }

    /** Removes a key, but not what was said above it. */
    public void remove(String name) {
        if (table.contains(List.of(name))) {
            Removal.remove(table, name);
        }
    }

    /** A table within this one; made if absent. */
    public TableWriter inner(TableKind known) {
        return inner(known.key());
    }

    /** A table within this one as one of its kind, if it is there. */
    public Optional<TableWriter> find(TableKind known) {
        return table.get(List.of(known.key())) instanceof MutableTomlTable inner
                ? Optional.of(new TableWriter(inner).in(known))
                : Optional.empty();
    }

    TableWriter inner(String name) {
        return new TableWriter(table.getOrCreateTable(List.of(name)));
    }

    /** The tables of an array of tables; none if it is absent. */
    public List<TableWriter> tables(String name) {
        return table.get(List.of(name)) instanceof MutableTomlArray array ? editors(array) : List.of();
    }

    /**
     * Brings an array of tables into a new order, and returns an editor for each; tables left out are removed.
     * @param arrangement for each table wanted, the index of the one that it is or is a copy of; {@link #NEW} for an
     *     empty one
     */
    public List<TableWriter> arrange(String name, List<Integer> arrangement) {
        MutableTomlArray array = table.getOrCreateArray(List.of(name));
        Arrangement.arrange(array, arrangement);
        return editors(array);
    }

    private static List<TableWriter> editors(MutableTomlArray array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> new TableWriter(array.getTable(i)))
                .toList();
    }
}
