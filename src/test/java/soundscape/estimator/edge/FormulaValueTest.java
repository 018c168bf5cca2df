package soundscape.estimator.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas on one line have the value that a reader gives them, and intervals hold the true value. */
class FormulaValueTest {
    private static final int DIGITS = 400;

    private static final Map<String, Interval> VALUES = Map.of(
            "a", Interval.of(3, DIGITS),
            "N", Interval.of(10, DIGITS),
            "w", Interval.of(2, DIGITS),
            "ρ", Interval.of(0.25, DIGITS),
            "v", Interval.of(4, DIGITS),
            "eff(g)", Interval.of(3, DIGITS),
            "t + w", Interval.of(7, DIGITS),
            "t", Interval.of(5, DIGITS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a(N + w − 1) + N − 1 | 42",
                "½v(3v + 1) | 26",
                "(a + w)·⌈log2 N⌉ | 20",
                "(2a⁵ + 3a·w·ρ)·N/(3·ρ·√ρ) + a/√ρ | 13086",
                "N/(2w) | 2.5",
                "N/w·a | 15",
                "2^a/2^w · 2^−eff(g) | 0.25",
                "(t + w − 1)·N | 60",
                "max(max(w, 3) + a − 1, 3a − 1) | 8",
                "2^−1·(1 − ρ)^w | 0.28125"
            })
    void hasTheValueThatAReaderGivesIt(String formula, BigDecimal value) {
        Interval found = FormulaValue.of(formula, VALUES, DIGITS);
        assertTrue(found.low().subtract(value).abs().doubleValue() < 1e-300, found.low()::toString);
        assertTrue(found.high().subtract(value).abs().doubleValue() < 1e-300, found.high()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "(a", "a +", "a ± w", "3^eff", "t^½x"})
    void whatCannotBeReadIsRefused(String formula) {
        assertThrows(IllegalArgumentException.class, () -> FormulaValue.of(formula, VALUES, DIGITS));
    }

    /** 3·ρ − 1 of a computed ρ near 1/3 may be 0, or of either sign. */
    @Test
    void aDivisorThatMayBeZeroIsRefused() {
        Map<String, Interval> values = Map.of("ρ", Interval.about(1.0 / 3, 0x1p-44, DIGITS));
        assertThrows(ArithmeticException.class, () -> FormulaValue.of("1/(3·ρ − 1)", values, DIGITS));
    }

    @Test
    void intervalsHoldWhatIsNoDecimal() {
        Interval two = Interval.of(2, DIGITS);
        assertEquals(-1, two.root().low().pow(2).compareTo(BigDecimal.valueOf(2)));
        assertEquals(1, two.root().high().pow(2).compareTo(BigDecimal.valueOf(2)));
        assertTrue(Interval.of(0.0625, DIGITS).root().isExact());
        Interval third = Interval.of(1, DIGITS).over(Interval.of(3, DIGITS));
        assertEquals(-1, third.low().multiply(BigDecimal.valueOf(3)).compareTo(BigDecimal.ONE));
        assertEquals(1, third.high().multiply(BigDecimal.valueOf(3)).compareTo(BigDecimal.ONE));
        assertTrue(Interval.of(0.5, DIGITS).power(128).isExact());
        assertEquals(0, Interval.of(0.5, DIGITS).power(-3).low().compareTo(BigDecimal.valueOf(8)));
    }
}
