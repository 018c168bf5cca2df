package soundscape.estimator.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.Coefficients;

/**
 * How many committed columns are combined into one function to test, with which coefficients, drawn after how much
 * grinding.
 * @param grinding bits of grinding before the coefficients are drawn
 */
@RecordBuilder
public record Batching(long size, Coefficients coefficients, int grinding) implements BatchingBuilder.With {
    /** Beyond this, the size of a proof could no longer be told in whole KiB. */
    private static final long MOST_FUNCTIONS = 1L << 32;

    /** Checks the ranges. */
    public Batching {
        Require.between(Names.BATCH_SIZE, size, 1, MOST_FUNCTIONS);
        Require.grinding(Names.BATCHING_GRINDING, grinding);
    }
}
