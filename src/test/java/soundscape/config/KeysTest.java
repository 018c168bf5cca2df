package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.Need;
import soundscape.config.key.RecursionKeys;
import soundscape.config.key.SwirlKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TomlText;

/** What keys say of themselves is so: each is read, asked for, told with an example, and written at its place. */
class KeysTest {
    /** The words that say what a table is. */
    private static final Set<Key<?>> KINDS = Set.of(CircuitKeys.FAMILY, CircuitKeys.DENSE_SCHEME);

    /** A circuit that has keys of a kind, alone in its file. */
    private static TableKind circuit(TableKind kind) {
        return switch (kind) {
            case ZKVM, LOOKUP, RECURSION, ROLE -> TableKind.FRI;
            case LIMITS -> TableKind.SWIRL;
            default -> kind;
        };
    }

    /** Every key of a kind with its example, or with another value where an absent one means the example. */
    private static Map<String, String> full(TableKind kind) {
        Map<String, String> table = new LinkedHashMap<>();
        for (Key<?> key : valued(kind)) {
            String example = key.exampleText();
            boolean silent = key.absentText().equals(Optional.of(example));
            table.putIfAbsent(key.name(), silent ? other(key) : example);
        }
        if (kind.isCircuit()) {
            table.put(CircuitKeys.FAMILY.name(), '"' + kind.family() + '"');
        }
        if (!kind.dense().isEmpty()) {
            table.put(CircuitKeys.DENSE_SCHEME.name(), '"' + kind.dense() + '"');
        }
        table.computeIfPresent(
                CircuitKeys.POWERS.name(),
                (name, value) -> String.valueOf(!table.containsKey(CircuitKeys.MULTILINEAR.name())));
        return table;
    }

    /** Another value of the same type. */
    private static String other(Key<?> key) {
        String example = key.exampleText();
        if (key.equals(CircuitKeys.FIELD)) {
            return "\"Goldilocks^3\"";
        }
        return Stream.of("true|false", "\"unique\"|\"list\"", "\"multivariate\"|\"univariate\"", "\"fri\"|\"whir\"")
                .map(pair -> List.of(pair.split("\\|")))
                .filter(pair -> pair.contains(example))
                .map(pair -> pair.get(1 - pair.indexOf(example)))
                .findFirst()
                .orElseGet(() -> example.startsWith("\"") ? "\"other\"" : more(example));
    }

    /** The last number a little greater, or half of a fraction. */
    private static String more(String numbers) {
        String last = numbers.replaceAll("^.*?([\\d.E-]+)]*$", "$1");
        int at = numbers.lastIndexOf(last);
        String more =
                last.contains(".") ? String.valueOf(Double.parseDouble(last) / 2) : "" + (Long.parseLong(last) + 1);
        return numbers.substring(0, at) + more + numbers.substring(at + last.length());
    }

    private static String text(TableKind kind, Map<String, String> table) {
        TableKind circuit = circuit(kind);
        Set<TableKind> alone = EnumSet.of(TableKind.RECURSION, TableKind.LOOKUP, TableKind.ROLE);
        Stream<TableKind> tables = Stream.of(
                        TableKind.ZKVM,
                        TableKind.RECURSION,
                        TableKind.LIMITS,
                        circuit,
                        TableKind.LOOKUP,
                        TableKind.ROLE)
                .filter(each -> each != TableKind.LIMITS || circuit == TableKind.SWIRL)
                .filter(each -> !alone.contains(each) || each == kind);
        return tables.map(each -> each.head() + "\n" + lines(each == kind ? table : given(each)))
                .collect(Collectors.joining("\n"));
    }

    /** What stands above is not given twice, so that each table's own keys count. */
    private static Map<String, String> given(TableKind kind) {
        Map<String, String> table = full(kind);
        if (kind == TableKind.ZKVM) {
            table.keySet().removeIf(name -> !name.equals(CircuitKeys.NAME.name()));
        } else if (kind == TableKind.LIMITS) {
            table.remove(SwirlKeys.LOGUP_GRINDING.name());
        }
        return table;
    }

    private static String lines(Map<String, String> table) {
        return table.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> with(Map<String, String> table, Key<?> key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(table);
        changed.put(key.name(), value);
        return changed;
    }

    private static ZkvmFile read(String text) {
        return ZkvmFile.of("x.toml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        try {
            read(text);
            return List.of();
        } catch (ConfigException refused) {
            return refused.problems().stream().map(Problem::sentence).toList();
        }
    }

    private static List<Key<?>> valued(TableKind kind) {
        return Keys.of(kind).stream()
                .filter(key -> !key.equals(LookupKeys.LOOKUPS) && !key.equals(RecursionKeys.VERIFIES))
                .toList();
    }

    /** Labels are not; nor is what a circuit states for itself. */
    private static boolean isRead(Key<?> key, TableKind kind) {
        boolean stated =
                key.above().equals(Optional.of(kind)) && key.in(circuit(kind)).isPresent();
        return key.in(kind).orElseThrow() != Need.LABEL && !stated;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAYOUT", "VERIFIED"})
    void examplesMakeATableOfTheirKind(TableKind kind) {
        String text = text(kind, full(kind));
        assertEquals(List.of(), problems(text));
        assertEquals(circuit(kind), TableKind.of(read(text).zkvm().circuits().get(0)));
    }

    /** What circuits have in common is asked for once for all, but for their family. */
    private static String missing(Key<?> key, TableKind kind) {
        String where = key.above()
                .filter(above -> !key.equals(CircuitKeys.FAMILY)
                        && (kind != above || key.in(circuit(kind)).isPresent()))
                .map(above -> " in " + above.head())
                .orElse("");
        return "%1$s: %1$s must be given; %1$s = %2$s%3$s would do".formatted(key.name(), example(key, kind), where);
    }

    /** Of all families, or dense schemes, the one whose keys the circuit has. */
    private static String example(Key<?> key, TableKind kind) {
        if (key.equals(CircuitKeys.DENSE_SCHEME)) {
            return '"' + circuit(kind).dense() + '"';
        }
        return key.equals(CircuitKeys.FAMILY) ? '"' + circuit(kind).family() + '"' : key.exampleText();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAYOUT", "VERIFIED"})
    void missingKeyIsAskedForWhereItIsNeeded(TableKind kind) {
        for (Key<?> key : valued(kind)) {
            Map<String, String> table = full(kind);
            table.remove(key.name());
            boolean needed = key.in(kind).orElseThrow() == Need.REQUIRED;
            if (!KINDS.contains(key) || needed) {
                assertEquals(needed ? List.of(missing(key, kind)) : List.of(), problems(text(kind, table)), key.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAYOUT", "VERIFIED"})
    void anotherTypeIsToldWithAnExample(TableKind kind) {
        for (Key<?> key : valued(kind)) {
            if (isRead(key, kind)) {
                List<String> problems = problems(text(kind, with(full(kind), key, "{}")));
                assertTrue(
                        problems.stream()
                                .anyMatch(problem -> problem.matches("%1$s = \\{…}: %1$s must .*; \\Q%2$s\\E would do"
                                        .formatted(key.name(), example(key, kind)))),
                        () -> kind + " " + key.name() + ": " + problems);
            }
        }
    }

    /** A key that a table has and no reader asks for would change nothing. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAYOUT", "VERIFIED"})
    void everyKeyIsRead(TableKind kind) {
        Zkvm before = read(text(kind, full(kind))).zkvm();
        for (Key<?> key : valued(kind)) {
            Map<String, String> table = full(kind);
            table.keySet().removeIf(name -> name.endsWith("_" + key.name())); // what stands in place of the key
            String changed = text(kind, with(table, key, other(table.get(key.name()), key)));
            if (isRead(key, kind) && problems(changed).isEmpty()) {
                assertNotEquals(before, read(changed).zkvm(), kind + " " + key.name());
            }
        }
    }

    private static String other(String value, Key<?> key) {
        return value.equals(key.exampleText()) ? other(key) : key.exampleText();
    }

    /** By a changed value where that alone makes sense, or else by a table that is filled from nothing. */
    @Test
    void everyKeyIsWritten() {
        Set<String> unwritten = new TreeSet<>();
        for (TableKind kind : EnumSet.complementOf(EnumSet.of(TableKind.LAYOUT, TableKind.VERIFIED))) {
            String filled = filled(kind);
            for (Key<?> key : valued(kind)) {
                String value = full(kind).get(key.name());
                String other = other(value, key);
                if (key.in(kind).orElseThrow() != Need.LABEL
                        && !written(filled, key, value)
                        && !changed(kind, key, other)) {
                    unwritten.add(kind + " " + key.name());
                }
            }
        }
        assertEquals(UNWRITTEN, unwritten);
    }

    /** No circuit says a version; of Jagged an absent key means FRI, and a regime is the only one that can be claimed. */
    private static final Set<String> UNWRITTEN =
            Set.of("ZKVM version", "JAGGED_FRI dense_pcs", "JAGGED_FRI explicit_regime", "JAGGED_WHIR explicit_regime");

    private static String filled(TableKind kind) {
        Zkvm zkvm = read(text(kind, full(kind))).zkvm();
        TomlText empty =
                new TomlText("x.toml", "[zkevm]\nname = \"zkVM\"\n[[circuits]]\nprotocol_family = \"FRI_STARK\"\n");
        return ZkvmWriter.write(zkvm, empty).text();
    }

    private static boolean written(String text, Key<?> key, String value) {
        return text.lines().anyMatch(line -> line.strip().equals(key.name() + " = " + value));
    }

    private static boolean changed(TableKind kind, Key<?> key, String value) {
        String wanted = text(kind, with(full(kind), key, value));
        if (!problems(wanted).isEmpty()) {
            return false;
        }
        ZkvmFile before = read(text(kind, full(kind)));
        return written(before.textFor(read(wanted).zkvm()).text(), key, value);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAYOUT", "VERIFIED"})
    void newKeysStandInTheOrderInWhichTheyAreDescribed(TableKind kind) {
        if (kind.isCircuit()) {
            String table = filled(kind).replaceAll("(?s)^.*\\Q" + kind.head() + "\\E|\n\\[.*$", "");
            List<String> names = table.lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.replaceAll(" = .*", ""))
                    .toList();
            List<String> order =
                    Keys.order(kind).stream().filter(names::contains).toList();
            assertEquals(order, names);
        }
    }

    @Test
    void noFormerNameIsAKey() {
        for (Key<?> key : Keys.ALL) {
            List<String> names = key.needs().keySet().stream()
                    .flatMap(kind -> Keys.of(kind).stream())
                    .map(Key::name)
                    .toList();
            assertFalse(key.meaning().isBlank() || key.needs().isEmpty(), key.name());
            assertTrue(key.formerNames().stream().noneMatch(names::contains), key.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTableHasAKeyOnce(TableKind kind) {
        List<String> names = Keys.of(kind).stream().map(Key::name).toList();
        assertEquals(Set.copyOf(names).size(), names.size());
        assertTrue(Arrays.asList(TableKind.values()).contains(kind));
    }
}
