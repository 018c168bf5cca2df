package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jfree.chart.fx.ChartCanvas;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.SizeChoice;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.explore.Curve;
import soundscape.explore.Knobs;
import soundscape.explore.NumberText;
import soundscape.explore.Reading;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Sweep;
import soundscape.explore.SweepPoint;
import soundscape.ui.control.Labels;
import soundscape.ui.theme.Theme;

/** Security against proof size of the selected circuit, live: the point at once, the curves from a worker. */
public final class TradeoffPane extends BorderPane {
    private final LatestTask<List<Curve>> sweeps = new LatestTask<>("sweep", Platform::runLater);
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private final TradeoffChart chart = new TradeoffChart();
    private final ChartCanvas canvas = new ChartCanvas(chart.chart());
    private final Label caption = Labels.muted("");

    private List<Curve> curves = List.of();
    private Snapshot snapshot;
    private Theme theme;

    /**
     * Makes the pane.
     *
     * @param session what is worked on
     * @param theme the colours to begin with
     */
    public TradeoffPane(Session session, Theme theme) {
        this.theme = theme;
        this.snapshot = session.snapshot();
        Label title = Labels.styled("Security × proof size", "title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, Labels.space(), caption);
        head.getStyleClass().add("plot-head");
        Pane holder = new Pane(canvas);
        holder.getStyleClass().add("plot-holder");
        canvas.setId("tradeoff");
        canvas.widthProperty().bind(holder.widthProperty());
        canvas.heightProperty().bind(holder.heightProperty());
        canvas.setTooltipEnabled(false);
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        holder.widthProperty().addListener(property -> draw());
        holder.heightProperty().addListener(property -> draw());
        getStyleClass().add("plot-pane");
        setTop(head);
        setCenter(holder);
        session.listen(this::show);
    }

    /**
     * Whether the first curves are there.
     *
     * @return completes with them
     */
    public CompletionStage<Void> settled() {
        return settled;
    }

    /**
     * Changes the colours.
     *
     * @param other the theme
     */
    public void theme(Theme other) {
        theme = other;
        draw();
    }

    /** Ends the worker. */
    public void close() {
        sweeps.close();
    }

    private void show(Snapshot latest) {
        snapshot = latest;
        Exploration exploration = latest.exploration();
        caption.setText("circuit " + latest.circuit().name() + " · along queries, one curve a blowup");
        canvas.setAccessibleText(
                caption.getText() + " · " + exploration.size().label().toLowerCase(Locale.ROOT) + " size");
        draw();
        sweeps.request(
                Sweep.ofQueries(exploration.now(), exploration.circuit(), exploration.regimes())::curves, computed -> {
                    curves = computed;
                    sayWhatIsMissing();
                    draw();
                    settled.complete(null);
                });
    }

    /** A blowup that the estimator refuses for every count of queries has no curve; that is said. */
    private void sayWhatIsMissing() {
        String missing = Sweep.usualBlowups()
                .filter(value -> curves.stream().noneMatch(curve -> curve.value() == value))
                .mapToObj(value -> "×" + NumberText.format(value))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            caption.setText(caption.getText() + " · " + missing + " impossible here");
        }
    }

    private void draw() {
        content().ifPresent(content -> chart.show(content, theme.palette(), canvas.getWidth(), canvas.getHeight()));
    }

    private Optional<PlotContent> content() {
        Exploration exploration = snapshot.exploration();
        Optional<PlotPoint> now = point(exploration.now(), exploration.circuit());
        Optional<PlotPoint> opened = snapshot.openedCircuit().stream()
                .boxed()
                .findFirst()
                .flatMap(index -> point(exploration.opened(), index));
        double present = Knobs.BLOWUP
                .read(exploration.now(), exploration.circuit())
                .map(Reading::value)
                .orElse(0.0);
        return now.map(point -> new PlotContent(
                curves,
                present,
                exploration.size(),
                point,
                snapshot.circuit().name(),
                exploration.circuit() == exploration.now().finalIndex(),
                opened));
    }

    /** A circuit's place; in its best regime where the one looked at does not apply to it. */
    private Optional<PlotPoint> point(Zkvm zkvm, int circuit) {
        SizeChoice size = snapshot.exploration().size();
        return evaluate(zkvm, circuit, snapshot.exploration().regimes())
                .or(() -> evaluate(zkvm, circuit, RegimeChoice.BEST))
                .map(point -> new PlotPoint(point.bits(), size.of(point), point.expected(), point.worst()));
    }

    private static Optional<SweepPoint> evaluate(Zkvm zkvm, int circuit, RegimeChoice regimes) {
        return Sweep.evaluate(zkvm.entries().get(circuit).circuit(), 0, regimes);
    }
}
