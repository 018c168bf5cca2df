package soundscape.soak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/**
 * What is alive in the program while it shows nothing but the opening zkVM.
 *
 * @param step after how many steps
 * @param live objects after a forced collection
 * @param windows windows that are shown
 * @param nodes everything in them
 * @param threads how many threads bear each name
 */
record Checkpoint(int step, LiveObjects live, int windows, int nodes, Map<String, Long> threads) {
    /** Comes with a tool that somebody looks at the process with. */
    private static final String LOOKED_AT = "Attach Listener";

    static Checkpoint take(int step, Hand hand) {
        int windows = hand.call(() ->
                (int) Window.getWindows().stream().filter(Window::isShowing).count());
        int nodes = hand.call(() -> Window.getWindows().stream()
                .mapToInt(window -> count(window.getScene().getRoot()))
                .sum());
        return new Checkpoint(step, LiveObjects.now(), windows, nodes, running());
    }

    private static int count(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(Checkpoint::count)
                                .sum()
                        : 0);
    }

    private static Map<String, Long> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.getName().equals(LOOKED_AT))
                .collect(Collectors.groupingBy(
                        thread -> thread.getName().replaceAll("\\d+", "N"), TreeMap::new, Collectors.counting()));
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "%8s %10s %13s %8s %6s %8s",
                "step",
                "live KiB",
                "pictures KiB",
                "windows",
                "nodes",
                "threads");
    }

    long threadCount() {
        return threads.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%8d %10d %13d %8d %6d %8d",
                step,
                live.bytes() / 1024,
                live.pictures() / 1024,
                windows,
                nodes,
                threadCount());
    }

    /** The least-squares line through the live bytes of some checkpoints, from the first to the last of them. */
    static double growth(List<Checkpoint> some) {
        double meanStep = some.stream().mapToInt(Checkpoint::step).average().orElseThrow();
        double meanBytes =
                some.stream().mapToLong(each -> each.live.bytes()).average().orElseThrow();
        double both = 0;
        double square = 0;
        for (Checkpoint each : some) {
            both += (each.step - meanStep) * (each.live.bytes() - meanBytes);
            square += (each.step - meanStep) * (each.step - meanStep);
        }
        return square == 0 ? 0 : both / square * (some.get(some.size() - 1).step - some.get(0).step);
    }
}
