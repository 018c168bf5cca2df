package soundscape.ui.recursion;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.explore.recursion.Closing;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;

/** Tries on a worker what would make a recursion close, and offers what does. */
final class ClosingSearch implements AutoCloseable {
    private final Session session;
    private final LatestTask<List<Closing.Way>> task = new LatestTask<>("closing", Platform::runLater);

    ClosingSearch(Session session) {
        this.session = session;
    }

    /** {@return what closes it at a circuit, each to be taken; filled when the worker is done} */
    CardPopup popup(int circuit) {
        Snapshot snapshot = session.snapshot();
        Zkvm opened = snapshot.exploration().opened();
        Zkvm now = snapshot.exploration().now();
        VBox content = new Column(
                Labels.styled("What would make it close at " + snapshot.circuitName(circuit), "card-title"),
                line("Trying fewer queries with more grinding, higher blowups and lower arities…", "closing-trying"));
        content.setId("closing-ways");
        content.getStyleClass().add("graph-form");
        CardPopup popup = new CardPopup(content);
        popup.setOnHidden(event -> task.cancel());
        task.request(() -> Closing.of(opened, now, circuit), ways -> {
            content.getChildren().remove(1);
            content.getChildren()
                    .add(
                            ways.isEmpty()
                                    ? line(
                                            "Nothing that was tried does: fewer queries with up to 30 bits of grinding, blowups up "
                                                    + "to 32 times as high, lower arities.",
                                            "closing-none")
                                    : line(
                                            "Each was tried and closes, levels kept. A click makes the change.",
                                            "closing-found"));
            for (int i = 0; i < ways.size(); i++) {
                content.getChildren().add(link(ways.get(i), now, i + 1, popup));
            }
            popup.sizeToScene();
        });
        return popup;
    }

    private static Label line(String text, String id) {
        Label label = Labels.muted(text);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    private Node link(Closing.Way way, Zkvm now, int number, CardPopup popup) {
        Hyperlink link = new Hyperlink(way.words());
        link.setId("closing-" + number);
        link.setWrapText(true);
        link.setOnAction(event -> {
            session.change(zkvm -> zkvm.equals(now) ? way.zkvm() : zkvm);
            popup.hide();
        });
        return link;
    }

    @Override
    public void close() {
        task.close();
    }
}
