package soundscape.config.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberNotationTest {
    @ParameterizedTest
    @CsvSource({
        "1_048_576, 2097152, 2_097_152",
        "1_048_576, 64, 64",
        "1_0000, 1234567, 123_4567",
        "-1_000, 2000, 2_000",
        "+5, 7, +7",
        "+5, -7, -7",
        "0x100000, 2097152, 0x200000",
        "0xFF, 171, 0xAB",
        "0xff, 171, 0xab",
        "0x10_0000, 2097152, 0x20_0000",
        "0o17, 8, 0o10",
        "0b1010, 3, 0b11",
        "0x10, -1, -1",
        "2.5e-1, 0.0625, 6.25e-2",
        "2.5E-1, 0.5, 5.0E-1",
        "5e-1, 0.25, 2.5e-1",
        "5e-1, 0.5, 5e-1",
        "0.5, 1.0E-5, 0.00001",
        "0.5, 1.0E-40, 1.0E-40",
        "0.25, 0.5, 0.5",
        "16, 0.5, 0.5",
        "0.5, 16, 16"
    })
    void numbersAreWrittenAsTheirModel(String model, String plain, String expected) {
        assertEquals(expected, NumberNotation.like(model, plain));
    }

    private static String edited(String text, Consumer<TableWriter> edit) {
        TomlText original = new TomlText("x.toml", text);
        TableWriter writer = original.edit();
        edit.accept(writer);
        return original.after(writer).text();
    }

    @Test
    void entriesOfAListTakeAfterThoseInTheirPlaces() {
        assertEquals(
                "counts = [1_000, 2_500, 0x20, 0x40] # 1_000 at first\n",
                edited(
                        "counts = [1_000, 2_000, 0x10] # 1_000 at first\n",
                        table -> table.put(TestKeys.list("counts"), List.of(1000, 2500, 32, 64))));
        assertEquals(
                "a = [\n  1_000,\n  3_000,\n]\n",
                edited("a = [\n  1_000,\n  2_000,\n]\n", table -> table.put(TestKeys.list("a"), List.of(1000, 3000))));
    }

    @Test
    void nothingInQuotesOrCommentsIsANumber() {
        assertEquals(
                "name = \"2000\" # 1_000\nsize = 2_000 # or 5\n",
                edited("name = \"1_000\" # 1_000\nsize = 1_000 # or 5\n", table -> {
                    table.put(TestKeys.text("name"), "2000");
                    table.put(TestKeys.whole("size"), 2000L);
                }));
    }

    @Test
    void whatIsAsItWasKeepsItsNotationOnAChangedLine() {
        assertEquals(
                "t = {a = 64, c = 0x11, b = 1}\n", edited("t = {a = 64, c = 0x10, b = 1}\n", table -> table.inner("t")
                        .put(TestKeys.whole("c"), 17L)));
        assertEquals("t = {c = 64, b = 0x10}\n", edited("t = {a = 0x1, c = 64, b = 0x10}\n", table -> table.inner("t")
                .remove("a")));
    }

    @Test
    void realStaysRealAndWholeStaysWhole() {
        assertEquals("a = 4.0\nb = 8\nc = 0.5\n", edited("a = 2.0\nb = 4\nc = 2\n", table -> {
            table.put(TestKeys.real("a"), 4.0);
            table.put(TestKeys.real("b"), 8.0);
            table.put(TestKeys.real("c"), 0.5);
        }));
    }
}
