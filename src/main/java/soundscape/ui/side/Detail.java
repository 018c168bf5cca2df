package soundscape.ui.side;

import java.util.Optional;
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

    /**
     * What takes the focus when it is opened.
     *
     * @return empty for the way back
     */
    default Optional<Node> first() {
        return Optional.empty();
    }

    /** The reader has left it; it is opened again only where {@link SidePane#follow} was asked to. */
    void left();
}
