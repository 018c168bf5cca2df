package soundscape.estimator.circuit;

import soundscape.estimator.field.Field;

/** How SWIRL's codec writes what a proof consists of: everything in whole bytes, lists with their length in front. */
final class SwirlCodec {
    /** u: bits of a length or index. */
    static final double LENGTH_BITS = 32;

    private static final int BITS_PER_BYTE = 8;

    private SwirlCodec() {}

    static double wholeBytes(double bits) {
        return BITS_PER_BYTE * Math.ceil(bits / BITS_PER_BYTE);
    }

    static double baseBits(Field field) {
        return wholeBytes(field.base().elementBits());
    }

    static double extensionBits(Field field) {
        return field.degree() * baseBits(field);
    }

    /** A list. */
    static double vec(double entries, double entryBits) {
        return LENGTH_BITS + entries * entryBits;
    }
}
