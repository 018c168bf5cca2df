package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The limits of SWIRL's bus argument.
 * @param maxInteractions I, the most interactions in all
 * @param logMaxMessageLength ℓ, log2 of the longest message
 * @param grinding bits of grinding before its challenges
 */
@RecordBuilder
public record SwirlLogup(long maxInteractions, int logMaxMessageLength, int grinding)
        implements SwirlLogupBuilder.With {
    private static final int MAX_LOG_LENGTH = 62;

    /** Checks the ranges. */
    public SwirlLogup {
        Require.atLeast(Names.BUS_INTERACTIONS, maxInteractions, 1);
        Require.between(Names.MESSAGE_LENGTH, logMaxMessageLength, 0, MAX_LOG_LENGTH);
        Require.grinding(Names.LOGUP_GRINDING, grinding);
    }
}
