package soundscape.estimator.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;

class ProximityGapTest {
    private static final double DIMENSION = 1 << 20;

    private static ProximityGap gap(GapTheorem theorem, double rate, Field field, JohnsonGap stated) {
        return theorem.gap(rate, field, stated, ListBound.REFERENCE);
    }

    private static ProximityGap johnson(double rate, String field) {
        return gap(GapTheorems.BCHKS25_JOHNSON, rate, Field.parse(field), JohnsonGap.DEFAULT);
    }

    /**
     * With the narrow gap s/100 the quotient s/(2η') is 50 exactly, and rounding alone makes it 50 or 51 after the
     * ceiling. Columns: m, and log2 of the linear error's numerator at N = 2^20, computed apart in the reference's order.
     */
    @ParameterizedTest
    @CsvSource({
        "0.5,      Goldilocks^3, 51, 50.34754017915957",
        "0.25,     Goldilocks^3, 50, 52.70609495421397",
        "0.125,    KoalaBear^5,  50, 55.20609493977781",
        "0.0625,   Goldilocks^3, 51, 57.847540149567294",
        "0.03125,  BabyBear^4,   51, 60.3475401430921",
        "0.015625, M31^6,        51, 62.84754013939489",
        "0.3,      BN254,        51, 52.189954161846",
        "0.1,      Goldilocks^3, 50, 56.01091517290259"
    })
    void roundingDecidesTheMultiplicity(double rate, String field, int multiplicity, double numerator) {
        ProximityGap gap = johnson(rate, field);
        assertEquals(multiplicity, gap.multiplicity());
        double bits = combinationBits(gap, Coefficients.INDEPENDENT, 10, DIMENSION);
        assertEquals(Field.parse(field).log2Size() - numerator, bits, 1e-9);
    }

    /** What the trap is worth: (51.5/50.5)^5. */
    @Test
    void neighbouringMultiplicitiesDifferByAboutASeventhOfABit() {
        double at51 = 57.847540149567294 - 4 - 20;
        double at50 = 52.70609495421397 - 2 - 20;
        double perRate = 1.5 * 2; // ρ^−1.5 from 1/4 to 1/16
        assertEquals(5 * Math.log(51.5 / 50.5) / Math.log(2), at51 - at50 - perRate, 1e-3);
    }

    /** The wide gap below 2^150, the narrow one above: the numerator grows by less than 11 bits at any rate. */
    @ParameterizedTest
    @CsvSource({
        "0.5,   15, 41.68602407314429,  51, 50.34754017915957",
        "0.25,  20, 46.20279901573083,  50, 52.70609495421397",
        "0.125, 29, 51.32825297475382,  50, 55.20609493977781",
        "0.75,  12, 38.671918609954936, 51, 48.88513391230559"
    })
    void narrowGapOfLargeFieldsCostsLessThanADegreeBrings(
            double rate, int wide, double wideNumerator, int narrow, double narrowNumerator) {
        ProximityGap small = johnson(rate, "BabyBear^4");
        ProximityGap large = johnson(rate, "BabyBear^5");
        assertEquals(wide, small.multiplicity());
        assertEquals(narrow, large.multiplicity());
        double gained = combinationBits(large, Coefficients.INDEPENDENT, 2, DIMENSION)
                - combinationBits(small, Coefficients.INDEPENDENT, 2, DIMENSION);
        assertEquals(30.906890596325 - (narrowNumerator - wideNumerator), gained, 1e-9);
        assertTrue(narrowNumerator - wideNumerator < 11);
        assertTrue(large.bitsPerQuery() > small.bitsPerQuery());
    }

    /** From rate 1/25 down, s/100 is the larger one: both sides of 2^150 have the same gap. */
    @ParameterizedTest
    @ValueSource(doubles = {0.03125, 0.015625, 0.0078125})
    void lowRatesHaveOneGap(double rate) {
        assertEquals(
                johnson(rate, "BabyBear^4").eta(), johnson(rate, "BabyBear^5").eta());
    }

    @Test
    void statedGapIsTakenAndZeroMeansTheDefault() {
        Field field = Field.parse("Goldilocks^3");
        ProximityGap stated = gap(GapTheorems.BCHKS25_JOHNSON, 0.25, field, JohnsonGap.ofEta(OptionalDouble.of(0.05)));
        assertEquals(0.45, stated.proximityParameter(), 1e-15);
        assertEquals(1 / (2 * 0.05 * 0.5), stated.listSize(DIMENSION), 1e-9);
        assertEquals(5, stated.multiplicity(), 1);
        assertEquals(
                johnson(0.25, "Goldilocks^3"),
                gap(GapTheorems.BCHKS25_JOHNSON, 0.25, field, JohnsonGap.ofEta(OptionalDouble.of(0))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 1, -0.5})
    void gapBeyondTheRadiusIsRefused(double gap) {
        Field field = Field.parse("Goldilocks^3");
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class,
                () -> gap(GapTheorems.BCHKS25_JOHNSON, 0.25, field, JohnsonGap.ofEta(OptionalDouble.of(gap))));
        assertEquals("gap_to_radius", refused.key());
        gap(
                GapTheorems.BCHKS25_JOHNSON,
                0.25,
                field,
                JohnsonGap.ofEta(OptionalDouble.of(Double.parseDouble(refused.remedy()))));
    }

    /** ρ = 1/2, N = 2^20: δ = 1/4, numerator 2^19 + 1, and (1 − δ) is worth log2 4/3. */
    @Test
    void uniqueDecodingByHand() {
        ProximityGap gap = gap(
                GapTheorems.BCHKS25_UNIQUE, 0.5, Field.parse("Goldilocks^2"), JohnsonGap.ofEta(OptionalDouble.of(0.1)));
        assertEquals(0.25, gap.proximityParameter());
        assertEquals(1, gap.listSize(DIMENSION));
        assertEquals((1 << 19) + 1.0, gap.numerator(DIMENSION));
        assertEquals(Math.log(4.0 / 3) / Math.log(2), gap.bitsPerQuery(), 1e-14);
    }

    /** Nine functions: 1 for independent coefficients, 8 for powers, ⌈log2 9⌉ = 4 for multilinear weights. */
    @Test
    void coefficientsMultiplyTheError() {
        ProximityGap gap = johnson(0.25, "Goldilocks^3");
        double linear = combinationBits(gap, Coefficients.INDEPENDENT, 9, DIMENSION);
        assertEquals(linear - 3, combinationBits(gap, Coefficients.POWERS, 9, DIMENSION), 1e-12);
        assertEquals(linear - 2, combinationBits(gap, Coefficients.MULTILINEAR, 9, DIMENSION), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, combinationBits(gap, Coefficients.POWERS, 1, DIMENSION));
        assertEquals(Double.POSITIVE_INFINITY, combinationBits(gap, Coefficients.MULTILINEAR, 1, DIMENSION));
    }

    private static double combinationBits(
            ProximityGap gap, Coefficients coefficients, double functions, double dimension) {
        return gap.log2Field() - Log2.of(gap.numerator(coefficients, functions, dimension));
    }
}
