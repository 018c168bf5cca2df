package soundscape.estimator.circuit;

import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The limits of SWIRL's bus argument.
 * @param maxInteractions I, the most interactions in all
 * @param logMaxMessageLength ℓ, log2 of the longest message
 * @param grinding bits of grinding before its challenges
 */
public record SwirlLogup(long maxInteractions, int logMaxMessageLength, int grinding) {
    private static final int MAX_LOG_LENGTH = 62;

    /** Checks the ranges. */
    public SwirlLogup {
        Require.atLeast(Names.BUS_INTERACTIONS, maxInteractions, 1);
        Require.between(Names.MESSAGE_LENGTH, logMaxMessageLength, 0, MAX_LOG_LENGTH);
        Require.grinding(Names.LOGUP_GRINDING, grinding);
    }

    /** The same with another limit of interactions I, at least 1. */
    public SwirlLogup withMaxInteractions(long most) {
        return new SwirlLogup(most, logMaxMessageLength, grinding);
    }

    /** The same with another limit of the message length. */
    public SwirlLogup withLogMaxMessageLength(int log) {
        return new SwirlLogup(maxInteractions, log, grinding);
    }

    /** The same with another grinding before its challenges. */
    public SwirlLogup withGrinding(int bits) {
        return new SwirlLogup(maxInteractions, logMaxMessageLength, bits);
    }
}
