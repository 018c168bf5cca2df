package soundscape.ui.gap;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.GapWords;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.ListBound;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.gap.GapPoint;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.gap.TheoremCurve;
import soundscape.explore.knob.CircuitNumber;
import soundscape.ui.control.Column;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.StepSlider;

/** What the gap to the Johnson radius trades: a slider over m, the two sides it moves, and the best m. */
public final class GapPane extends Column implements AutoCloseable {
    /** Half the width of a slider's thumb, in pixels: so far from its edges the slider begins and ends. */
    private static final double THUMB_RADIUS = 9;

    private final Session session;
    /** What the curves are drawn from: soundcalc's trade, and what each theorem comes to. */
    private record Swept(List<GapPoint> points, List<TheoremCurve> theorems, Optional<Circuit> rounds) {}

    private final LatestTask<Swept> sweeps = new LatestTask<>("gap sweep", Platform::runLater);
    private final Steps steps = new Steps();
    private final StepSlider slider = new StepSlider();
    private final GapCurve curve = new GapCurve(steps, THUMB_RADIUS);
    private final FacingBars bars = new FacingBars();
    private final Label words = Labels.muted("");
    private final Label best = Labels.muted("");
    private final Button take = new Button("Take it");
    private final RoundsRow rounds;
    private final Label none = Labels.muted("Only unique decoding is looked at here: the gap counts for nothing.");
    private final TheoremRows theorems;
    private final VBox trade = new Column();
    private final FieldProblem problem = new FieldProblem(trade);

    /** The circuit that the points are of, apart from its gap. */
    private @Nullable Circuit asked;

    private @Nullable ListBound askedList;

    private List<GapPoint> points = List.of();
    private List<TheoremCurve> theoremCurves = List.of();
    private Optional<Circuit> bestRounds = Optional.empty();

    /** Where the circuit stood before a running drag. */
    private @Nullable GapPoint start;

    private boolean dragging;
    private boolean showing;

    /** Makes the pane; {@code page} opens a page of the glossary. */
    public GapPane(Session session, Consumer<String> page) {
        this.session = session;
        theorems = new TheoremRows(session, page);
        rounds = new RoundsRow(session, problem::say);
        slider.setId("gap-slider");
        slider.setAccessibleText("Interpolation multiplicity m");
        slider.valueProperty().addListener((property, before, position) -> turn(position.doubleValue()));
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            session.beginGesture();
            dragging = true;
        });
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            session.endGesture();
            dragging = false;
            show(session.snapshot());
        });
        take.setId("gap-best");
        take.getStyleClass().add("gap-take");
        take.setMinWidth(USE_PREF_SIZE);
        take.setAccessibleText("Take the best multiplicity");
        take.setOnAction(event -> takeBest());
        words.setId("gap-words");
        words.setWrapText(true);
        best.setId("gap-best-words");
        best.setWrapText(true);
        problem.setId("gap-problem");
        none.setWrapText(true);
        HBox ends = new Row(Labels.muted("wide gap"), Labels.space(), Labels.muted("narrow gap"));
        HBox foot = new Row(best, Labels.space(), take);
        foot.setAlignment(Pos.CENTER_LEFT);
        trade.getChildren().addAll(curve, slider, ends, words, bars, foot, rounds, theorems);
        trade.getStyleClass().add("gap-trade");
        getChildren().addAll(none, trade);
    }

    private Circuit circuit() {
        Exploration exploration = session.snapshot().exploration();
        return exploration.now().entries().get(exploration.circuit()).circuit();
    }

    private void turn(double position) {
        if (showing) {
            return;
        }
        int wanted = steps.at(position);
        GapPoint before = start;
        problem.say(turnTo(
                before != null && before.multiplicity() == wanted // back to a default as well as to a number
                        ? before.value()
                        : JohnsonTradeoff.value(circuit(), wanted)));
    }

    private void takeBest() {
        if (!points.isEmpty()) {
            problem.say(turnTo(JohnsonTradeoff.best(points).value()));
        }
    }

    private Optional<String> turnTo(String value) {
        Optional<CircuitNumber> knob = JohnsonTradeoff.knob(circuit());
        Optional<String> refused = knob.flatMap(turned -> session.turn(turned, value));
        if (refused.isPresent()) {
            show(session.snapshot());
        }
        return refused;
    }

    /** Shows a state. */
    public void show(Snapshot snapshot) {
        Circuit circuit = circuit();
        boolean present = JohnsonTradeoff.knob(circuit).isPresent();
        Nodes.show(trade, present);
        Nodes.show(none, !present);
        if (present) {
            sweep(circuit, snapshot.exploration().view().bounds().list());
            show(circuit, JohnsonTradeoff.now(circuit));
        }
    }

    /** The points stay while only the gap moves. */
    private void sweep(Circuit circuit, ListBound list) {
        Circuit apart = JohnsonTradeoff.apart(circuit);
        if (!apart.equals(asked) || list != askedList) {
            asked = apart;
            askedList = list;
            steps.set(JohnsonTradeoff.steps(circuit));
            sweeps.request(
                    () -> new Swept(
                            JohnsonTradeoff.sweep(circuit),
                            TheoremCurve.all(circuit, list),
                            Optional.of(circuit)
                                    .filter(BestGaps::hasRounds)
                                    .map(each -> BestGaps.of(each, BestGaps.Each.ROUND))),
                    computed -> {
                        points = computed.points();
                        theoremCurves = computed.theorems();
                        bestRounds = computed.rounds();
                        show(session.snapshot());
                    });
        }
    }

    private void show(Circuit circuit, GapPoint now) {
        showing = true;
        slider.setMax(steps.last());
        if (!dragging) {
            start = now;
            slider.setValue(steps.position(now.multiplicity()));
        }
        showing = false;
        words.setText(GapWords.now(circuit, now));
        bars.show(now, session.snapshot().exploration().milestones());
        curve.show(points, now, theoremCurves);
        theorems.show(theoremCurves, session.snapshot().exploration().view().bounds());
        if (!points.isEmpty()) {
            GapPoint top = JohnsonTradeoff.best(points);
            best.setText(GapWords.best(now, top));
            take.setDisable(GapWords.isBest(now, top));
        }
        rounds.show(now, bestRounds);
    }

    @Override
    public void close() {
        sweeps.close();
        rounds.close();
    }
}
