package soundscape.ui.side;

import javafx.scene.Node;
import soundscape.app.Snapshot;

/** Something looked at in place of the figures, until the reader goes back to them. */
public interface Detail {
    /**
     * Its heading.
     *
     * @return a few words
     */
    String title();

    /**
     * Its content.
     *
     * @return the node
     */
    Node node();

    /**
     * Shows a state; called at once when it is opened, and with every change.
     *
     * @param snapshot the state
     */
    void show(Snapshot snapshot);

    /** The reader has left it; it is not opened again. */
    void left();
}
