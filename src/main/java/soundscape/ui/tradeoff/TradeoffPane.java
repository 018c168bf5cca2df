package soundscape.ui.tradeoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import soundscape.app.BackgroundWriter;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.PlotChoices;
import soundscape.app.RangeSearch;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.plot.FrontierRequest;
import soundscape.app.plot.Marks;
import soundscape.app.plot.PlotCurves;
import soundscape.app.plot.PlotFigure;
import soundscape.app.plot.PlotFile;
import soundscape.app.plot.PlotFrontier;
import soundscape.app.plot.PlotRequest;
import soundscape.app.plot.PlotScene;
import soundscape.app.plot.PlotSentence;
import soundscape.app.plot.PlotSubject;
import soundscape.app.plot.ResultRow;
import soundscape.report.figure.PlotStyle;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Lazy;
import soundscape.ui.export.PlotExport;
import soundscape.ui.theme.Theme;

/** Security against proof size, live: marks at once, curves and frontier from workers. */
public final class TradeoffPane extends BorderPane {
    private final Session session;
    private final RangeSearch ranges;
    private final LatestTask<PlotCurves> sweeps = new LatestTask<>("sweep", Platform::runLater);
    private final FrontierSearch edges;
    private final Marks marks = new Marks();
    private final Comparisons comparisons;
    private final PinField pinField;
    private final PlotHead head;
    private final PlotMenu menu;
    private final PlotPlane plane;
    private final PlotExport export;
    private final ResultsTable table = new ResultsTable(this::copyTsv);
    private final Lazy<MapView> map;
    private final StackPane drawn;

    private PlotStyle style;
    private CompletableFuture<Void> settled = new CompletableFuture<>();
    private Snapshot snapshot;
    private PlotCurves curves;
    private @Nullable PlotFrontier frontier;

    /** What the worker was asked for last. */
    private @Nullable PlotRequest asked;

    /** Makes the pane. */
    public TradeoffPane(Session session, BackgroundWriter writer, RangeSearch ranges) {
        this.session = session;
        this.ranges = ranges;
        snapshot = session.snapshot();
        curves = PlotRequest.of(snapshot.exploration()).outline();
        style = new PlotStyle(Theme.LIGHT.palette().plot(), 1);
        plane = new PlotPlane(scene(), style);
        comparisons = new Comparisons(session, this::say);
        pinField = new PinField(comparisons::pinThis);
        menu = new PlotMenu(
                new PlotMenu.Actions(
                        this::askPin,
                        () -> comparisons.chooseFile(getScene().getWindow()),
                        this::copyImage,
                        this::copyTsv,
                        this::toggleTable),
                comparisons::pinPreset,
                name -> session.changeView(view -> view.withoutPin(name)));
        head = new PlotHead(session, this::resetView, menu, pinField);
        edges = new FrontierSearch(this::take, busy -> say(busy ? "looking for the frontier …" : ""));
        new PlotInput(plane, session);
        export = new PlotExport(() -> snapshot, this::handedOn, writer, this::say);
        getStyleClass().add("plot-pane");
        setTop(head);
        table.setVisible(false);
        map = new Lazy<>(() -> new MapView(session, () -> plane.scene().marks(), this::noteMap, style));
        drawn = new StackPane(plane, table);
        setCenter(drawn);
        session.listen(this::show);
        ranges.onFound(this::draw);
    }

    /** Whether curves and, where it is shown, map of the present state are there; completes with them. */
    public CompletionStage<Void> settled() {
        return isMap() ? CompletableFuture.allOf(settled, map.get().settled()) : settled;
    }

    private boolean isMap() {
        return snapshot.exploration().view().plot().map().shown();
    }

    /** Changes colours and zoom, 1 for the usual size; when presented, says above what is drawn, without choices. */
    public void dress(Theme theme, double zoom, boolean presented) {
        style = new PlotStyle(theme.palette().plot(), zoom, presented);
        plane.dress(style);
        map.made().ifPresent(made -> made.plane().dress(style));
        head.present(presented);
    }

    /** Shows everything again after zooming and moving. */
    public void resetView() {
        if (isMap()) {
            map.get().plane().resetView();
        } else {
            plane.resetView();
        }
    }

    /** Asks in place what the present configuration is to be called, and keeps it on the plot for comparison. */
    public void askPin() {
        pinField.ask(comparisons.proposal());
    }

    /** Copies the plot as a picture, light whatever the theme is. */
    public void copyImage() {
        Copying.image(isMap() ? map.get().plane().picture() : plane.picture());
        say("the plot is on the clipboard");
    }

    /** Copies everything that the plot says as a table. */
    public void copyTsv() {
        Copying.text(ResultRow.tsv(rows(), curves, isComplete()));
        say("the table is on the clipboard");
    }

    /** Asks where to, and saves the plot as a figure. */
    public void saveFigure(Window owner) {
        export.saveFigure(owner);
    }

    /** Asks where to, and saves the data behind the plot. */
    public void saveData(Window owner) {
        export.saveData(owner);
    }

    /** Saves the plot without asking; the file's ending says whether as a figure or as data. */
    public void save(Path file) {
        export.save(file);
    }

    private boolean isComplete() {
        return PlotSubject.of(snapshot).complete();
    }

    private List<ResultRow> rows() {
        if (isMap()) {
            return map.get().plane().scene().map(ResultRow::of).orElse(List.of());
        }
        return ResultRow.of(plane.scene().marks(), curves, plane.scene().frontier());
    }

    /** Changes between picture and table. */
    public void toggleTable() {
        boolean shown = !table.isVisible();
        table.setVisible(shown);
        plane.setVisible(!shown);
        map.made().ifPresent(made -> made.plane().setVisible(!shown));
        menu.showTable(shown);
        if (shown) {
            table.show(rows(), curves, isComplete());
            table.requestFocus();
        }
    }

    /** Ends the workers. */
    public void close() {
        sweeps.close();
        edges.close();
        map.made().ifPresent(MapView::close);
    }

    private void say(String what) {
        head.say(what);
    }

    private void show(Snapshot latest) {
        snapshot = latest;
        Exploration exploration = latest.exploration();
        head.show(exploration.view().plot());
        menu.showPins(exploration.view().pins());
        request(PlotRequest.of(exploration));
        requestEdge(exploration);
        draw();
        showMap();
    }

    /** Puts the map in the place of the curves, or the curves in that of the map. */
    private void showMap() {
        Node shown = isMap() ? map.get().plane() : plane;
        if (drawn.getChildren().get(0) != shown) {
            shown.setVisible(!table.isVisible());
            drawn.getChildren().set(0, shown);
            head.show(curves);
        }
        if (isMap()) {
            map.get().show(snapshot);
        } else {
            map.made().ifPresent(MapView::stop);
        }
    }

    private void noteMap(String missing) {
        head.missing(Stream.concat(curves.absent().stream(), Stream.of(missing))
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" · ")));
        if (table.isVisible()) {
            table.show(rows(), curves, isComplete());
        }
    }

    /** Looking at another size, or pinning, changes no curve. */
    private void request(PlotRequest request) {
        if (request.equals(asked)) {
            return;
        }
        asked = request;
        if (settled.isDone()) {
            settled = new CompletableFuture<>();
        }
        sweeps.request(
                request::answer,
                answer -> {
                    curves = answer;
                    head.show(answer);
                    draw();
                    settled.complete(null);
                },
                () -> settled.complete(null));
    }

    /** While a gesture is under way the old frontier stays: the search needs a whole core. */
    private void requestEdge(Exploration exploration) {
        PlotChoices plot = exploration.view().plot();
        if (!plot.frontier() || plot.map().shown()) {
            frontier = null;
            edges.stop();
        } else if (!session.inGesture()) {
            edges.request(new FrontierRequest(PlotRequest.of(exploration), exploration.size()));
        }
    }

    private void take(PlotFrontier found) {
        frontier = found;
        draw();
    }

    private void draw() {
        PlotScene scene = scene();
        plane.show(scene, session.inGesture());
        if (table.isVisible() && !isMap()) {
            table.show(rows(), curves, isComplete());
        }
        plane.setAccessibleText(PlotSentence.of(
                scene.curves(),
                scene.marks(),
                scene.looked(),
                scene.size(),
                scene.frontier().isPresent()));
    }

    private PlotScene scene() {
        return PlotScene.of(
                snapshot, curves, Optional.ofNullable(frontier).filter(this::belongs), marks, ranges.latest());
    }

    private Supplier<PlotFile.Shown> handedOn() {
        return isMap() ? map.get().figure() : upToDate();
    }

    /** The plot as it is handed on; curves that are not there yet are computed by who takes it, on whatever thread. */
    private Supplier<PlotFile.Shown> upToDate() {
        Snapshot handed = snapshot;
        PlotRequest now = PlotRequest.of(handed.exploration());
        Optional<PlotCurves> present = Optional.of(curves)
                .filter(made -> made.request().equals(now) && !made.curves().isEmpty());
        Optional<PlotFrontier> edge = Optional.ofNullable(frontier).filter(this::belongs);
        return () -> new PlotFigure(
                handed,
                PlotScene.of(
                        handed,
                        present.orElseGet(now::answer),
                        edge,
                        new Marks(),
                        handed.exploration().range()));
    }

    /** A frontier of something else than is looked at now would be a lie. */
    private boolean belongs(PlotFrontier found) {
        PlotRequest of = found.request().plot();
        PlotRequest now = PlotRequest.of(snapshot.exploration());
        return of.subject().equals(now.subject())
                && of.along().equals(now.along())
                && of.family().equals(now.family())
                && of.regimes() == now.regimes()
                && of.zkvm().name().equals(now.zkvm().name());
    }
}
