package soundscape.ui.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.StepsRequest;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.step.Sensitivity;
import soundscape.explore.step.Step;
import soundscape.milestone.RankedSteps;
import soundscape.report.SizeWords;
import soundscape.report.sensitivity.StepWords;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.side.SidePage;

/**
 * What a step of each parameter does, as the plot looks at the zkVM. Parameters keep their places while steps are taken,
 * so that a click can be repeated; sorting again is asked for.
 */
public final class SensitivityPane extends Column implements SidePage {
    private final LatestTask<Optional<RankedSteps>> worker = new LatestTask<>("sensitivities", Platform::runLater);
    private final Session session;
    private final Consumer<Knob> reveal;
    private final Label title = wrapped("steps-title", "steps-title");
    private final Label order = wrapped("steps-order", "muted");
    private final Label problem = wrapped("steps-problem", "problem");
    private final Button sort = new Button("Sort again");
    private final Label sizeHead = Labels.styled("", "step-head-figure");
    private final HBox heads = new Row(
            Labels.styled("a step to", "step-to"),
            Labels.styled("bits", "step-head-figure"),
            sizeHead,
            Labels.styled("work", "step-head-work"));
    private final VBox list = new Column();
    private final Label still = wrapped("steps-still", "muted");
    private final Hyperlink refused = new Hyperlink();
    private final Label reasons = wrapped("steps-reasons", "muted");
    private final Map<Knob, ParameterSteps> made = new HashMap<>();
    private @Nullable StepsRequest asked;

    /** What the places are of: as long as that stays, they do. */
    private @Nullable Object placed;

    private List<Knob> places = List.of();

    /** Makes the pane; {@code reveal} leads to a parameter's control. */
    public SensitivityPane(Session session, Consumer<Knob> reveal) {
        this.session = session;
        this.reveal = reveal;
        setId("sensitivities");
        getStyleClass().addAll("pane-content", "sensitivities");
        heads.getStyleClass().addAll("step-line", "step-heads");
        sort.setId("steps-sort");
        Help.on(sort, "Parameters keep their places while steps are taken; this sorts them by what they bring now");
        sort.setOnAction(event -> {
            placed = null;
            asked = null;
            show(session.snapshot());
        });
        Nodes.show(sort, false);
        Nodes.show(problem, false);
        refused.setId("steps-refused");
        Help.on(refused, "Says why, or no longer");
        refused.setOnAction(event -> Nodes.show(reasons, !reasons.isVisible()));
        Nodes.show(refused, false);
        Nodes.show(reasons, false);
        getChildren().addAll(title, order, sort, problem, heads, list, still, refused, reasons);
    }

    private static Label wrapped(String id, String style) {
        Label label = Labels.styled("", style);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    @Override
    public String title() {
        return "Sensitivities";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Snapshot snapshot) {
        StepsRequest request = StepsRequest.of(snapshot.exploration());
        if (session.inGesture() || request.equals(asked)) {
            return;
        }
        asked = request;
        Object place =
                List.of(snapshot.exploration().document(), request.subject(), request.regimes(), request.milestones());
        worker.request(request::answer, answer -> show(request, place, answer));
    }

    private void show(StepsRequest request, Object place, Optional<RankedSteps> answer) {
        title.setText(request.title());
        order.setText(answer.map(StepWords::order)
                .orElse("It has no estimate in " + request.regimes().label() + "."));
        Nodes.show(heads, answer.isPresent());
        answer.ifPresentOrElse(ranked -> show(ranked, place), () -> {
            list.getChildren().clear();
            still.setText("");
            Nodes.show(refused, false);
            Nodes.show(reasons, false);
        });
    }

    private void show(RankedSteps ranked, Object place) {
        Map<Knob, Sensitivity> moving = ranked.parameters().stream()
                .filter(each -> StepWords.moves(ranked, each))
                .collect(Collectors.toMap(Sensitivity::knob, each -> each, (one, other) -> one, LinkedHashMap::new));
        List<Knob> best = List.copyOf(moving.keySet());
        if (!place.equals(placed)) {
            placed = place;
            places = best;
        }
        List<Knob> shown = Stream.concat(places.stream().filter(moving::containsKey), best.stream())
                .distinct()
                .toList();
        Nodes.show(sort, !shown.equals(best));
        sizeHead.setText("KiB " + SizeWords.word(ranked.size()));
        StepRow.Full full = new StepRow.Full(longest(ranked, ranked::bits), longest(ranked, ranked::size));
        List<Node> nodes = new ArrayList<>();
        for (Knob knob : shown) {
            ParameterSteps steps = made.computeIfAbsent(knob, each -> new ParameterSteps(each, this::take, reveal));
            steps.show(ranked, Objects.requireNonNull(moving.get(knob)), full);
            nodes.add(steps);
        }
        if (!nodes.equals(list.getChildren())) { // or what has the focus would lose it
            list.getChildren().setAll(nodes);
        }
        still.setText(StepWords.still(ranked, Knob::label));
        List<String> told = StepWords.refused(ranked);
        refused.setText(StepWords.refused(told.size()));
        reasons.setText(String.join("\n", told));
        Nodes.show(refused, !told.isEmpty());
        Nodes.show(reasons, reasons.isVisible() && !told.isEmpty());
    }

    /** Of numbers alone: another word or another list may change more than a bar can show beside them. */
    private static double longest(RankedSteps ranked, ToDoubleFunction<Step> change) {
        return ranked.parameters().stream()
                .flatMap(each -> each.steps().stream())
                .filter(step ->
                        step.knob() instanceof NumberKnob && step.figures().isPresent())
                .mapToDouble(step -> Math.abs(change.applyAsDouble(step)))
                .max()
                .orElse(0);
    }

    private void take(Step step) {
        Optional<String> refused = session.change(step::take);
        problem.setText(refused.orElse(""));
        Nodes.show(problem, refused.isPresent());
    }

    @Override
    public void left() {
        worker.close();
    }
}
