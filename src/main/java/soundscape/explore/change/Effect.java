package soundscape.explore.change;

import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;

/**
 * What a configuration comes to, or a change did to it, in the whole units in which it is told, so that parts add up.
 * @param centibits security in hundredths of a bit, rounded down
 * @param bytes the proof's size, rounded up
 */
public record Effect(long centibits, long bytes) {
    /** No change. */
    public static final Effect NONE = new Effect(0, 0);

    private static final double PER_BIT = 100;

    /** What is beyond any protocol and proof is cut off, so that sums over all orders have room. */
    private static final double MOST = 0x1p44;

    static Effect of(double bits, Sizes sizes, SizeChoice size) {
        return new Effect(whole(Math.floor(bits * PER_BIT)), whole(Math.ceil(size.of(sizes) / Byte.SIZE)));
    }

    private static long whole(double value) {
        return (long) Math.max(-MOST, Math.min(value, MOST));
    }

    /** {@return the bits, with two decimals} */
    public double bits() {
        return centibits / PER_BIT;
    }

    /** Both together. */
    public Effect plus(Effect other) {
        return new Effect(centibits + other.centibits, bytes + other.bytes);
    }

    /** What it takes from another to this. */
    public Effect minus(Effect other) {
        return new Effect(centibits - other.centibits, bytes - other.bytes);
    }

    /** The same so many times. */
    Effect times(long count) {
        return new Effect(centibits * count, bytes * count);
    }
}
