package soundscape.estimator.circuit;

/** How SWIRL's codec writes what a proof consists of: everything in whole bytes, lists with their length in front. */
final class SwirlCodec {
    /** u: bits of a length or index. */
    static final double LENGTH_BITS = 32;

    private SwirlCodec() {}

    /** A list. */
    static double vec(double entries, double entryBits) {
        return LENGTH_BITS + entries * entryBits;
    }
}
