package soundscape.config.toml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.Need;
import soundscape.config.key.TableKind;
import soundscape.config.key.TomlNotation;
import soundscape.estimator.parameter.InvalidParameterException;

/** Reads a table of a file by its keys; notes each that is missing or of the wrong type, and does not stop there. */
public final class TableReader {
    private final String file;
    private final Table table;
    private final List<Fault> faults;
    private final int faultsBefore;

    /** Unknown until the table's own keys say it. */
    private final @Nullable TableKind kind;

    /** Tables that give some keys for this one. */
    private final List<TableReader> above;

    /** Whether nothing is wrong, as was found out while the program was built. */
    private final boolean sound;

    TableReader(String file, Table table, List<Fault> faults, boolean sound) {
        this(file, table, faults, null, List.of(), sound);
    }

    /** Reads what stands in no file: names and values as {@link #content} gives them. */
    public static TableReader of(Map<String, ?> content, List<Fault> faults) {
        return new TableReader("", Table.of(content), faults, false);
    }

    /** {@return what stands in this table, whatever it is; tables within it as maps} */
    public Map<String, Object> content() {
        return table.content();
    }

    private TableReader(
            String file,
            Table table,
            List<Fault> faults,
            @Nullable TableKind kind,
            List<TableReader> above,
            boolean sound) {
        this.file = file;
        this.table = table;
        this.faults = faults;
        this.faultsBefore = faults.size();
        this.kind = kind;
        this.above = above;
        this.sound = sound;
    }

    /** The same table, read anew as one of a kind: problems noted so far no longer count against it. */
    public TableReader in(TableKind known) {
        return new TableReader(file, table, faults, known, above, sound);
    }

    /** The same table, where keys that say so are read from another, of a known kind, if this one does not give them. */
    public TableReader under(TableReader other) {
        List<TableReader> more = new ArrayList<>(above);
        more.add(other);
        return new TableReader(file, table, faults, kind, more, sound);
    }

    /** {@return whether all that can be wrong was looked for while the program was built} */
    public boolean isPrepared() {
        return sound;
    }

    /** {@return the kind of table} */
    public TableKind kind() {
        if (kind == null) {
            throw new IllegalStateException("a table whose kind is not known yet");
        }
        return kind;
    }

    /** {@return the kind of table, if it is known} */
    public Optional<TableKind> knownKind() {
        return Optional.ofNullable(kind);
    }

    /** {@return the 1-based line where the table begins} */
    public int line() {
        return table.line();
    }

    /** {@return the table that may give a key for this one and for others, if there is one} */
    public Optional<TableReader> above(Key<?> key) {
        for (TableReader other : above) {
            if (other.mayGive(key)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private boolean mayGive(Key<?> key) {
        return key.above().isPresent() && key.above().get() == kind();
    }

    /** {@return whether this table itself has a key} */
    public boolean has(Key<?> key) {
        return has(key.name());
    }

    /** {@return whether this table itself has a table or key of this name} */
    public boolean has(String name) {
        return table.entries().containsKey(name);
    }

    /** Notes everything that is wrong with the keys that a table of this kind must or may have, or takes from above. */
    public void check() {
        if (sound) {
            return;
        }
        for (Key<?> key : Keys.checked(kind())) {
            if (key.isIn(kind()) || holder(key) != this) {
                read(key);
            }
        }
    }

    /** Reads a key, and notes what is wrong with it: no value if it is absent or unsound. */
    public <T> Optional<T> read(Key<T> key) {
        Optional<T> value = Optional.empty();
        try {
            value = value(key);
        } catch (InvalidParameterException refused) {
            note(refused);
        }
        if (value.isEmpty() && needs(key) && !holder(key).has(key)) {
            noteMissing(key);
        }
        return value;
    }

    private boolean needs(Key<?> key) {
        return kind == null ? key.absent().isEmpty() : key.in(kind).orElse(Need.REQUIRED) == Need.REQUIRED;
    }

    /** Looks for a key that may be absent or unsound; nothing is noted. */
    public <T> Optional<T> find(Key<T> key) {
        try {
            return value(key);
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** The value of a key that was checked, or what an absent one means; refuses what is missing or unsound. */
    public <T> T get(Key<T> key) {
        Optional<T> stated = value(key);
        Optional<T> meant = stated.isPresent() ? stated : key.absent();
        if (meant.isEmpty()) {
            throw new InvalidParameterException(key.name(), "nothing", "must be given", key.exampleText());
        }
        return meant.get();
    }

    private <T> Optional<T> value(Key<T> key) {
        TableReader holder = holder(key);
        boolean known = kind == null || holder != this || key.isIn(kind);
        Object toml = known ? holder.plain(key) : null;
        return toml == null ? Optional.empty() : Optional.of(key.codec().read(toml, key));
    }

    /** The table that gives a key: this one, if it has it; or the one that may, if that has it or this one may not. */
    private TableReader holder(Key<?> key) {
        boolean own = kind == null || key.isIn(kind);
        if (key.above().isEmpty() || (own && has(key))) {
            return this;
        }
        for (TableReader other : above) {
            if (other.mayGive(key) && (!own || other.has(key))) {
                return other;
            }
        }
        return this;
    }

    private @Nullable Object plain(Key<?> key) {
        Object value = table.get(key.name());
        return value == null ? null : PlainValue.of(value);
    }

    /** The tables of an array of tables, each with its own head, such as {@code [[circuits]]}; none if it is absent. */
    public List<TableReader> tables(String name, String head) {
        Object value = table.get(name);
        if (value instanceof List<?> list) {
            List<TableReader> tables = new ArrayList<>();
            for (Object each : list) {
                Optional<TableReader> inner = inner((Table.Entry) each);
                if (inner.isPresent()) {
                    tables.add(inner.get());
                }
            }
            if (tables.size() == list.size()) {
                return tables;
            }
        }
        noteNoTable(name, value, "must be a list of tables, each beginning with " + head);
        return List.of();
    }

    /** A table within this one, if present. */
    public Optional<TableReader> table(TableKind known) {
        String name = known.key();
        Table.Entry entry = table.entries().get(name);
        Optional<TableReader> inner = entry == null ? Optional.empty() : inner(entry);
        if (inner.isEmpty()) {
            noteNoTable(name, table.get(name), "must be a table, beginning with " + known.head());
        }
        return inner.isPresent() ? Optional.of(inner.get().in(known)) : inner;
    }

    /** The tables of a kind within this one and within those above it, this one's first. */
    public List<TableReader> nested(TableKind known) {
        List<TableReader> holders = new ArrayList<>(above);
        holders.add(0, this);
        List<TableReader> nested = new ArrayList<>();
        for (TableReader holder : holders) {
            Optional<TableReader> inner = holder.table(known);
            if (inner.isPresent()) {
                nested.add(inner.get());
            }
        }
        return nested;
    }

    /** {@return a number that stands in this table by a name that no reader asks for; nothing if there is none} */
    public Optional<Double> number(String name) {
        return plain(name).orElse(null) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private Optional<TableReader> inner(Table.Entry entry) {
        return entry.value() instanceof Table inner
                ? Optional.of(new TableReader(file, inner, faults, sound))
                : Optional.empty();
    }

    private void noteNoTable(String name, @Nullable Object value, String condition) {
        if (value != null) {
            note(name, name + " = " + PlainValue.shown(value) + ": " + name + " " + condition);
        }
    }

    /** Makes something of what was checked, unless a problem was noted since this reader began. */
    public <T> Optional<T> build(Supplier<T> maker) {
        if (faults.size() > faultsBefore) {
            return Optional.empty();
        }
        Optional<T> made = attempt(maker);
        return faults.size() == faultsBefore ? made : Optional.empty();
    }

    /** Makes something whatever was noted before; a parameter that is refused becomes a problem at its key. */
    public <T> Optional<T> attempt(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidParameterException refused) {
            note(refused);
            return Optional.empty();
        }
    }

    /** Notes that something is wrong with a key, and all that is to say; the table's beginning is meant if it is absent. */
    public void note(String name, String sentence) {
        faults.add(new Fault(problem(name, sentence)));
    }

    private void note(InvalidParameterException refused) {
        if (refused.key().equals(LookupKeys.LOOKUPS.name())) {
            tables(refused.key(), "").stream()
                    .filter(lookup -> lookup.plain(LookupKeys.NAME.name()).equals(Optional.of(refused.value())))
                    .findFirst()
                    .ifPresent(lookup -> lookup.in(TableKind.LOOKUP)
                            .note(
                                    refused.complaint(),
                                    new InvalidParameterException(
                                            LookupKeys.NAME.name(),
                                            refused.value(),
                                            refused.condition(),
                                            TomlNotation.whole(refused.remedy()))));
            return;
        }
        note(refused.complaint(), refused);
    }

    private void note(String sentence, InvalidParameterException refused) {
        TableReader where = holder(refused.key());
        faults.add(new Fault(
                problem(refused.key(), sentence),
                Optional.of(new Fault.Subject(where, outermost(refused.key()), refused))));
    }

    /** Notes that a key is missing, where another one stands that was meant for it, if any does. */
    public void noteMissing(Key<?> key) {
        InvalidParameterException refusal =
                new InvalidParameterException(key.name(), "nothing", "must be given", key.exampleText());
        TableReader holder = holder(key);
        Optional<String> given = Stream.of(true, false)
                .flatMap(former -> holder.names().stream()
                        .filter(name -> former ? key.formerNames().contains(name) : key.isNear(name))
                        .filter(name -> former
                                || Keys.ALL.stream()
                                        .noneMatch(other -> other.name().equals(name))))
                .findFirst();
        String sentence = given.map(name ->
                        name + " = " + holder.plain(name).map(TomlNotation::of).orElseThrow() + ": " + name
                                + (key.formerNames().contains(name)
                                        ? " is the former name of " + key.name()
                                        : " is not read, and " + key.name() + " must be given"))
                .orElse(key.name() + ": " + key.name() + " must be given");
        faults.add(new Fault(
                given.map(name -> holder.problem(name, sentence)).orElseGet(() -> problem(key.name(), sentence)),
                Optional.of(new Fault.Subject(
                        given.isPresent() ? holder : holder(key.name()), given.orElse(key.name()), refusal))));
    }

    /** {@return what stands in this table by a name, as Java has it; nothing if there is none} */
    public Optional<Object> plain(String name) {
        Object value = table.get(name);
        return value == null ? Optional.empty() : Optional.of(PlainValue.of(value));
    }

    /** {@return what is to be told of a key, with its place} */
    public Problem problem(String name, String sentence) {
        TableReader holder = holder(name);
        Table.Entry entry = holder.table.entries().get(outermost(name));
        return entry == null
                ? new Problem(file, holder.table.line(), holder.table.column(), sentence)
                : new Problem(file, entry.line(), entry.column(), sentence);
    }

    /** {@return the names that stand in this table, but for those of tables within it} */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Map.Entry<String, Table.Entry> entry : table.entries().entrySet()) {
            if (!(entry.getValue().value() instanceof Table)) {
                names.add(entry.getKey());
            }
        }
        return names;
    }

    private TableReader holder(String name) {
        String key = outermost(name);
        for (Key<?> each : Keys.ALL) {
            if (each.name().equals(key) && each.above().isPresent()) {
                return holder(each);
            }
        }
        return this;
    }

    /** An entry of a list lies where the list begins. */
    private static String outermost(String name) {
        int entry = name.indexOf('[');
        return entry < 0 ? name : name.substring(0, entry);
    }
}
