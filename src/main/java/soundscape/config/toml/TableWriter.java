package soundscape.config.toml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlComment;
import org.tomlj.TomlKeyValue;

/** Changes one table of a file in place: only values that differ are written, everything else stays as it stands. */
public final class TableWriter {
    /** Stands for a table that is not there yet where tables are arranged. */
    public static final int NEW = -1;

    private final MutableTomlTable table;
    private final KeyOrder order;

    TableWriter(MutableTomlTable table) {
        this(table, new KeyOrder(List.of()));
    }

    private TableWriter(MutableTomlTable table, KeyOrder order) {
        this.table = table;
        this.order = order;
    }

    /**
     * The same table, where new keys are put in their place among the others instead of at the end.
     *
     * @param keys the order that readers expect
     * @return an editor of this table
     */
    public TableWriter inOrder(List<String> keys) {
        return new TableWriter(table, new KeyOrder(keys));
    }

    MutableTomlTable table() {
        return table;
    }

    boolean modified() {
        return table.isModified();
    }

    /**
     * Whether a key is there.
     *
     * @param key the key
     * @return true if present
     */
    public boolean has(String key) {
        return table.contains(List.of(key));
    }

    /**
     * Writes a whole number.
     *
     * @param key the key
     * @param value its value
     */
    public void integer(String key, long value) {
        differing(key, value);
    }

    /**
     * Writes a whole number, but for an absent key that already means it.
     *
     * @param key the key
     * @param value its value
     * @param absent what an absent key means
     */
    public void integer(String key, long value, long absent) {
        if (has(key) || value != absent) {
            integer(key, value);
        }
    }

    /**
     * A whole number as it stands.
     *
     * @param key the key
     * @return its value, if present and a whole number
     */
    public Optional<Long> integerOf(String key) {
        return of(key, Long.class);
    }

    /**
     * Writes a real number.
     *
     * @param key the key
     * @param value its value
     * @return whether it was changed
     */
    public boolean number(String key, double value) {
        if (table.get(List.of(key)) instanceof Number present && Double.compare(present.doubleValue(), value) == 0) {
            return false;
        }
        put(key, value);
        return true;
    }

    /**
     * Writes a real number, but for an absent key that already means it.
     *
     * @param key the key
     * @param value its value
     * @param absent what an absent key means
     */
    public void number(String key, double value, double absent) {
        if (has(key) || Double.compare(value, absent) != 0) {
            number(key, value);
        }
    }

    /**
     * Writes a number that need not be whole in the notation that fits it: a whole one as such, but where a real one stands.
     *
     * @param key the key
     * @param value its value
     */
    public void wholeOrReal(String key, double value) {
        if (value == Math.rint(value) && !(table.get(List.of(key)) instanceof Double)) {
            integer(key, (long) value);
        } else {
            number(key, value);
        }
    }

    /**
     * Writes text.
     *
     * @param key the key
     * @param value its value
     */
    public void text(String key, String value) {
        differing(key, value);
    }

    /**
     * Writes text, but for an absent key that already means it.
     *
     * @param key the key
     * @param value its value
     * @param absent what an absent key means
     */
    public void text(String key, String value, String absent) {
        if (has(key) || !value.equals(absent)) {
            text(key, value);
        }
    }

    /**
     * Writes behind a key what is said behind another table's, if anything is.
     *
     * @param key the key, which is there
     * @param other the other table
     */
    public void commentAs(String key, TableWriter other) {
        TomlComment comment = other.table.comment(List.of(key), TomlComment.Placement.AFTER);
        if (comment != null) {
            table.setCommentAfter(List.of(key), comment.lines().get(0));
        }
    }

    /**
     * Writes text as the table's first key.
     *
     * @param key the key, which is absent
     * @param value its value
     */
    public void firstText(String key, String value) {
        table.elements().stream()
                .filter(TomlKeyValue.class::isInstance)
                .map(TomlKeyValue.class::cast)
                .findFirst()
                .ifPresentOrElse(
                        first -> table.insertBefore(List.of(first.key()), key, value),
                        () -> table.set(List.of(key), value));
    }

    /**
     * Text as it stands.
     *
     * @param key the key
     * @return its value, if present and text
     */
    public Optional<String> textOf(String key) {
        return of(key, String.class);
    }

    /**
     * Writes a truth value.
     *
     * @param key the key
     * @param value its value
     */
    public void flag(String key, boolean value) {
        differing(key, value);
    }

    /**
     * Writes a truth value, but for an absent key that already means it.
     *
     * @param key the key
     * @param value its value
     * @param absent what an absent key means
     */
    public void flag(String key, boolean value, boolean absent) {
        if (has(key) || value != absent) {
            flag(key, value);
        }
    }

    /**
     * A truth value as it stands.
     *
     * @param key the key
     * @return its value; false if absent
     */
    public boolean flagOf(String key) {
        return of(key, Boolean.class).orElse(false);
    }

    /**
     * Writes a list of whole numbers, entry by entry.
     *
     * @param key the key
     * @param values its values
     */
    public void integers(String key, List<Integer> values) {
        list(key, longs(values));
    }

    /**
     * Writes a list of lists of whole numbers, entry by entry.
     *
     * @param key the key
     * @param values its values
     */
    public void integerLists(String key, List<List<Integer>> values) {
        list(key, values.stream().map(TableWriter::longs).toList());
    }

    private static List<Long> longs(List<Integer> values) {
        return values.stream().map(Integer::longValue).toList();
    }

    private void list(String key, List<?> values) {
        if (table.get(List.of(key)) instanceof MutableTomlArray present) {
            fill(present, values);
        } else {
            put(key, values);
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

    private <T> Optional<T> of(String key, Class<T> type) {
        Object value = table.get(List.of(key));
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private void differing(String key, Object value) {
        if (!Objects.equals(table.get(List.of(key)), value)) {
            put(key, value);
        }
    }

    /** A changed number keeps its notation. */
    private void put(String key, Object value) {
        if (has(key)) {
            table.set(
                    List.of(key), NumberNotation.like(table.entry(List.of(key)).value(), value));
        } else {
            order.insert(table, key, value);
        }
    }

    /**
     * Removes a key, but not what was said above it.
     *
     * @param key the key
     */
    public void remove(String key) {
        if (has(key)) {
            Removal.remove(table, key);
        }
    }

    /**
     * A table within this one.
     *
     * @param key the table's key; made if absent
     * @return its editor
     */
    public TableWriter inner(String key) {
        return new TableWriter(table.getOrCreateTable(List.of(key)));
    }

    /**
     * The tables of an array of tables.
     *
     * @param key the array's key
     * @return an editor a table; none if the key is absent
     */
    public List<TableWriter> tables(String key) {
        return table.get(List.of(key)) instanceof MutableTomlArray array ? editors(array) : List.of();
    }

    /**
     * Brings an array of tables into a new order; tables left out are removed, tables named again are copied.
     *
     * @param key the array's key
     * @param order for each table wanted, the index of the present table that it is or is a copy of; {@link #NEW} for an
     *     empty one
     * @return an editor a table, in the new order
     */
    public List<TableWriter> arrange(String key, List<Integer> order) {
        MutableTomlArray array = table.getOrCreateArray(List.of(key));
        Arrangement.arrange(array, order);
        return editors(array);
    }

    private static List<TableWriter> editors(MutableTomlArray array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> new TableWriter(array.getTable(i)))
                .toList();
    }
}
