package soundscape.soak;

import java.util.List;
import java.util.Locale;

/**
 * Whether a window has endured.
 *
 * @param undone steps that there was no time for
 * @param failures how many different ones there were
 * @param checkpoints what was alive from time to time; at least one
 * @param different figures that are no longer what they were
 */
record Verdict(int undone, int failures, List<Checkpoint> checkpoints, List<String> different) {
    /** Caches fill up for a while, and no two collections agree to the byte; what is forgotten to be freed shows in more. */
    private static final double MOST_GROWTH = 0.05;

    private static final int MOST_LINES = 20;
    private static final int MOST_CLASSES = 12;

    boolean passed() {
        return undone == 0 && failures == 0 && different.isEmpty() && growth() < MOST_GROWTH && !piledUp();
    }

    private Checkpoint first() {
        return checkpoints.get(0);
    }

    private Checkpoint last() {
        return checkpoints.get(checkpoints.size() - 1);
    }

    /** The growth of live memory along the checkpoints, as a share of what there was at the first. */
    private double growth() {
        return Checkpoint.growth(checkpoints) / first().live().bytes();
    }

    /** Windows and threads are given back, or there would be more each time. */
    private boolean piledUp() {
        return last().windows() > first().windows() || last().threadCount() > first().threadCount();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        different.stream()
                .limit(MOST_LINES)
                .forEach(line -> text.append("DIFFERS ").append(line).append('\n'));
        if (piledUp()) {
            text.append("PILED UP ")
                    .append(first().threads())
                    .append(" became ")
                    .append(last().threads())
                    .append('\n');
        }
        if (growth() >= MOST_GROWTH) {
            text.append("GREW ")
                    .append(last().live().more(first().live(), MOST_CLASSES))
                    .append('\n');
        }
        return text
                + String.format(
                        Locale.ROOT,
                        "%s: %d steps undone, %d failures, live memory grew by %.1f %%, %d figures differ.",
                        passed() ? "Passed" : "FAILED",
                        undone,
                        failures,
                        100 * growth(),
                        different.size());
    }
}
