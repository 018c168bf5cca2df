package soundscape.ui.parameters;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.GapWords;
import soundscape.ui.gap.GapPane;

/** The trade that the gap to the Johnson radius makes, beside the knob that sets it. */
final class GapSupplement implements Supplement, AutoCloseable {
    private final Session session;
    private final Consumer<String> page;
    private @Nullable GapPane pane;

    GapSupplement(Session session, Consumer<String> page) {
        this.session = session;
        this.page = page;
    }

    @Override
    public String summary(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        return GapWords.summary(
                exploration.now().entries().get(exploration.circuit()).circuit());
    }

    @Override
    public Node view() {
        pane = pane == null ? new GapPane(session, page) : pane;
        return pane;
    }

    @Override
    public void show(Snapshot snapshot) {
        if (pane != null) {
            pane.show(snapshot);
        }
    }

    @Override
    public void close() {
        if (pane != null) {
            pane.close();
        }
    }
}
