package soundscape.estimator.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;

/** The theorems that may be chosen up to the Johnson bound: their numerators, and what holds of each. */
class GapTheoremsTest {
    private static final Field FIELD = Field.parse("Goldilocks^3");

    static List<JohnsonTheorem> theorems() {
        return GapTheorems.CHOICES;
    }

    private static ProximityGap at(JohnsonTheorem theorem, double rate, int m, ListBound list) {
        return theorem.gap(rate, FIELD, JohnsonGap.ofMultiplicity(OptionalInt.of(m)), list);
    }

    private static ProximityGap at(String key, double rate, int m) {
        return at(GapTheorems.named(key).orElseThrow(), rate, m, ListBound.REFERENCE);
    }

    /** DKT26 (eprint 2026/2056), Theorem 5.12: computed apart, in exact arithmetic. */
    @ParameterizedTest
    @CsvSource({"1, 1, 3, 10.837102265451657", "2, 1, 3, 11.2521397647305", "20, 2, 3, 30.83710364131352"})
    void dkt26ByItsTable(int logDimension, int logBlowup, int m, double log2) {
        double numerator = at("dkt26", Log2.power(-logBlowup), m).numerator(Log2.power(logDimension));
        assertEquals(log2, Log2.of(numerator), 1e-11);
    }

    /** Constants: n(n − 1)/2. */
    @ParameterizedTest
    @CsvSource({"2, 1", "4, 6", "8, 28"})
    void dkt26OfConstants(int blowup, double numerator) {
        assertEquals(numerator, at("dkt26", 1.0 / blowup, 3).numerator(1));
    }

    /** BCIKS20: M⁷n²/(3ρ^1.5) with m = 3, ρ = 1/4, n = 2^10. */
    @Test
    void bciks20ByHand() {
        assertEquals(
                Math.pow(3.5, 7) * (1 << 20) / (3 * 0.125),
                at("bciks20", 0.25, 3).numerator(1 << 8),
                1e-3);
    }

    @Test
    void asPrintedHasTwiceTheMultiplicity() {
        assertEquals(24, at("bchks25-as-printed", 0.25, 12).multiplicity());
        double printed = at("bchks25-as-printed", 0.25, 12).numerator(64);
        assertEquals(1, at("bchks25", 0.25, 24).numerator(64) / printed, 1e-6);
    }

    @Test
    void whatDkt26DoesNotHoldForIsSaidAndClaimsNothing() {
        JohnsonTheorem dkt = GapTheorems.named("DKT26").orElseThrow();
        for (double dimension : List.of(0.5, 1.5)) {
            assertEquals(Double.POSITIVE_INFINITY, at("dkt26", 0.5, 3).numerator(dimension));
            assertTrue(dkt.unmet(dimension).orElseThrow().contains("k = " + dimension));
        }
        assertFalse(dkt.unmet(1).isPresent());
        assertFalse(dkt.unmet(2).isPresent());
    }

    /** A code of a hundred times the length errs more, and so does a narrower gap; distance and list are Johnson's. */
    @ParameterizedTest
    @MethodSource("theorems")
    void growsWithLengthAndMultiplicity(JohnsonTheorem theorem) {
        for (double rate : List.of(0.5, 0.25, 1.0 / 16)) {
            ProximityGap wide = at(theorem, rate, 5, ListBound.REFERENCE);
            ProximityGap narrow = at(theorem, rate, 6, ListBound.REFERENCE);
            assertTrue(wide.numerator(100) > wide.numerator(1));
            assertTrue(wide.numerator(10000) > wide.numerator(100));
            assertTrue(narrow.numerator(100) > wide.numerator(100));
            assertTrue(narrow.bitsPerQuery() > wide.bitsPerQuery());
            assertTrue(narrow.listSize(100) > wide.listSize(100));
            assertEquals(wide.numerator(100), wide.at(0.125).at(rate).numerator(100), "back at its rate");
        }
    }

    /** Each says how it stands, by a name that an option can have. */
    @ParameterizedTest
    @MethodSource("theorems")
    void isCited(JohnsonTheorem theorem) {
        Citation citation = theorem.citation();
        assertEquals(theorem, GapTheorems.named(citation.key()).orElseThrow());
        assertTrue(citation.key().matches("[a-z0-9-]+"), citation.key());
        assertTrue(citation.published().matches("[A-Z][a-z]+ 20\\d\\d"), citation.published());
        assertTrue(citation.standing().endsWith("."));
        assertEquals(3, theorem.statement().size());
    }

    /** Each by hand, and the pairwise bound below the one by the gap. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10, 50})
    void listBoundsAreOrdered(int m) {
        JohnsonTheorem reference = GapTheorems.BCHKS25_JOHNSON;
        for (double rate : List.of(0.5, 0.25, 1.0 / 16)) {
            double byGap = at(reference, rate, m, ListBound.REFERENCE).listSize(1 << 20);
            double byMultiplicity =
                    at(reference, rate, m, ListBound.MULTIPLICITY).listSize(1 << 20);
            double pairwise = at(reference, rate, m, ListBound.PAIRWISE).listSize(1 << 20);
            assertEquals(m / rate, byGap, 1e-6 * byGap);
            assertEquals((m + 0.5) / Math.sqrt(rate), byMultiplicity, 1e-9);
            assertTrue(pairwise <= byGap, pairwise + " of " + byGap);
        }
    }

    /** Every word over a field of five elements against every code of a line: the bound is never exceeded. */
    @Test
    void pairwiseHoldsForEveryWordOfASmallCode() {
        int size = 5;
        int length = 4;
        ProximityGap gap = at(GapTheorems.BCHKS25_JOHNSON, 0.5, 20, ListBound.PAIRWISE);
        double places = Math.ceil(gap.agreement() * length - 1e-9);
        int most = 0;
        for (int word = 0; word < (int) Math.pow(size, length); word++) {
            int near = 0;
            for (int line = 0; line < size * size; line++) {
                near += agreement(word, line, size, length) >= places ? 1 : 0;
            }
            most = Math.max(most, near);
        }
        assertTrue(most >= 1 && most <= gap.listSize(2), most + " against " + gap.listSize(2));
    }

    private static int agreement(int word, int line, int size, int length) {
        int agree = 0;
        int rest = word;
        for (int x = 0; x < length; x++) {
            agree += rest % size == (line / size * x + line) % size ? 1 : 0;
            rest /= size;
        }
        return agree;
    }

    /** What depends on nothing but rate and gap is the same whichever theorem bounds the error. */
    @Test
    void theRadiusIsJohnsonsWhateverTheTheorem() {
        Random random = new Random(26);
        for (int i = 0; i < 200; i++) {
            double rate = Log2.power(-1 - random.nextInt(8));
            int m = 3 + random.nextInt(200);
            ProximityGap reference = at(GapTheorems.BCHKS25_JOHNSON, rate, m, ListBound.REFERENCE);
            for (JohnsonTheorem theorem : theorems()) {
                ProximityGap gap = at(theorem, rate, m, ListBound.REFERENCE);
                assertEquals(reference.proximityParameter(), gap.proximityParameter());
                assertEquals(reference.listSize(1 << 10), gap.listSize(1 << 10));
            }
        }
    }
}
