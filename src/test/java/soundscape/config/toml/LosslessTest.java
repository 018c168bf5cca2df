package soundscape.config.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Spacing and line ends of a text that is changed in place. */
class LosslessTest {
    private static String edited(String text, Consumer<TableWriter> edit) {
        TomlText original = new TomlText("x.toml", text);
        TableWriter writer = original.edit();
        edit.accept(writer.inOrder(List.of("a", "b", "c")));
        return original.after(writer).text();
    }

    @Test
    void lineEndsStay() {
        assertEquals("a = 1\r\nb = 2\r\nc = 3\r\n", edited("a = 1\r\nc = 3\r\n", t -> t.put(TestKeys.whole("b"), 2L)));
        assertEquals("\uFEFFa = 1\nb = 2", edited("\uFEFFa = 1\nb = 1", t -> t.put(TestKeys.whole("b"), 2L)));
    }

    @Test
    void indentationCommentsAndTrailingCommasStay() {
        assertEquals("  a = 1\n  b = 2\n  c = 3\n", edited("  a = 1\n  c = 3\n", t -> t.put(TestKeys.whole("b"), 2L)));
        assertEquals("a = 2 # why\n", edited("a = 1 # why\n", t -> t.put(TestKeys.whole("a"), 2L)));
        assertEquals(
                "a = [\n  1,\n  5,\n]\n",
                edited("a = [\n  1,\n  2,\n]\n", t -> t.put(TestKeys.list("a"), List.of(1, 5))));
        assertEquals(
                "a = [\n  1,\n  2,\n  3,\n]\n",
                edited("a = [\n  1,\n  2,\n]\n", t -> t.put(TestKeys.list("a"), List.of(1, 2, 3))));
    }
}
