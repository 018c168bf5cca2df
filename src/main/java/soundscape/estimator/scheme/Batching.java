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
    /** Checks the ranges. */
    public Batching {
        Require.atLeast("batch_size", size, 1);
        Require.grinding("grinding_batching_phase", grinding);
    }

    /**
     * The same with another grinding.
     *
     * @param bits grinding bits
     * @return the changed batching
     */
    public Batching withGrinding(int bits) {
        return new Batching(size, coefficients, bits);
    }
}
