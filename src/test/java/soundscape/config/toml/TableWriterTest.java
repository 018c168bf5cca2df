package soundscape.config.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import soundscape.config.key.Codecs;

/** What stays of a text that is changed in place. */
class TableWriterTest {
    private static final List<String> ORDER = List.of("a", "b", "c", "d", "e");

    private static String edited(String text, Consumer<TableWriter> edit) {
        TomlText original = new TomlText("x.toml", text);
        TableWriter writer = original.edit();
        edit.accept(writer.inOrder(ORDER));
        return original.after(writer).text();
    }

    @Test
    void newKeyStandsByItsNearestNeighbour() {
        assertEquals("a = 1\nb = 2\ne = 5\n", edited("a = 1\ne = 5\n", table -> table.put(TestKeys.whole("b"), 2L)));
        assertEquals(
                "a = 1\nd = 2\n# e\ne = 5\n",
                edited("a = 1\n# e\ne = 5\n", table -> table.put(TestKeys.whole("d"), 2L)));
        assertEquals("a = 1\nc = 2\ne = 5\n", edited("a = 1\ne = 5\n", table -> table.put(TestKeys.whole("c"), 2L)));
        assertEquals("x = 1\nc = 2\n", edited("x = 1\n", table -> table.put(TestKeys.whole("c"), 2L)));
        assertEquals("a = 1\nb = 1\ny = 2\n", edited("a = 1\nb = 1\n", table -> table.put(TestKeys.whole("y"), 2L)));
    }

    @Test
    void commentAboveARemovedKeyStays() {
        assertEquals("# a\n# b\nb = 2\n", edited("# a\na = 1 # one\n# b\nb = 2\n", table -> table.remove("a")));
        assertEquals("b = 2\n# a\n\n# t\n[t]\n", edited("b = 2\n# a\na = 1\n\n# t\n[t]\n", table -> table.remove("a")));
    }

    @Test
    void entriesThatStayInAListKeepTheirCommentsAndLines() {
        String list = "a = [ 1, # one\n  0x2, # two\n  3 ] # all\n";
        assertEquals(
                list.replace("0x2", "0x5"), edited(list, table -> table.put(TestKeys.list("a"), List.of(1, 5, 3))));
        assertEquals(
                "a = [ 1, # one\n  0x2 # two\n] # all\n",
                edited(list, table -> table.put(TestKeys.list("a"), List.of(1, 2))));
        assertEquals(
                "a = [ 1, # one\n  0x2, # two\n  3,\n  4\n] # all\n",
                edited(list, table -> table.put(TestKeys.list("a"), List.of(1, 2, 3, 4))));
        assertEquals(
                "b = [[1, 2, 3], [4], [5]] # nested\n",
                edited(
                        "b = [[1, 2], [3, 4]] # nested\n",
                        table -> table.put(TestKeys.lists("b"), List.of(List.of(1, 2, 3), List.of(4), List.of(5)))));
    }

    @Test
    void longListStaysOnItsLine() {
        List<Integer> factors = Collections.nCopies(60, 2);
        assertEquals(
                2,
                edited("x = 1\n", table -> table.put(TestKeys.list("a"), factors))
                        .lines()
                        .count());
    }

    @Test
    void numberThatMeansTheSameIsNotTouched() {
        assertEquals("a = 1_0\nb = 1\n", edited("a = 1_0\nb = 1\n", table -> {
            table.put(TestKeys.whole("a"), 10L);
            table.put(TestKeys.real("b"), 1.0);
            table.put(TestKeys.meaning("c", Codecs.REAL, 0.0), 0.0);
            table.put(TestKeys.meaning("d", Codecs.TEXT, "x"), "x");
            table.put(TestKeys.meaning("e", Codecs.FLAG, true), true);
        }));
    }

    @Test
    void tablesAreRearrangedWithWhatStandsAboveThem() {
        String text = "# 0\n[[t]]\na = 0\n\n# 1\n[[t]]\na = 1\n\n# 2\n[[t]]\na = 2\n";
        assertEquals(text, edited(text, file -> file.arrange("t", List.of(0, 1, 2))));
        assertEquals(
                "# 0\n[[t]]\na = 0\n\n[[t]]\na = 0\n\n[[t]]\na = 7\n\n# 2\n[[t]]\na = 2\n",
                edited(text, file -> file.arrange("t", List.of(0, 0, TableWriter.NEW, 2))
                        .get(2)
                        .put(TestKeys.whole("a"), 7L)));
        assertEquals(
                "# 2\n[[t]]\na = 2\n\n# 0\n[[t]]\na = 0\n",
                edited(text, file -> file.arrange("t", List.of(2, 0))).strip() + "\n");
    }
}
