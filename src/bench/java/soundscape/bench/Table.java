package soundscape.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All results and whether they reach their goals.
 *
 * @param results the results
 * @param baseline nanoseconds of the unit that ratios are told in
 */
record Table(List<Result> results, double baseline) {
    private static final String LINE = "%-58s %9s %9s %13s   %-28s %s%n";
    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;

    /** Numbers from here on are easier to read in the next unit. */
    private static final double NEXT_UNIT = 10;

    private static final double MOST_BASELINES = 1000;

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, LINE, "what", "time", "baselines", "bytes", "goal: at most", "reached"));
        for (Result result : results) {
            text.append(line(result));
        }
        return text.toString();
    }

    /** Whether every benchmark reaches its goal. */
    boolean isReached() {
        return results.stream().flatMap(result -> limits(result).stream()).allMatch(Limit::isReached);
    }

    private String line(Result result) {
        List<Limit> limits = limits(result);
        return String.format(
                Locale.ROOT,
                LINE,
                result.goal().what() + (result.parameters().isEmpty() ? "" : " (" + result.parameters() + ")"),
                time(result.nanoseconds()),
                baselines(result),
                String.format(Locale.ROOT, "%,.0f", result.bytes()),
                limits.stream().map(Limit::words).collect(Collectors.joining(", ")),
                reached(limits));
    }

    /** Empty where a number of logarithms says nothing any more. */
    private String baselines(Result result) {
        double ratio = result.nanoseconds() / baseline;
        return ratio < MOST_BASELINES ? String.format(Locale.ROOT, "%.2f", ratio) : "";
    }

    private static String reached(List<Limit> limits) {
        if (limits.isEmpty()) {
            return "";
        }
        return limits.stream().allMatch(Limit::isReached) ? "yes" : "NO";
    }

    /** One limit of a goal against what was measured. */
    private record Limit(String words, double most, double measured) {
        boolean isReached() {
            return measured <= most;
        }
    }

    private List<Limit> limits(Result result) {
        Goal goal = result.goal();
        List<Limit> limits = new ArrayList<>();
        limits.add(
                new Limit(plain(goal.baselines()) + " baselines", goal.baselines(), result.nanoseconds() / baseline));
        limits.add(
                new Limit(plain(goal.milliseconds()) + " ms", goal.milliseconds(), result.nanoseconds() / MILLISECOND));
        limits.add(new Limit(plain(goal.bytes()) + " bytes", goal.bytes(), result.bytes()));
        Result fewest = fewest(result);
        limits.add(new Limit(
                plain(goal.growth()) + " × that of " + fewest.things(),
                goal.growth(),
                result.nanoseconds() / fewest.nanoseconds()));
        against(result)
                .ifPresent(other -> limits.add(new Limit(
                        String.format(
                                Locale.ROOT,
                                "%s × %s (%.2f)",
                                plain(goal.ratio()),
                                other.goal().what(),
                                result.nanoseconds() / other.nanoseconds()),
                        goal.ratio(),
                        result.nanoseconds() / other.nanoseconds())));
        return limits.stream().filter(limit -> Double.isFinite(limit.most())).toList();
    }

    private Optional<Result> against(Result result) {
        String method = result.goal().against();
        String type = result.benchmark().substring(0, result.benchmark().lastIndexOf('.') + 1);
        return results.stream()
                .filter(other -> !method.isEmpty() && other.benchmark().equals(type + method))
                .findFirst();
    }

    /** The same benchmark where it handles the fewest things. */
    private Result fewest(Result result) {
        return results.stream()
                .filter(other -> other.benchmark().equals(result.benchmark()))
                .min(Comparator.comparingLong(Result::things))
                .orElse(result);
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? String.format(Locale.ROOT, "%,.0f", limit) : Double.toString(limit);
    }

    private static String time(double nanoseconds) {
        if (nanoseconds < NEXT_UNIT * MICROSECOND) {
            return String.format(Locale.ROOT, "%.0f ns", nanoseconds);
        }
        return nanoseconds < NEXT_UNIT * MILLISECOND
                ? String.format(Locale.ROOT, "%.1f µs", nanoseconds / MICROSECOND)
                : String.format(Locale.ROOT, "%.1f ms", nanoseconds / MILLISECOND);
    }
}
