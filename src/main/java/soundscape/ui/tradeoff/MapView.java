package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.plot.MapFigure;
import soundscape.app.plot.MapRequest;
import soundscape.app.plot.MapScene;
import soundscape.app.plot.Mark;
import soundscape.app.plot.PlotFile;
import soundscape.report.figure.PlotStyle;

/** The map of both knobs of the plot, live: marks at once, cells from a worker. */
final class MapView implements AutoCloseable {
    private final Session session;
    private final Supplier<List<Mark>> marks;
    private final Consumer<String> note;
    private final MapPlane plane;
    private final MapInput input;
    private final MapSearch search = new MapSearch(this::take);

    /** Makes it; {@code note} is told what is not as a reader may expect it. */
    MapView(Session session, Supplier<List<Mark>> marks, Consumer<String> note, PlotStyle style) {
        this.session = session;
        this.marks = marks;
        this.note = note;
        plane = new MapPlane(style);
        input = new MapInput(plane, session, () -> show(session.snapshot(), false));
    }

    MapPlane plane() {
        return plane;
    }

    CompletableFuture<Void> settled() {
        return search.settled();
    }

    /** Shows a state; while the mark is dragged over a map, that map stays. */
    void show(Snapshot snapshot) {
        show(snapshot, !input.isTaking());
    }

    private void show(Snapshot snapshot, boolean coarseFirst) {
        if (!input.isDragging()) {
            search.request(MapRequest.of(snapshot), marks.get(), coarseFirst);
        }
        plane.mark(marks.get());
    }

    private void take(MapSearch.Found found) {
        MapScene scene = found.scene().at(marks.get());
        plane.show(scene, found.drawing());
        note.accept(scene.missing());
    }

    /** Leaves the map. */
    void stop() {
        search.stop();
    }

    /** The map as it is handed on; what of it is not there yet is computed by who takes it, on whatever thread. */
    Supplier<PlotFile.Shown> figure() {
        Snapshot snapshot = session.snapshot();
        MapRequest request = MapRequest.of(snapshot);
        List<Mark> marked = marks.get();
        Optional<MapScene> whole =
                search.whole(request).map(found -> found.scene().at(marked));
        return () -> new MapFigure(
                snapshot,
                whole.orElseGet(
                        () -> request.scene(request.cells(MapRequest.FINE).orElseThrow(), marked)));
    }

    @Override
    public void close() {
        search.close();
    }
}
