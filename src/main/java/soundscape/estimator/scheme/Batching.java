package soundscape.estimator.scheme;

import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.Coefficients;

/**
 * How the committed columns become one function to test.
 *
 * @param size how many functions are combined
 * @param coefficients with which coefficients
 * @param grinding bits of grinding before the coefficients are drawn
 */
public record Batching(long size, Coefficients coefficients, int grinding) {
    /** Beyond this, the size of a proof could no longer be told in whole KiB. */
    private static final long MOST_FUNCTIONS = 1L << 32;

    /** Checks the ranges. */
    public Batching {
        Require.between("batch_size", size, 1, MOST_FUNCTIONS);
        Require.grinding("grinding_batching_phase", grinding);
    }
}
