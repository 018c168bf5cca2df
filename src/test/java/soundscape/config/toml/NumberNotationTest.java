package soundscape.config.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        "0.5, 1.0E-5, 0.000010",
        "0.25, 0.5, 0.5",
        "16, 0.5, 0.5",
        "0.5, 16, 16"
    })
    void numbersAreWrittenAsTheirModel(String model, String plain, String expected) {
        String written = NumberNotation.like(model, plain);
        assertEquals(expected.replaceFirst("10$", "10"), written);
    }

    private static String keep(String before, String after) {
        return KeptStyle.keep(before, after);
    }

    @Test
    void entriesOfAListTakeAfterThoseInTheirPlaces() {
        assertEquals(
                "counts = [1_000, 2_500, 0x20, 0x40] # 1_000 at first\n",
                keep(
                        "counts = [1_000, 2_000, 0x10] # 1_000 at first\n",
                        "counts = [1_000, 2500, 32, 64] # 1_000 at first\n"));
    }

    @Test
    void nothingInQuotesOrCommentsIsANumber() {
        String before = "name = \"1_000\"\nsize = 1_000 # or 5\nother = 3\n";
        String after = "name = \"2000\"\nsize = 2000 # or 5\nother = 4\n";
        assertEquals("name = \"2000\"\nsize = 2_000 # or 5\nother = 4\n", keep(before, after));
    }

    @Test
    void listsOverSeveralLinesKeepTheirs() {
        assertEquals(
                "a = [\n  1_000,\n  3_000,\n]\n",
                keep("a = [\n  1_000,\n  2_000,\n]\n", "a = [\n  1_000,\n  3000,\n]\n"));
    }
}
