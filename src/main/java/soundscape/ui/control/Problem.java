package soundscape.ui.control;

import java.util.Optional;
import javafx.scene.control.Label;

/** Says below a control why a value does not do; takes no room while there is nothing to say. */
public final class Problem extends Label {
    /** Makes a label that says nothing. */
    public Problem() {
        getStyleClass().add("problem");
        setWrapText(true);
        say(Optional.empty());
    }

    /**
     * Says a reason, or nothing.
     *
     * @param reason the reason; empty where all is well
     */
    public void say(Optional<String> reason) {
        setText(reason.orElse(""));
        Nodes.show(this, reason.isPresent());
    }
}
