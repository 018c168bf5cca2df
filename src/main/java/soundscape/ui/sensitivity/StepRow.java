package soundscape.ui.sensitivity;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import soundscape.explore.step.Step;
import soundscape.milestone.RankedSteps;
import soundscape.report.sensitivity.StepWords;
import soundscape.ui.control.ButtonColumn;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** A step of a parameter: where it leads, and what it does to bits, size and work. A click or Enter takes it. */
final class StepRow extends ButtonColumn {
    /** Longer texts than this do not fit before the figures. */
    private static final int WIDE = 9;

    /** The longest bar of either figure. */
    record Full(double bits, double size) {}

    private final Label to = Labels.styled("", "step-to");
    /** Where it leads in a line of its own, which words and lists take. */
    private final Label apart = new TextLabel();

    private final Label bits = Labels.styled("", "step-figure");
    private final ChangeBar bitsBar = new ChangeBar("bar-bits");
    private final Label size = Labels.styled("", "step-figure");
    private final ChangeBar sizeBar = new ChangeBar("bar-bytes");
    private final Label work = Labels.styled("", "step-figure");
    private final HBox figures = new Row(bits, bitsBar, size, sizeBar, work);

    StepRow(String id, Runnable take) {
        super(take);
        setId(id);
        getStyleClass().addAll("bar-row", "step-row");
        figures.getStyleClass().add("step-figures");
        apart.setWrapText(true);
        HBox line = new Row(to, figures);
        line.getStyleClass().add("step-line");
        getChildren().addAll(apart, line);
        Help.on(this, () -> getAccessibleText() + ". A click takes the step; undo takes it back.");
    }

    void show(RankedSteps ranked, Step next, Full full) {
        String where = arrow(next) + " " + next.shown();
        boolean wide = where.length() > WIDE;
        apart.setText(where);
        Nodes.show(apart, wide);
        to.setText(wide ? "" : where);
        bits.setText(StepWords.bits(ranked, next));
        size.setText(StepWords.kib(ranked, next));
        work.setText(StepWords.work(ranked, next));
        bitsBar.show(bits.getText().isEmpty() ? 0 : ranked.bits(next), full.bits());
        sizeBar.show(size.getText().isEmpty() ? 0 : ranked.size(next), full.size());
        setAccessibleText(next.knob().label() + " to " + next.shown() + ": " + StepWords.sentence(ranked, next));
    }

    private static String arrow(Step step) {
        return step.direction() == 0 ? "→" : step.direction() > 0 ? "↑" : "↓";
    }
}
