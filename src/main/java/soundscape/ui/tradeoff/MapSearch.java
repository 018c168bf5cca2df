package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import soundscape.app.LatestTask;
import soundscape.app.plot.MapRequest;
import soundscape.app.plot.MapScene;
import soundscape.app.plot.Mark;
import soundscape.explore.landscape.Landscape;
import soundscape.report.figure.MapDrawing;

/** Computes maps in the background: a coarse one at once, then all of it; a newer request ends the work on an older one. */
final class MapSearch implements AutoCloseable {
    private final LatestTask<Optional<Found>> tasks = new LatestTask<>("map", Platform::runLater);
    private final Consumer<Found> found;
    private CompletableFuture<Void> settled = CompletableFuture.completedFuture(null);
    private @Nullable MapRequest asked;

    /** The last map that is whole. */
    private @Nullable Found whole;

    /** A map of a request, and what is drawn of it but for the marks. */
    record Found(MapRequest request, MapScene scene, MapDrawing drawing) {}

    MapSearch(Consumer<Found> found) {
        this.found = found;
    }

    /** Whether all of what was asked for last is there. */
    CompletableFuture<Void> settled() {
        return settled;
    }

    /** The map of a request, if it is there and whole. */
    Optional<Found> whole(MapRequest request) {
        return Optional.ofNullable(whole).filter(last -> last.request().equals(request));
    }

    void request(MapRequest request, List<Mark> marks, boolean coarseFirst) {
        if (request.equals(asked)) {
            return;
        }
        asked = request;
        if (settled.isDone()) {
            settled = new CompletableFuture<>();
        }
        Optional<Landscape> known = Optional.ofNullable(whole)
                .filter(last -> last.request().plot().equals(request.plot()))
                .map(last -> last.scene().map());
        if (known.isEmpty() && coarseFirst) {
            tasks.request(
                    () -> found(request, request.cells(MapRequest.COARSE), marks),
                    coarse -> {
                        coarse.ifPresent(found);
                        finish(request, Optional.empty(), marks);
                    },
                    this::end);
        } else {
            finish(request, known, marks);
        }
    }

    private void finish(MapRequest request, Optional<Landscape> known, List<Mark> marks) {
        tasks.request(
                () -> found(request, known.or(() -> request.cells(MapRequest.FINE)), marks),
                fine -> {
                    fine.ifPresent(each -> {
                        whole = each;
                        found.accept(each);
                    });
                    end();
                },
                this::end);
    }

    private static Optional<Found> found(MapRequest request, Optional<Landscape> cells, List<Mark> marks) {
        return cells.map(each -> {
            MapScene scene = request.scene(each, marks);
            return new Found(request, scene, scene.drawing());
        });
    }

    private void end() {
        settled.complete(null);
    }

    /** Gives up what is asked for; the next request is answered anew. */
    void stop() {
        tasks.cancel();
        asked = null;
        end();
    }

    @Override
    public void close() {
        stop();
        tasks.close();
    }
}
