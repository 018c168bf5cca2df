package soundscape.estimator.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown never claims more than there is. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "99.978, 1, 99.9, 100.0",
        "57.3, 1, 57.3, 57.3",
        "100, 1, 100.0, 100.0",
        "127.99999999999999, 0, 127, 128",
        "-0.25, 1, -0.3, -0.2",
        "1e-9, 2, 0.00, 0.01",
        "Infinity, 2, Infinity, Infinity"
    })
    void bitsGoDownAndSizesUp(double value, int decimals, String down, String up) {
        assertEquals(down, Decimals.down(value, decimals));
        assertEquals(up, Decimals.up(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({"1.8230108E7, 18230108", "0.1, 0.1", "0, 0", "1200, 1200", "1e-7, 0.0000001"})
    void fullNumbersHaveNoExponent(double value, String text) {
        assertEquals(text, Decimals.full(value));
    }
}
