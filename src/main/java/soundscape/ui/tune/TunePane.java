package soundscape.ui.tune;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Pin;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.tune.TuneAlternative;
import soundscape.app.tune.TuneOptions;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestone;
import soundscape.ui.control.Column;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Segments;
import soundscape.ui.side.SidePage;

/** The tuner: what may be moved, what it proposes, and the button that takes it. The plot shows the proposal meanwhile. */
public final class TunePane extends Column implements SidePage {
    private static final List<Integer> GRINDING = List.of(0, 16, 20, 24, 28, 32);
    private static final List<Double> WORK = List.of(1.0, 1.5, 2.0, 4.0, 8.0, 16.0);

    private final LatestTask<Tuning> search = new LatestTask<>("tuner", Platform::runLater);
    private final LatestTask<List<TuneAlternative>> alternatives =
            new LatestTask<>("tuner's limits", Platform::runLater);
    private final Map<TuneOptions.Freedom, CheckBox> freedoms = new EnumMap<>(TuneOptions.Freedom.class);
    private final ChoiceBox<Integer> grinding =
            choice("tune-grinding", GRINDING, TuningRequest.USUAL_GRINDING, "≤ %s bits");
    private final ChoiceBox<Double> work = choice("tune-work", WORK, TuningRequest.USUAL_WORK, "≤ × %s");
    private final Session session;
    private final VBox targetsPlace = new Column();
    private List<Milestone> offered = List.of();
    private Segments<Milestone> targets = targets(List.of());
    private final Label aim = Labels.muted("");
    private final ProposalPane proposal;
    private TuneOptions options;
    private @Nullable TuningRequest asked;

    private @Nullable String pinned;

    /** Makes the pane, with the target to begin with; {@code done} is run when the proposal has been taken. */
    public TunePane(Session session, Milestone target, Runnable done) {
        this.session = session;
        this.options = TuneOptions.usual(target);
        setId("tune-pane");
        offer(session.snapshot());
        aim.setWrapText(true);
        proposal = new ProposalPane(
                target,
                zkvm -> {
                    session.change(now -> zkvm);
                    done.run();
                },
                this::change);
        getStyleClass().add("pane-content");
        getChildren()
                .addAll(
                        targetsPlace,
                        aim,
                        Labels.heading("May be moved"),
                        freedoms(),
                        Labels.heading("Limits"),
                        limits(),
                        proposal);
        showOptions();
    }

    private Segments<Milestone> targets(List<Milestone> milestones) {
        return new Segments<>(
                "tune-target",
                milestones,
                Milestone::label,
                milestone -> milestone.asks(", "),
                milestone -> change(options.withTarget(milestone)));
    }

    /** What asks for no level cannot be tuned to. A target that was edited stays the one tuned to, by its name. */
    private void offer(Snapshot snapshot) {
        List<Milestone> latest = snapshot.exploration().milestones().stream()
                .filter(milestone -> milestone.level().isPresent())
                .toList();
        if (latest.equals(offered)) {
            return;
        }
        offered = latest;
        targets = targets(latest);
        targetsPlace.getChildren().setAll(targets);
        latest.stream()
                .filter(milestone -> milestone.id().equals(options.target().id()))
                .findFirst()
                .ifPresent(milestone -> options = options.withTarget(milestone));
        targets.show(options.target());
    }

    private Node freedoms() {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("tune-freedoms");
        for (TuneOptions.Freedom freedom : TuneOptions.Freedom.values()) {
            CheckBox box = new CheckBox(freedom.label());
            box.setId("tune-free-" + Ids.of(freedom));
            box.setOnAction(event -> change(options.with(freedom, box.isSelected())));
            freedoms.put(freedom, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node limits() {
        grinding.setOnAction(event -> change(options.within(grinding.getValue(), options.mostWork())));
        work.setOnAction(event -> change(options.within(options.mostGrinding(), work.getValue())));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("tune-limits");
        grid.addRow(0, named("grinding, each place", grinding), grinding);
        grid.addRow(1, named("prover work (a model)", work), work);
        return grid;
    }

    private static Label named(String text, Node control) {
        Label label = Labels.styled(text, "tune-limit");
        label.setLabelFor(control);
        return label;
    }

    private static <T> ChoiceBox<T> choice(String id, List<T> values, T usual, String format) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : format.formatted(value).replace(".0", "");
            }

            @Override
            public T fromString(String text) {
                return usual;
            }
        });
        box.setValue(usual);
        return box;
    }

    private void change(TuneOptions changed) {
        if (!changed.equals(options)) {
            options = changed;
            showOptions();
            show(session.snapshot());
        }
    }

    private void showOptions() {
        targets.show(options.target());
        freedoms.forEach((freedom, box) -> box.setSelected(options.free().contains(freedom)));
        grinding.setValue(options.mostGrinding());
        work.setValue(options.mostWork());
    }

    @Override
    public void show(Snapshot snapshot) {
        offer(snapshot);
        TuningRequest request = options.request(snapshot.exploration());
        if (request.equals(asked)) {
            return;
        }
        asked = request;
        aim.setText("The smallest final proof (" + request.size().label().toLowerCase(Locale.ROOT) + " size) with "
                + request.level() + " bits in every circuit, regime: "
                + request.regimes().label().toLowerCase(Locale.ROOT));
        proposal.waiting();
        alternatives.cancel();
        search.request(() -> Tuner.tune(request), this::propose, this::failed);
    }

    private void failed() {
        asked = null; // the same may be tried again
        proposal.failed();
    }

    private void propose(Tuning tuning) {
        unpin();
        if (tuning instanceof Tuning.Reached reached && !reached.changes().isEmpty()) {
            Pin pin = Pin.of(
                    "tuned to " + options.target().label(),
                    session.snapshot().exploration().file(),
                    reached.zkvm());
            pinned = pin.name();
            session.changeView(view -> view.withPin(pin));
        }
        Exploration exploration = session.snapshot().exploration();
        TuneOptions tried = options;
        proposal.show(exploration.now(), tried.target(), exploration.size(), tuning);
        if (!proposal.reachesTarget()) {
            alternatives.request(() -> TuneAlternative.of(exploration, tried, tuning), proposal::offer);
        }
    }

    private void unpin() {
        String name = pinned;
        if (name != null) {
            pinned = null;
            session.changeView(view -> view.withoutPin(name));
        }
    }

    @Override
    public String title() {
        return "Tune";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void left() {
        search.close();
        alternatives.close();
        unpin();
    }
}
