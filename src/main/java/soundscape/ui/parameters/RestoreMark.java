package soundscape.ui.parameters;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.Revert;
import soundscape.app.Session;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Help;

/** Marks a parameter that differs from the opened file, and puts it back; keeps its room while nothing is marked. */
final class RestoreMark extends StackPane {
    private final Knob knob;
    private final String stem;
    private final Session session;
    private final ValueEditor editor;
    private @Nullable Button button;
    private String opened = "";

    /** Makes a mark that does not show; the editor says why the opened value does not do any more, if so. */
    RestoreMark(Knob knob, String stem, Session session, ValueEditor editor) {
        this.knob = knob;
        this.stem = stem;
        this.session = session;
        this.editor = editor;
        getStyleClass().add("restore-mark");
    }

    /** Shows what the parameter was; nothing where it is what it was. */
    void show(Optional<String> value) {
        if (value.isPresent()) {
            opened = value.get();
            Button shown = button();
            shown.setVisible(true);
            shown.setAccessibleText("Put " + knob.label() + " back to " + opened);
        } else if (button != null) {
            button.setVisible(false);
        }
    }

    private Button button() {
        Button made = button;
        if (made == null) {
            made = new Button("↺");
            made.setId(stem + "-restore");
            made.getStyleClass().addAll("link", "restore");
            Help.on(made, () -> "was " + opened + "; click to put back");
            made.setOnAction(event -> {
                Exploration exploration = session.snapshot().exploration();
                editor.say(session.change(zkvm -> Revert.one(exploration, knob)));
            });
            button = made;
            getChildren().add(made);
        }
        return made;
    }
}
