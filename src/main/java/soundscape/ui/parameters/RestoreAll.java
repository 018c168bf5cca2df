package soundscape.ui.parameters;

import javafx.scene.control.Button;
import soundscape.app.Differences;
import soundscape.app.Exploration;
import soundscape.app.Revert;
import soundscape.app.Session;
import soundscape.ui.control.Help;

/** How many parameters of the circuit differ from the opened file, and a way to put them all back; keeps its room. */
final class RestoreAll extends Button {
    private final Session session;

    RestoreAll(Session session) {
        this.session = session;
        setId("restore-all");
        getStyleClass().addAll("link", "restore-all");
        Help.on(
                this,
                () -> "Puts every parameter back to what was opened: "
                        + exploration().scope().label());
        setOnAction(event -> {
            Exploration exploration = exploration();
            session.change(zkvm -> Revert.all(exploration));
        });
    }

    private Exploration exploration() {
        return session.snapshot().exploration();
    }

    void show(Differences differences) {
        int count = differences.ofCircuit();
        setVisible(count > 0);
        setText(count + " changed · put all back");
    }
}
