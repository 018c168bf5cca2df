package soundscape.ui.side;

import java.util.Optional;
import javafx.scene.Node;
import soundscape.app.Snapshot;

/** Something looked at in place of the figures, until the reader goes back to them. */
public interface SidePage {
    /** Its heading; a few words. */
    String title();

    /** Its content. */
    Node node();

    /** Shows a state; called at once when it is opened, and with every change. */
    void show(Snapshot snapshot);

    /** What takes the focus when it is opened; empty for the way back. */
    default Optional<Node> first() {
        return Optional.empty();
    }

    /** The reader has left it; it is opened again only where {@link SidePane#follow} was asked to. */
    void left();
}
