package soundscape.ui.tradeoff;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundscape.app.LatestTask;
import soundscape.app.plot.FrontierRequest;
import soundscape.app.plot.PlotFrontier;

/** Looks for the frontier in the background; a newer request ends the search for an older one. */
final class FrontierSearch implements AutoCloseable {
    /** One core is left to everything else. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** What takes less is not talked of. */
    private static final Duration SHORT = Duration.millis(150);

    private final LatestTask<Optional<PlotFrontier>> searches = new LatestTask<>("frontier", Platform::runLater);
    private final AtomicLong newest = new AtomicLong();
    private final PauseTransition patience = new PauseTransition(SHORT);
    private final Consumer<PlotFrontier> found;
    private final Consumer<Boolean> busy;
    private @Nullable FrontierRequest asked;

    /**
     * Makes the worker.
     *
     * @param found takes each frontier
     * @param busy is told when a search takes long, and when it has ended
     */
    FrontierSearch(Consumer<PlotFrontier> found, Consumer<Boolean> busy) {
        this.found = found;
        this.busy = busy;
        patience.setOnFinished(event -> busy.accept(true));
    }

    void request(FrontierRequest request) {
        if (request.equals(asked)) {
            return;
        }
        asked = request;
        long number = newest.incrementAndGet();
        patience.playFromStart();
        searches.request(() -> search(request, number), frontier -> {
            end();
            frontier.ifPresent(found);
        });
    }

    private Optional<PlotFrontier> search(FrontierRequest request, long number) {
        try {
            return Optional.of(request.search(THREADS, (done, all) -> newest.get() == number));
        } catch (CancellationException cancelled) {
            return Optional.empty();
        }
    }

    /** Gives up what is being searched. */
    void stop() {
        asked = null;
        newest.incrementAndGet();
        end();
    }

    private void end() {
        patience.stop();
        busy.accept(false);
    }

    @Override
    public void close() {
        stop();
        searches.close();
    }
}
