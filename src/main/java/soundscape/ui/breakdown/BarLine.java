package soundscape.ui.breakdown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * What one bar shows.
 * @param share its length, 0 to 1
 * @param marks places of thresholds, 0 to 1
 * @param beside place of the same figure by other bounds, 0 to 1; empty where none are asked for
 * @param depth 0, or 1 for one of several that were unfolded
 * @param unfolded whether those that the bar stands for are shown below it; empty where it stands for itself
 * @param why composes what a reader needs to check it, when asked, and {@code open} shows at length
 */
record BarLine(
        String name,
        double share,
        List<Double> marks,
        OptionalDouble beside,
        String value,
        String styleClass,
        int depth,
        Optional<Boolean> unfolded,
        Supplier<String> why,
        Runnable open) {}
