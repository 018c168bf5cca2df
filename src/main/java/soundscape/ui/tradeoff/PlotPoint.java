package soundscape.ui.tradeoff;

import soundscape.estimator.result.ProofSize;

/**
 * A configuration's place on the plot.
 *
 * @param bits security before flooring
 * @param size the size looked at, in bits
 * @param expected the expected size, in bits
 * @param worst the worst-case size, in bits
 */
record PlotPoint(double bits, double size, double expected, double worst) {
    /** Place of a size on the axis: log2 of its KiB. */
    static double place(double sizeBits) {
        return Math.log(sizeBits / ProofSize.BITS_PER_KIB) / Math.log(2);
    }

    double x() {
        return place(size);
    }
}
