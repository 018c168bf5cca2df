package soundscape.app;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.Follow;

/**
 * Between which lengths the traces of circuits lie that follow what they verify: a trace of 2^L rows may hold anything from
 * 2^(L−1) + 1 rows on, unless its file says how much, and that is carried to the end of the recursion.
 * @param least for each circuit log2 of the rows if the opened traces were as empty as can be
 */
public record TraceRanges(List<Double> least) {
    /** Nothing is known. */
    public static final TraceRanges NONE = new TraceRanges(List.of());

    /** Copies the list. */
    public TraceRanges {
        least = List.copyOf(least);
    }

    /** Works them out for a configuration whose traces follow from the opened one. */
    public static TraceRanges of(Zkvm opened, Zkvm now) {
        return new TraceRanges(new Follow(opened, Follow.Fill.LEAST)
                .apply(now).zkvm().circuits().stream().map(TraceLength::log2).toList());
    }

    /** {@return log2 of the least length of the longest trace among some circuits; {@code most} where nothing is known} */
    public double least(int first, int count, double most) {
        return first + count <= least.size()
                ? least.subList(first, first + count).stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(most)
                : most;
    }
}
