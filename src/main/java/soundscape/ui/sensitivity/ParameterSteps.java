package soundscape.ui.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.explore.knob.Knob;
import soundscape.explore.step.Sensitivity;
import soundscape.explore.step.Step;
import soundscape.milestone.RankedSteps;
import soundscape.ui.control.Column;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** One parameter: its name, which leads to its control, what it stands at, and its steps; of many words the best. Those that are refused are left out. */
final class ParameterSteps extends Column {
    private static final int FEW = 4;

    private final Label present = Labels.muted("");
    private final Hyperlink more = new Hyperlink();
    private final VBox lines = new Column();
    private final Map<String, StepRow> rows = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final Knob knob;
    private final Consumer<Step> take;
    private boolean all;

    ParameterSteps(Knob knob, Consumer<Step> take, Consumer<Knob> reveal) {
        this.knob = knob;
        this.take = take;
        Hyperlink name = new Hyperlink(knob.label());
        name.setId("steps-" + knob.key());
        name.getStyleClass().add("steps-name");
        name.setOnAction(event -> reveal.accept(knob));
        HBox head = new Row(name, present);
        head.getStyleClass().add("steps-head");
        more.setId("steps-" + knob.key() + "-more");
        getStyleClass().add("steps");
        getChildren().addAll(head, lines);
    }

    void show(RankedSteps ranked, Sensitivity parameter, StepRow.Full full) {
        present.setText(parameter.present());
        List<Step> possible = parameter.steps().stream()
                .filter(step -> step.refused().isEmpty())
                .toList();
        List<Step> shown = new ArrayList<>(possible);
        boolean words = shown.stream().allMatch(step -> step.direction() == 0);
        if (words && !all) {
            shown.sort(best(ranked));
            shown.subList(Math.min(FEW, shown.size()), shown.size()).clear();
        }
        List<Node> nodes = new ArrayList<>();
        for (Step step : shown) {
            String id = "step-" + knob.key() + "-" + name(step);
            steps.put(id, step);
            StepRow row = rows.computeIfAbsent(id, made -> new StepRow(made, () -> take(made)));
            row.show(ranked, step, full);
            nodes.add(row);
        }
        int left = possible.size() - shown.size();
        if (left > 0) {
            more.setText("and " + left + " more");
            more.setOnAction(event -> {
                all = true;
                show(ranked, parameter, full);
            });
            nodes.add(more);
        }
        if (!nodes.equals(lines.getChildren())) { // or what has the focus would lose it
            lines.getChildren().setAll(nodes);
        }
    }

    private static String name(Step step) {
        return step.direction() == 0 ? Ids.of(step.shown()) : step.direction() > 0 ? "up" : "down";
    }

    private void take(String id) {
        Step step = steps.get(id);
        if (step != null) {
            take.accept(step);
        }
    }

    /** What brings most first, then what is smallest. */
    private static Comparator<Step> best(RankedSteps ranked) {
        return Comparator.<Step>comparingDouble(step -> -ranked.brought(step).orElseGet(() -> ranked.bits(step)))
                .thenComparingDouble(ranked::size);
    }
}
