package soundscape.ui.tradeoff;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundscape.app.LatestTask;
import soundscape.app.plot.FrontierRequest;
import soundscape.app.plot.PlotFrontier;
import soundscape.explore.frontier.Progress;

/** Looks for the frontier in the background; a newer request ends the search for an older one. */
final class FrontierSearch implements AutoCloseable {
    /** One core is left to everything else. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** What takes less is not talked of. */
    private static final Duration SHORT = Duration.millis(150);

    private final LatestTask<PlotFrontier> searches = new LatestTask<>("frontier", Platform::runLater);
    private final PauseTransition patience = new PauseTransition(SHORT);
    private final Consumer<PlotFrontier> found;
    private final Consumer<Boolean> busy;
    private @Nullable FrontierRequest asked;

    /** Makes the worker; {@code busy} is told when a search takes long, and when it has ended. */
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
        patience.playFromStart();
        searches.request(
                () -> request.search(THREADS, Progress.NONE),
                frontier -> {
                    end();
                    found.accept(frontier);
                },
                this::end);
    }

    void stop() {
        asked = null;
        searches.cancel();
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
