package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            16           | 16
            ` 16 `       | 16
            +16          | 16
            -3           | -3
            0.5          | 0.5
            0,5          | 0.5
            .5           | 0.5
            5.           | 5
            1e3          | 1000
            2,5E-1       | 0.25
            1 000 000    | 1000000
            1_000_000    | 1000000
            1\u00A0000   | 1000
            1\u202F000   | 1000
            1,000        | 1
            """)
    void understands(String text, double number) {
        assertEquals(OptionalDouble.of(number), NumberText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "1,2,3",
                "1,234.5",
                "1.234,5",
                "1.2.3",
                "NaN",
                "Infinity",
                "1e999",
                "0x10",
                "5 %",
                "--5",
                "1 e3",
                "5d",
                ".",
                ",",
                "1__0"
            })
    void refuses(String text) {
        assertEquals(OptionalDouble.empty(), NumberText.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "16,          16",
        "-0.0,        0",
        "1048576,     1048576",
        "1e18,        1000000000000000000",
        "0.5,         0.5",
        "2.5,         2.5",
        "3.33333333,  3.333",
        "0.00012345,  0.0001235",
        "12345.75,    12346"
    })
    void writesFourDigitsOrAllWholeOnes(double number, String text) {
        assertEquals(text, NumberText.format(number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -7, 2.5, 0.125, 1e15, 3.25e-3})
    void readsWhatItWrites(double number) {
        assertEquals(OptionalDouble.of(number), NumberText.parse(NumberText.format(number)));
        assertEquals(number, NumberText.rounded(number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.123456789, 3.99999, 1e-9 / 3, 123456.789, 12, 1e15, -0.00123456, 1 / 3.0})
    void aRoundedNumberIsTheOneThatIsShown(double number) {
        assertEquals(OptionalDouble.of(NumberText.rounded(number)), NumberText.parse(NumberText.format(number)));
    }
}
