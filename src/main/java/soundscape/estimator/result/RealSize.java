package soundscape.estimator.result;

/**
 * The size of the proof that a prover sends, not soundcalc's model of it.
 * @param bits the mean, where it depends on the positions drawn
 * @param exact whether it is the very size: the layout is exact, nothing was assumed, nothing depends on what is drawn
 */
public record RealSize(Prover prover, double bits, boolean exact) {
    /** {@return the size in whole bytes, rounded up} */
    public long bytes() {
        return (long) Math.ceil(bits / Byte.SIZE);
    }

    /** {@return the same where something is known to be left out} */
    RealSize inexact() {
        return new RealSize(prover, bits, false);
    }

    /** {@return the size in whole KiB, rounded up} */
    public long kib() {
        return (long) Math.ceil(bits / ProofSize.BITS_PER_KIB);
    }
}
