package soundscape.explore.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.Zkvms;

class SamplingTest {
    /** Every element of a small field, one by one. */
    @ParameterizedTest
    @ValueSource(ints = {3, 97, 127, 193, 257})
    void countedOneByOne(int p) {
        BigInteger modulus = BigInteger.valueOf(p);
        for (int bits = 0; bits <= 8; bits++) {
            int n = 1 << bits;
            long passing = IntStream.range(0, p).filter(x -> x % n == 0).count();
            assertEquals(Math.log((double) p / passing) / Math.log(2), Sampling.grinding(modulus, bits), 1e-9);
            for (int agreeing = 0; agreeing <= n && n < p; agreeing++) {
                int worst = agreeing;
                long missed = IntStream.range(0, p).filter(x -> x % n < worst).count();
                assertEquals((double) missed / p, Sampling.survival(modulus, bits, (double) agreeing / n), 1e-12);
            }
        }
    }

    @Test
    void sixteenBitsOfKoalaBear() {
        double counted = Sampling.grinding(BaseField.KOALA_BEAR.modulus(), 16);
        assertEquals(15.99996, counted, 1e-5);
        assertEquals(30.98868, Sampling.grinding(BaseField.KOALA_BEAR.modulus(), 40), 1e-5, "no more than an element");
    }

    @Test
    void picosQueriesLoseNextToNothing() {
        Sampling embed = Sampling.of(Zkvms.circuit(Zkvms.preset("pico"), "embed"), Regime.JBR)
                .orElseThrow();
        assertEquals(16, embed.grinding());
        assertEquals(21, embed.queries());
        double lost = embed.grinding() - embed.grindingCounted() + embed.queriesEven() - embed.queriesCounted();
        assertTrue(lost > 0 && lost < 1e-3);
    }

    /** A domain beside a field of little more elements: half of the positions are drawn twice as often. */
    @Test
    void positionsOfASmallFieldAreBiased() {
        double even = 0.5;
        double drawn = Sampling.survival(BigInteger.valueOf(97), 6, even);
        assertEquals((32 + 32) / 97.0, drawn, 1e-12);
    }

    @Test
    void otherOpeningsAreNotTold() {
        assertTrue(Sampling.of(Zkvms.preset("dummy_whir").circuits().get(0), Regime.JBR)
                .isEmpty());
    }
}
