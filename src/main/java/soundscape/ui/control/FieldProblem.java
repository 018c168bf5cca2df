package soundscape.ui.control;

import java.util.Optional;
import javafx.scene.layout.Pane;

/** Says below a control why a value does not do; only in the scene while it says something, which saves its styling. */
public final class FieldProblem extends TextLabel {
    private final Pane place;

    /** Makes a label that says nothing, below all else in its place. */
    public FieldProblem(Pane place) {
        this.place = place;
        getStyleClass().add("problem");
        setWrapText(true);
    }

    /** Says a reason; empty for none. */
    public void say(Optional<String> reason) {
        setText(reason.orElse(""));
        if (reason.isEmpty()) {
            place.getChildren().remove(this);
        } else if (getParent() == null) {
            place.getChildren().add(this);
        }
    }
}
