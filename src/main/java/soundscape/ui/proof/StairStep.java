package soundscape.ui.proof;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.Step;
import soundscape.explore.compile.StepFigure;
import soundscape.report.proof.ProofWords;
import soundscape.ui.control.ButtonColumn;
import soundscape.ui.control.Help;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** One step: its name, what it costs and leaves, and both as a bar. A click or Enter tells why. */
final class StairStep extends ButtonColumn {
    private final Step step;
    private final Label name = Labels.styled("", "stair-name");
    private final Label lost = Labels.styled("", "stair-cost");
    private final Label after = Labels.styled("", "bar-value");
    private final StairBar bar = new StairBar();
    private @Nullable StepFigure figure;

    /** Makes the row of a step; {@code why} opens its page. */
    StairStep(Step step, Consumer<Step> why) {
        super(() -> why.accept(step));
        this.step = step;
        setId("proof-" + Ids.of(step));
        lost.setMinWidth(USE_PREF_SIZE);
        lost.setId(getId() + "-lost");
        after.setId(getId() + "-after");
        getStyleClass().addAll("bar-row", "stair-step");
        HBox head = new Row(name, Labels.space(), lost, after);
        head.getStyleClass().add("stair-head");
        getChildren().addAll(head, bar);
        Help.on(this, this::atLength);
    }

    private String atLength() {
        return ProofWords.atLength(Objects.requireNonNull(figure, "shown before it was given a figure"));
    }

    /** Shows the step of a compilation; {@code full} bits are the bar's length. */
    void show(Compilation compiled, double full, List<Integer> levels) {
        StepFigure shown = compiled.of(step);
        figure = shown;
        name.setText(ProofWords.title(step, compiled.adversary()));
        lost.setText(shown.lost() > 0 ? ("−" + ProofWords.lost(shown)).replace("−< ", "<") : "");
        after.setText(ProofWords.after(compiled, shown));
        bar.show(shown, full, levels);
        setAccessibleText(name.getText() + ": " + after.getText()
                + (shown.lost() > 0 ? ", " + ProofWords.lost(shown) + " bits lost" : ""));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.HELP && figure != null
                ? atLength()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
