package soundscape.ui.parameters;

import javafx.scene.Node;
import soundscape.app.Snapshot;

/** What a group of knobs shows besides them. */
interface Supplement {
    /** What stands in the heading instead of the number of knobs. */
    String summary(Snapshot snapshot);

    /** The view; made when it is first asked for. */
    Node view();

    /** Shows a state, once there is a view. */
    void show(Snapshot snapshot);
}
