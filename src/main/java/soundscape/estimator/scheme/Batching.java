package soundscape.estimator.scheme;

import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.Coefficients;

/**
 * How many committed columns are combined into one function to test, with which coefficients, drawn after how much
 * grinding.
 * @param grinding bits of grinding before the coefficients are drawn
 */
public record Batching(long size, Coefficients coefficients, int grinding) {
    /** Beyond this, the size of a proof could no longer be told in whole KiB. */
    private static final long MOST_FUNCTIONS = 1L << 32;

    /** Checks the ranges. */
    public Batching {
        Require.between(Names.BATCH_SIZE, size, 1, MOST_FUNCTIONS);
        Require.grinding(Names.BATCHING_GRINDING, grinding);
    }

    /** The same for another number of functions. */
    public Batching withSize(long functions) {
        return new Batching(functions, coefficients, grinding);
    }

    /** The same with other coefficients. */
    public Batching withCoefficients(Coefficients changed) {
        return new Batching(size, changed, grinding);
    }

    /** The same with another grinding. */
    public Batching withGrinding(int bits) {
        return new Batching(size, coefficients, bits);
    }
}
