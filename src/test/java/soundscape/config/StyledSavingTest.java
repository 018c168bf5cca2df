package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlEntry;
import org.tomlj.TomlTable;
import soundscape.estimator.RandomCircuits;

/** Random changes of files in odd styles: the values are right, what did not change is untouched, what is new fits in. */
class StyledSavingTest {
    private static final List<String> PRESETS =
            List.of("pico", "dummy_whir", "stir_example", "sp1", "openvm2", "zkdtvm", "miden");

    /** Of which the lines are no lines of the file: a name with a line end in it. */
    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"{3}.*?\"{3}");

    private static final int GROUP = 3;

    private static final Pattern LINE_END = Pattern.compile("\n");

    private static void saved(long seed, boolean rearranged) {
        RandomChanges random = new RandomChanges(seed);
        List<Style> styles = Style.TOGETHER.get((int) (seed % Style.TOGETHER.size()));
        String text = Presets.open(random.one(PRESETS)).orElseThrow().text().text();
        for (Style style : styles) {
            text = style.of(text);
        }
        ZkvmFile file = Saved.parse(text);
        Zkvm zkvm = rearranged ? random.rearranged(file.zkvm()) : file.zkvm();
        Zkvm changed = random.exchanged(zkvm, (a, b) -> a.proofSystem().equals(b.proofSystem()));
        String written = file.textFor(changed).text();
        assertTrue(Saved.parse(written).zkvm().sameCircuits(changed), written);
        assertStyle(text, styles, written);
        if (!rearranged) {
            assertUnchangedLinesStay(text, written);
        }
    }

    private static void assertStyle(String text, List<Style> styles, String written) {
        for (Style style : styles) {
            lines(TEXT_BLOCK.matcher(written).replaceAll("\"\""))
                    .forEach(
                            line -> assertTrue(style.holdsOf(line), () -> style + ": \"" + line + "\" in\n" + written));
        }
        assertEquals(text.startsWith("\uFEFF"), written.startsWith("\uFEFF"));
    }

    private static List<String> lines(String text) {
        String body = text.replace("\uFEFF", "");
        return Arrays.asList(LINE_END.split(body));
    }

    /** By an independent reading: wherever a value is the same, its line is the same, and a changed number looks alike. */
    private static void assertUnchangedLinesStay(String text, String written) {
        List<String> before = lines(text);
        List<String> after = lines(written);
        each(tables(text), tables(written), (old, now) -> {
            String was = before.get(old.position().line() - 1);
            String is = after.get(now.position().line() - 1);
            if (value(old).equals(value(now))) {
                assertEquals(was, is, () -> "in\n" + written);
            } else if (old.value().isLong() && now.value().isLong()) {
                assertEquals(shape(was, is), shape(is, was), () -> was + " became " + is);
            }
        });
    }

    /** How a line's number is written: base, sign, and whether its digits are grouped, where both have enough of them. */
    private static List<Boolean> shape(String line, String other) {
        boolean many = Math.min(
                        number(line).replace("_", "").length(),
                        number(other).replace("_", "").length())
                > GROUP;
        return List.of(
                number(line).startsWith("0x"),
                number(line).startsWith("+"),
                many && number(line).contains("_"));
    }

    private static String number(String line) {
        return line.replaceFirst("#.*", "").replaceFirst(".*?= *", "").strip();
    }

    private static TomlTable tables(String text) {
        return Toml.parse(text.replace("\uFEFF", ""));
    }

    private static void each(TomlTable before, TomlTable after, BiConsumer<TomlEntry, TomlEntry> check) {
        for (String key : before.keySet()) {
            TomlEntry old = before.entry(List.of(key));
            TomlEntry now = after.entry(List.of(key));
            if (now == null) {
                continue; // it was removed
            }
            if (old.value().get() instanceof TomlTable a && now.value().get() instanceof TomlTable b) {
                each(a, b, check);
            } else if (old.value().get() instanceof TomlArray a
                    && now.value().get() instanceof TomlArray b
                    && holdsTables(a)
                    && a.size() == b.size()) {
                for (int i = 0; i < a.size(); i++) {
                    each(a.getTable(i), b.getTable(i), check);
                }
            } else {
                check.accept(old, now);
            }
        }
    }

    private static String value(TomlEntry entry) {
        return entry.value().get() instanceof TomlArray list
                ? list.toJson()
                : String.valueOf(entry.value().get());
    }

    private static boolean holdsTables(TomlArray array) {
        return !array.isEmpty() && array.get(0) instanceof TomlTable;
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void otherCircuits(long seed) {
        saved(seed, false);
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void moreAndFewerCircuits(long seed) {
        saved(seed, true);
    }
}
