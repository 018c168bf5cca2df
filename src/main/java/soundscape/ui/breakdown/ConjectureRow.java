package soundscape.ui.breakdown;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soundscape.app.text.ConjectureText;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.ui.control.Help;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;

/** A conjectured figure: struck through, its bar hatched, who conjectured it and what became of it. Click or Enter tells why. */
final class ConjectureRow extends VBox {
    private final Bar bar = new Bar();
    private final Label value = Labels.styled("", "bar-value");
    private final Runnable open;

    ConjectureRow(Conjecture conjecture, Runnable open) {
        this.open = open;
        setId("conjecture-" + Ids.of(conjecture));
        getStyleClass().addAll("bar-row", "conjecture-row");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(Labels.styled("", "bar-arrow"), Labels.styled(conjecture.label(), "bar-name"), bar, value);
        line.getStyleClass().add("conjecture-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, Labels.styled(ConjectureText.note(conjecture), "conjecture-note"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(ConjectureText.about(conjecture));
        Help.on(this, ConjectureText.about(conjecture));
        setOnMouseClicked(event -> {
            requestFocus();
            open.run();
        });
        setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    open.run();
                    event.consume();
                }
                default -> {}
            }
        });
    }

    /** Shows a figure, on a scale of so many bits. */
    void show(ConjecturedFigure figure, double full) {
        value.setText(ConjectureText.value(figure));
        bar.show(figure.bits() / full, List.of(), "bar-conjectured");
        setAccessibleText(ConjectureText.spoken(figure));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
