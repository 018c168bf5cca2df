package soundscape.config.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlArray;

/** Changes one table of a file in place: only values that differ are written, everything else stays as it stands. */
public final class Editor {
    private final MutableTomlTable table;

    Editor(MutableTomlTable table) {
        this.table = table;
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
        if (!Objects.equals(table.get(List.of(key)), value)) {
            table.set(List.of(key), value);
        }
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
     * Writes a real number.
     *
     * @param key the key
     * @param value its value
     * @return whether it was changed
     */
    public boolean number(String key, double value) {
        if (table.get(List.of(key)) instanceof Number present && present.doubleValue() == value) {
            return false;
        }
        table.set(List.of(key), value);
        return true;
    }

    /**
     * Writes a number that need not be whole in the notation that fits it.
     *
     * @param key the key
     * @param value its value
     */
    public void wholeOrReal(String key, double value) {
        if (value == Math.rint(value)) {
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
        if (!Objects.equals(table.get(List.of(key)), value)) {
            table.set(List.of(key), value);
        }
    }

    /**
     * Text as it stands.
     *
     * @param key the key
     * @return its value; empty text if absent
     */
    public String textOf(String key) {
        return table.get(List.of(key)) instanceof String text ? text : "";
    }

    /**
     * Writes a truth value, but for an absent key that already means it.
     *
     * @param key the key
     * @param value its value
     * @param absent what an absent key means
     */
    public void flag(String key, boolean value, boolean absent) {
        Object present = table.get(List.of(key));
        if (!Objects.equals(present == null ? absent : present, value)) {
            table.set(List.of(key), value);
        }
    }

    /**
     * A truth value as it stands.
     *
     * @param key the key
     * @return its value; false if absent
     */
    public boolean flagOf(String key) {
        return Boolean.TRUE.equals(table.get(List.of(key)));
    }

    /**
     * Writes a list of whole numbers, entry by entry where its length stays.
     *
     * @param key the key
     * @param values its values
     */
    public void integers(String key, List<Integer> values) {
        if (table.get(List.of(key)) instanceof MutableTomlArray present && present.size() == values.size()) {
            replace(present, values);
        } else {
            table.set(List.of(key), longs(values));
        }
    }

    /**
     * Writes a list of lists of whole numbers, entry by entry where lengths stay.
     *
     * @param key the key
     * @param values its values
     */
    public void integerLists(String key, List<List<Integer>> values) {
        if (!(table.get(List.of(key)) instanceof MutableTomlArray present) || present.size() != values.size()) {
            table.set(List.of(key), values.stream().map(Editor::longs).toList());
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            if (present.get(i) instanceof MutableTomlArray inner
                    && inner.size() == values.get(i).size()) {
                replace(inner, values.get(i));
            } else {
                present.set(i, longs(values.get(i)));
            }
        }
    }

    private static void replace(MutableTomlArray present, List<Integer> values) {
        for (int i = 0; i < values.size(); i++) {
            long value = values.get(i);
            if (!Objects.equals(present.get(i), value)) {
                present.set(i, value);
            }
        }
    }

    private static List<Long> longs(List<Integer> values) {
        return values.stream().map(Integer::longValue).toList();
    }

    /**
     * Removes a key.
     *
     * @param key the key
     */
    public void remove(String key) {
        if (has(key)) {
            table.remove(List.of(key));
        }
    }

    /**
     * A table within this one.
     *
     * @param key the table's key; made if absent
     * @return its editor
     */
    public Editor inner(String key) {
        return new Editor(table.getOrCreateTable(List.of(key)));
    }

    /**
     * Brings an array of tables into a new order; tables left out are removed, tables named again are copied.
     *
     * @param key the array's key
     * @param order for each table wanted, the index of the present table that it is or is a copy of
     * @return an editor a table, in the new order
     */
    public List<Editor> arrange(String key, List<Integer> order) {
        MutableTomlArray array = table.getOrCreateArray(List.of(key));
        if (!keepsOrder(order)) {
            rebuild(array, order);
        } else {
            removeOthers(array, order);
        }
        List<Editor> editors = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            editors.add(new Editor(array.getTable(i)));
        }
        return editors;
    }

    /** Whether tables are only left out, or copied at the end. */
    private static boolean keepsOrder(List<Integer> order) {
        List<Integer> originals = order.stream().distinct().toList();
        return originals.stream().sorted().toList().equals(originals)
                && order.subList(0, originals.size()).equals(originals);
    }

    private static void removeOthers(MutableTomlArray array, List<Integer> order) {
        order.stream().skip(order.stream().distinct().count()).forEach(i -> array.add(copy(array, i)));
        int originals =
                array.size() - (int) (order.size() - order.stream().distinct().count());
        for (int i = originals - 1; i >= 0; i--) {
            if (!order.contains(i)) {
                array.remove(i);
            }
        }
    }

    private static void rebuild(MutableTomlArray array, List<Integer> order) {
        List<MutableTomlTable> copies = order.stream().map(i -> copy(array, i)).toList();
        array.clear();
        copies.forEach(array::add);
    }

    private static MutableTomlTable copy(TomlArray array, int index) {
        return MutableTomlTable.copyOf(array.getTable(index));
    }
}
