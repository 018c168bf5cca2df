package soundscape.estimator.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WholeTest {
    private static final long SEED = 24;
    private static final int BITS = 63;

    /** Random numbers of every length, and those around each power of two. */
    private static LongStream numbers() {
        Random random = new Random(SEED);
        return IntStream.range(0, BITS)
                .mapToLong(log -> 1L << log)
                .flatMap(power -> LongStream.concat(
                        LongStream.rangeClosed(-2, 2).map(off -> power + off),
                        random.longs(100).map(bits -> bits & (power - 1))))
                .flatMap(number -> LongStream.of(number, -number));
    }

    @Test
    void numbersAreWhatACastMakesOfThem() {
        numbers().forEach(number -> {
            assertEquals((double) number, Whole.of(number), () -> "of " + number);
            assertEquals((double) (int) number, Whole.of((int) number), () -> "of " + (int) number);
        });
    }
}
