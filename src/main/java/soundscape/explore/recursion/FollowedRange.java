package soundscape.explore.recursion;

import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.plan.TraceLength;

/**
 * What a file leaves open of traces that follow: one of 2^L rows may hold anything from 2^(L−1) + 1 rows on, unless
 * {@code rows_used} says how many, and that is carried to the end of the recursion.
 * @param least the configuration, were the opened traces as empty as can be
 * @param estimate what that comes to
 */
public record FollowedRange(Zkvm least, ZkvmEstimate estimate) {
    /**
     * The range of a configuration whose traces follow from the opened one; empty where the shorter traces admit no
     * such protocol.
     */
    public static Optional<FollowedRange> of(Zkvm opened, Zkvm now) {
        Zkvm least = Follow.from(opened, Follow.Fill.LEAST).apply(now).zkvm();
        for (int i = 0; i < now.entries().size(); i++) {
            least.entries().get(i).takeEstimate(now.entries().get(i));
        }
        try {
            return Optional.of(new FollowedRange(least, least.estimate()));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** {@return log2 of the least length of the longest trace among some circuits} */
    public double log2Trace(int first, int count) {
        return least.circuits().subList(first, first + count).stream()
                .mapToDouble(TraceLength::log2)
                .max()
                .orElseThrow();
    }

    /** {@return the final proof's sizes at the least} */
    public Sizes finalSizes() {
        return estimate.circuits().get(least.finalIndex()).size().totals();
    }
}
