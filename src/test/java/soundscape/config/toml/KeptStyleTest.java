package soundscape.config.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;

/** Lines that come new into a text. */
class KeptStyleTest {
    private static String edited(String text, Consumer<TableWriter> edit) {
        TomlText original = new TomlText("x.toml", text);
        TableWriter writer = original.edit();
        edit.accept(writer);
        return original.after(writer).text();
    }

    private static String copied(String text, Integer... order) {
        return edited(text, file -> file.arrange("t", List.of(order)));
    }

    @Test
    void newLineEndsAsTheOneAbove() {
        assertEquals("a = 1\r\nb = 2\nc = 3\nd = 4\r\n", edited("a = 1\r\nb = 2\nd = 4\r\n", table -> table.inOrder(
                        List.of("b", "c"))
                .put(TestKeys.whole("c"), 3L)));
        assertEquals("a = 1\r\nc = 3\r\nb = 2\n", edited("a = 1\r\nb = 2\n", table -> table.inOrder(List.of("a", "c"))
                .put(TestKeys.whole("c"), 3L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "\n\n\n"})
    void tablesStandAsFarApartAsTheOthers(String gap) {
        String text = "[z]\n\n  [[t]]\n  a = 1\n" + gap + "  [[t]]\n  a = 2\n";
        assertEquals(text + gap + "  [[t]]\n  a = 2\n", copied(text, 0, 1, 1));
        assertEquals(
                "[z]\n\n  [[t]]\n  a = 1\n" + gap + "  [[t]]\n  a = 1\n" + gap + "  [[t]]\n  a = 2\n",
                copied(text, 0, 0, 1));
    }

    @Test
    void tablesAreIndentedAsTheOthers() {
        String inner = "\t[[t.l]]\n\t\tb=1_000\n";
        String text = "[[t]]\n\ta=0x1\n" + inner;
        assertEquals(text + "\n" + text, copied(text, 0, 0));
    }

    @Test
    void commentAboveACopiedTableStaysWithTheFirst() {
        String text = "# file\n\n# one\n[[t]]\na = 1\n\n# two\n[[t]]\na = 2 # in it\n";
        assertEquals(text + "\n[[t]]\na = 2 # in it\n", copied(text, 0, 1, 1));
        assertEquals("# file\n\n# two\n[[t]]\na = 2 # in it\n", copied(text, 1));
    }

    /** What looks like keys, tables and numbers in a string is the string's. */
    @Test
    void stringsOfSeveralLinesAreCopiedAsTheyAre() {
        String block = "\"\"\"\nx = 1_0\n  [[t]]\n\n\n  a=5\n\"\"\"";
        for (String quoted : List.of(block, block.replace('"', '\''))) {
            String text = "\t[[t]]\n\ta   = 1_000\n\tother = 2\n\tnote= " + quoted + "\n";
            String written = copied(text, 0, 0, TableWriter.NEW);
            String note = Toml.parse(text).getArray("t").getTable(0).getString("note");
            assertEquals(note, Toml.parse(written).getArray("t").getTable(0).getString("note"));
            assertEquals(note, Toml.parse(written).getArray("t").getTable(1).getString("note"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"b\" 2000", "\nx = 1\n  [[t]]\n", "'''\na=1", "\"\"\"\na=1", "\\\" 2000 #"})
    void textIsWrittenAsItIs(String name) {
        String text = "\t[t]\n\ta = \"a\\\" 1_000\" # 5\n\tx   = 1_000\n";
        String written = edited(text, file -> {
            file.inner("t").put(TestKeys.text("a"), name);
            file.inner("t").put(TestKeys.text("b"), name);
        });
        assertEquals(name, Toml.parse(written).getString("t.a"));
        assertEquals(name, Toml.parse(written).getString("t.b"));
    }

    /** However long it is, and whatever stands in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'%s'",
                "\"%s\\\\\"",
                "\"%s\\\"#\"",
                "'!!%s\n[[t]]\nx=1'!!",
                "\"\"\"%s\n[[t]]\n\"\" \\\"\"\"\"\"",
                "\"\"\"%s \\\n x=1\"\"\""
            })
    void stringsEndWhereTheyEnd(String pattern) {
        String quoted = pattern.replace("!!", "''").formatted("# x ".repeat(5000));
        String text = "\t[[t]]\n\tb = 1 # \"\"\" '\n\tnote = " + quoted + "\n\tx= 1\n\n\t[[t]]\n\tx= 2\n";
        assertEquals(
                text + "\n\t[[t]]\n\tx= 3\n", edited(text, file -> file.arrange("t", List.of(0, 1, TableWriter.NEW))
                        .get(2)
                        .put(TestKeys.whole("x"), 3L)));
    }
}
