package soundscape.ui.parameters;

import java.util.Optional;
import javafx.scene.control.Button;
import soundscape.app.Exploration;
import soundscape.app.PutBack;
import soundscape.app.Session;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Help;

/** Marks a parameter that differs from the opened file, and puts it back; keeps its room while there is nothing to mark. */
final class RestoreButton extends Button {
    private final Knob knob;
    private String opened = "";

    /**
     * Makes a mark.
     *
     * @param knob the parameter
     * @param session what is worked on
     * @param editor says why the opened value does not do any more, if so
     */
    RestoreButton(Knob knob, Session session, ValueEditor editor) {
        super("↺");
        this.knob = knob;
        setId("knob-" + knob.key() + "-restore");
        getStyleClass().addAll("link", "restore");
        Help.on(this, () -> "was " + opened + "; click to put back");
        setOnAction(event -> {
            Exploration exploration = session.snapshot().exploration();
            editor.say(session.change(zkvm -> PutBack.one(exploration, knob)));
        });
        show(Optional.empty());
    }

    /** Shows what the parameter was; nothing where it is what it was. */
    void show(Optional<String> value) {
        setVisible(value.isPresent());
        if (!opened.equals(value.orElse(""))) {
            opened = value.orElse("");
            setAccessibleText("Put " + knob.label() + " back to " + opened);
        }
    }
}
