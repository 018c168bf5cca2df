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
    /** The rows of a list are kept by JavaFX once they have been seen; what is never freed grows by more in so many steps. */
    private static final double MOST_GROWTH = 0.1;

    private static final int MOST_LINES = 20;
    private static final int MOST_CLASSES = 12;

    /** Some workers are made when they are first needed, which may be late: a leak in so many steps would be of more. */
    private static final int LATE_WORKERS = 2;

    boolean passed() {
        return undone == 0 && failures == 0 && different.isEmpty() && !grew() && !piledUp();
    }

    /** A run that is shorter than the warm-up shows nothing but the warm-up. */
    private boolean tellsOfMemory() {
        return first().step() >= Soak.WARM_UP;
    }

    private boolean grew() {
        return tellsOfMemory() && growth() >= MOST_GROWTH;
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

    /** Windows and threads are given back, or there would be more and more of them. */
    private boolean piledUp() {
        List<Checkpoint> before = checkpoints.subList(0, (checkpoints.size() + 1) / 2);
        return tellsOfMemory()
                && before.stream()
                        .allMatch(each -> last().windows() > each.windows()
                                || last().threadCount() > each.threadCount() + LATE_WORKERS);
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
        if (grew()) {
            text.append("GREW ")
                    .append(last().live().more(first().live(), MOST_CLASSES))
                    .append('\n');
        }
        return text
                + String.format(
                        Locale.ROOT,
                        "%s: %d steps undone, %d failures, live memory grew by %.1f %%%s, %d figures differ.",
                        passed() ? "Passed" : "FAILED",
                        undone,
                        failures,
                        100 * growth(),
                        tellsOfMemory() ? "" : " (which says nothing, after so few steps)",
                        different.size());
    }
}
