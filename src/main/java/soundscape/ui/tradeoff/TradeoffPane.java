package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.QuerySweep;
import soundscape.explore.sweep.Sweep;
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
    private Theme theme = Theme.LIGHT;

    /** What the worker was asked for last. */
    private @Nullable Sweep asked;

    /**
     * Makes the pane.
     *
     * @param session what is worked on
     */
    public TradeoffPane(Session session) {
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
     * Changes colours and size.
     *
     * @param chosen the theme
     * @param zoom how large the interface is, 1 for its usual size
     */
    public void dress(Theme chosen, double zoom) {
        theme = chosen;
        draw();
    }

    /** Ends the worker. */
    public void close() {
        sweeps.close();
    }

    private void show(Snapshot latest) {
        snapshot = latest;
        Exploration exploration = latest.exploration();
        sayWhatIsMissing();
        draw();
        sweep(QuerySweep.of(exploration.now(), exploration.circuit(), exploration.regimes()));
    }

    /** Looking at another size or choosing a scope changes no curve. */
    private void sweep(Sweep sweep) {
        if (sweep.equals(asked)) {
            return;
        }
        asked = sweep;
        sweeps.request(sweep::curves, computed -> {
            curves = computed;
            sayWhatIsMissing();
            draw();
            settled.complete(null);
        });
    }

    /** A blowup that the estimator refuses for every count of queries has no curve; that is said. */
    private void sayWhatIsMissing() {
        String missing = QuerySweep.usualBlowups().stream()
                .filter(value ->
                        curves.stream().noneMatch(curve -> curve.value().equals(value)))
                .map(value -> "×" + value)
                .collect(Collectors.joining(", "));
        String what = "circuit " + snapshot.circuit().name() + " · along queries, one curve a blowup";
        caption.setText(curves.isEmpty() || missing.isEmpty() ? what : what + " · " + missing + " impossible here");
        canvas.setAccessibleText(caption.getText() + " · "
                + snapshot.exploration().size().label().toLowerCase(Locale.ROOT) + " size");
    }

    private void draw() {
        chart.show(content(), theme.palette(), canvas.getWidth(), canvas.getHeight());
    }

    private PlotContent content() {
        Exploration exploration = snapshot.exploration();
        String present =
                Knobs.BLOWUP.show(exploration.now(), exploration.circuit()).orElse("");
        return new PlotContent(
                curves,
                present,
                exploration.size(),
                point(snapshot.circuit()),
                snapshot.circuit().name(),
                exploration.circuit() == exploration.now().finalIndex(),
                snapshot.openedCircuit().stream()
                        .mapToObj(index ->
                                point(snapshot.openedEstimate().circuits().get(index)))
                        .findFirst());
    }

    private PlotPoint point(CircuitEstimate circuit) {
        Exploration exploration = snapshot.exploration();
        ProofSize size = circuit.size();
        return new PlotPoint(
                Snapshot.terms(circuit, exploration.regimes()).total(),
                exploration.size().of(size),
                size.expected(),
                size.worst());
    }
}
