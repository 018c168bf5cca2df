package soundscape.config.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Reads one table of a file key by key, and notes every key that is missing or of the wrong type instead of stopping at
 * the first.
 *
 * <p>A key that cannot be read gives a placeholder; {@link #build} then makes nothing of them.
 */
public final class TableReader {
    private final String file;
    private final TomlTable table;
    private final TomlPosition start;
    private final List<Problem> problems;
    private final int problemsBefore;

    /** Where some keys that are not given here may be given. */
    private final @Nullable TableReader above;

    private final Set<String> inherited;

    TableReader(String file, TomlTable table, TomlPosition start, List<Problem> problems) {
        this(file, table, start, problems, null, Set.of());
    }

    private TableReader(
            String file,
            TomlTable table,
            TomlPosition start,
            List<Problem> problems,
            @Nullable TableReader above,
            Set<String> inherited) {
        this.inherited = inherited;
        this.above = above;
        this.file = file;
        this.table = table;
        this.start = start;
        this.problems = problems;
        this.problemsBefore = problems.size();
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
     * Where the table begins.
     *
     * @return the 1-based line
     */
    public int line() {
        return start.line();
    }

    /**
     * Text as it stands; nothing is noted.
     *
     * @param key the key
     * @return its value, if present and text that is not blank
     */
    public Optional<String> textOf(String key) {
        return get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /**
     * A whole number that must be there.
     *
     * @param key the key
     * @return its value, or a placeholder after noting the problem
     */
    public long integer(String key) {
        return required(key) ? integer(key, 1) : 1;
    }

    /**
     * A whole number that may be absent.
     *
     * @param key the key
     * @param absent what holds then
     * @return its value, or a placeholder after noting the problem
     */
    public long integer(String key, long absent) {
        return typed(key, Long.class, "must be a whole number").orElse(absent);
    }

    /**
     * A whole number that may be absent, without a value in its place.
     *
     * @param key the key
     * @return its value, if present
     */
    public OptionalLong optionalInteger(String key) {
        return has(key) ? OptionalLong.of(integer(key)) : OptionalLong.empty();
    }

    /**
     * A small whole number that must be there.
     *
     * @param key the key
     * @return its value, or a placeholder after noting the problem
     */
    public int small(String key) {
        return narrow(key, integer(key));
    }

    /**
     * A small whole number that may be absent.
     *
     * @param key the key
     * @param absent what holds then
     * @return its value, or a placeholder after noting the problem
     */
    public int small(String key, int absent) {
        return narrow(key, integer(key, absent));
    }

    /**
     * A real number that must be there; a whole number will do.
     *
     * @param key the key
     * @return its value, or a placeholder after noting the problem
     */
    public double number(String key) {
        return required(key) ? optionalNumber(key).orElse(1) : 1;
    }

    /**
     * A real number that may be absent; a whole number will do.
     *
     * @param key the key
     * @return its value, if present and a number
     */
    public OptionalDouble optionalNumber(String key) {
        return typed(key, Number.class, "must be a number").stream()
                .mapToDouble(Number::doubleValue)
                .findFirst();
    }

    /**
     * A truth value that must be there.
     *
     * @param key the key
     * @return its value, or a placeholder after noting the problem
     */
    public boolean flag(String key) {
        return required(key) && flag(key, false);
    }

    /**
     * A truth value that may be absent.
     *
     * @param key the key
     * @param absent what holds then
     * @return its value, or a placeholder after noting the problem
     */
    public boolean flag(String key, boolean absent) {
        return typed(key, Boolean.class, "must be true or false").orElse(absent);
    }

    /**
     * Text that must be there.
     *
     * @param key the key
     * @return its value, which is not blank; empty after noting the problem
     */
    public Optional<String> text(String key) {
        Optional<String> text = required(key) ? optionalText(key) : Optional.empty();
        if (text.filter(String::isBlank).isPresent()) {
            wrongType(key, text.get(), "must not be empty");
            return Optional.empty();
        }
        return text;
    }

    /**
     * Text that may be absent.
     *
     * @param key the key
     * @return its value, if present and text
     */
    public Optional<String> optionalText(String key) {
        return typed(key, String.class, "must be text in quotes");
    }

    /**
     * A list of small whole numbers that must be there.
     *
     * @param key the key
     * @return the numbers, or a placeholder after noting the problem
     */
    public List<Integer> integers(String key) {
        return required(key) ? integers(key, get(key)) : List.of();
    }

    /**
     * A list of small whole numbers that may be absent.
     *
     * @param key the key
     * @return the numbers, if present
     */
    public Optional<List<Integer>> optionalIntegers(String key) {
        return has(key) ? Optional.of(integers(key)) : Optional.empty();
    }

    /**
     * A list of lists of small whole numbers that must be there.
     *
     * @param key the key
     * @return the lists, or a placeholder after noting the problem
     */
    public List<List<Integer>> integerLists(String key) {
        if (!required(key)) {
            return List.of();
        }
        Object value = get(key);
        if (!(value instanceof TomlArray array)) {
            wrongType(key, value, "must be a list of lists of whole numbers");
            return List.of();
        }
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            lists.add(integers(key, array.get(i)));
        }
        return lists;
    }

    private List<Integer> integers(String key, @Nullable Object value) {
        if (!(value instanceof TomlArray array)) {
            wrongType(key, value, "must be a list of whole numbers");
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof Long number) {
                numbers.add(narrow(key, number));
            } else {
                wrongType(key, array.get(i), "must hold whole numbers only");
                return List.of();
            }
        }
        return numbers;
    }

    /**
     * What one of a few words stands for.
     *
     * @param key the key
     * @param word the word that was found
     * @param choices all that would do
     * @param wordOf the word of each choice
     * @param <T> what is chosen from
     * @return the choice; the first one after noting the problem
     */
    public <T> T oneOf(String key, String word, List<T> choices, Function<T, String> wordOf) {
        return choices.stream()
                .filter(choice -> wordOf.apply(choice).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    note(
                            key,
                            Wording.noneOf(
                                    key, word, choices.stream().map(wordOf).toList()));
                    return choices.get(0);
                });
    }

    /**
     * The tables of an array of tables.
     *
     * @param key the array's key
     * @param head how each of its tables begins, such as {@code [[circuits]]}
     * @return a reader of each; none if the key is absent
     */
    public List<TableReader> tables(String key, String head) {
        Object value = get(key);
        List<TableReader> tables = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                TomlPosition position = array.inputPositionOf(i);
                if (array.get(i) instanceof TomlTable inner) {
                    tables.add(new TableReader(file, inner, position == null ? start : position, problems));
                }
            }
            if (tables.size() == array.size()) {
                return tables;
            }
        }
        if (value != null) {
            wrongType(key, value, "must be a list of tables, each beginning with " + head);
        }
        return List.of();
    }

    /**
     * A table within this one.
     *
     * @param key the table's key
     * @return its reader, if present
     */
    public Optional<TableReader> table(String key) {
        Object value = get(key);
        if (value instanceof TomlTable inner) {
            return Optional.of(new TableReader(file, inner, position(key), problems));
        }
        if (value != null) {
            wrongType(key, value, "must be a table, beginning with [" + key + "]");
        }
        return Optional.empty();
    }

    /**
     * Where a key that may be given here or above is given.
     *
     * @param key the key
     * @return this reader if its table has the key or none has; otherwise the one above
     */
    public TableReader holderOf(String key) {
        return above == null || !inherited.contains(key) || has(key) || !above.has(key) ? this : above;
    }

    /**
     * The same table, read anew: problems noted so far no longer count against it.
     *
     * @return a reader that begins now
     */
    public TableReader fresh() {
        return new TableReader(file, table, start, problems, above, inherited);
    }

    /**
     * The same table, where some keys that it does not give may be given by another one.
     *
     * @param other the table above
     * @param keys the keys that may
     * @return a reader that looks for them there
     */
    public TableReader under(TableReader other, Set<String> keys) {
        return new TableReader(file, table, start, problems, other, keys);
    }

    /**
     * Makes something of what was read, unless a problem was noted since this reader began.
     *
     * @param maker makes it; a parameter it refuses becomes a problem at that parameter's key
     * @param <T> what is made
     * @return what was made, if all went well
     */
    public <T> Optional<T> build(Supplier<T> maker) {
        return problems.size() > problemsBefore ? Optional.empty() : attempt(maker);
    }

    /**
     * Makes something whatever was noted before.
     *
     * @param maker makes it; a parameter it refuses becomes a problem at that parameter's key
     * @param <T> what is made
     * @return what was made, if it was not refused
     */
    public <T> Optional<T> attempt(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidParameterException refused) {
            note(refused.key(), refused.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Notes that something is wrong with a key.
     *
     * @param key the key; the table's beginning is meant if it is absent
     * @param sentence what is wrong
     */
    public void note(String key, String sentence) {
        TomlPosition position = position(key);
        problems.add(new Problem(file, position.line(), position.column(), sentence));
    }

    private TomlPosition position(String key) {
        TableReader holder = holderOf(key);
        String outermost = key.replaceFirst("\\[.*", ""); // an entry of a list lies where the list begins
        TomlPosition position = holder.table.inputPositionOf(List.of(outermost));
        return position == null ? start : position;
    }

    private <T> Optional<T> typed(String key, Class<T> type, String condition) {
        Object value = get(key);
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        if (value != null) {
            wrongType(key, value, condition);
        }
        return Optional.empty();
    }

    private @Nullable Object get(String key) {
        return table.get(List.of(key));
    }

    private boolean required(String key) {
        if (!has(key)) {
            note(key, Wording.missing(key));
        }
        return has(key);
    }

    private int narrow(String key, long value) {
        if (value != (int) value) {
            note(key, Wording.tooLong(key, value));
            return 1;
        }
        return (int) value;
    }

    private void wrongType(String key, @Nullable Object value, String condition) {
        note(key, Wording.wrongType(key, value, condition));
    }
}
