package soundscape.explore.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soundscape.explore.sweep.Cursor;

/** What is kept is told of its own configuration only. */
class LatelyWeighedTest {
    /** More than are kept, so that some take the places of others. */
    private static final int MANY = 50_000;

    private final LatelyWeighed weighed = new LatelyWeighed();

    /** Weighs a number as itself and its double. */
    private record Told(double size) implements Scorer {
        @Override
        public int ways() {
            return 1;
        }

        @Override
        public boolean score(Cursor cursor) {
            return true;
        }

        @Override
        public double bits(int way) {
            return 0;
        }

        @Override
        public void weigh(Cursor cursor) {}

        @Override
        public double work() {
            return 2 * size;
        }
    }

    private void keep(long index) {
        assertFalse(weighed.find(index), () -> "number " + index);
        weighed.keep(index, new Told((double) index));
    }

    private int known(long step) {
        int known = 0;
        for (long index = 0; index < MANY * step; index += step) {
            if (weighed.find(index)) {
                known++;
                assertEquals((double) index, weighed.size());
                assertEquals(2.0 * index, weighed.work());
            }
        }
        return known;
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertEquals(0, known(1));
    }

    @Test
    void whatWasKeptIsToldUntilAnotherTakesItsPlace() {
        for (long index = 0; index < MANY; index++) {
            keep(index);
            assertTrue(weighed.find(index));
        }
        assertTrue(known(1) > 1000);
        assertTrue(weighed.find(MANY - 1));
    }

    /** Axes lie at any distance in the grid, powers of two among them. */
    @Test
    void numbersFarApartHavePlacesOfTheirOwn() {
        for (long step : new long[] {1 << 12, 1 << 20, 1000, 25_000}) {
            LatelyWeighed few = new LatelyWeighed();
            for (long i = 1; i <= 250; i++) {
                few.find(i * step);
                few.keep(i * step, new Told((double) i));
            }
            int left = 0;
            for (long i = 1; i <= 250; i++) {
                left += few.find(i * step) ? 1 : 0;
            }
            assertTrue(left > 200, left + " of 250 at steps of " + step);
        }
    }
}
