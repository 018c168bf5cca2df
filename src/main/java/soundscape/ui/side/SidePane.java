package soundscape.ui.side;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** The figures on the right, and what is looked at in their place until the reader goes back to them. */
public final class SidePane extends BorderPane {
    private final Session session;
    private final ScrollPane figures;
    private @Nullable SidePage detail;

    /** Makes the detail again when the reader comes back to it; absent for one that is not come back to. */
    private @Nullable Supplier<SidePage> maker;

    /** What was followed to the detail, the nearest first. */
    private final Deque<Supplier<SidePage>> earlier = new ArrayDeque<>();

    /** What had the focus when a detail was opened, and gets it back. */
    private @Nullable Node before;

    /** Told whenever a detail takes the figures' place, or they theirs. */
    private Runnable turned = () -> {};

    /** Makes the pane. */
    public SidePane(Session session, Node content) {
        this.session = session;
        figures = Nodes.scrolling(content);
        getStyleClass().add("figures-pane");
        setCenter(figures);
        session.listen(snapshot -> {
            if (detail != null) {
                detail.show(snapshot);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && detail != null) {
                close();
                event.consume();
            }
        });
    }

    /** Shows a detail in place of the figures, or of another detail. */
    public void open(SidePage shown) {
        earlier.clear();
        show(shown);
        maker = null;
    }

    /** Shows a detail that the one before leads to, and back to; it is made each time it is come to. */
    public void follow(Supplier<SidePage> made) {
        Supplier<SidePage> before = maker;
        if (detail != null && before != null) {
            earlier.push(before);
        } else {
            earlier.clear();
        }
        show(made.get());
        maker = made;
    }

    private void back() {
        if (earlier.isEmpty()) {
            close();
        } else {
            Supplier<SidePage> before = earlier.pop();
            show(before.get());
            maker = before;
        }
    }

    private void show(SidePage shown) {
        if (detail == null) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        leave();
        detail = shown;
        shown.show(session.snapshot());
        Button back = new Button("‹ Back");
        back.setId("side-back");
        Help.on(back, earlier.isEmpty() ? "Back to the figures (Esc)" : "Back (Esc: to the figures)");
        back.setOnAction(event -> back());
        HBox head = new Row(back, Labels.styled(shown.title(), "title"));
        head.getStyleClass().add("side-head");
        setTop(head);
        setCenter(Nodes.scrolling(shown.node()));
        turned.run(); // it may have been out of sight until now
        applyCss(); // or what scrolls would not be part of the scene yet, and could not take the focus
        shown.first().orElse(back).requestFocus();
    }

    /** Whether a detail is shown in place of the figures: true until the reader goes back. */
    public boolean showsDetail() {
        return detail != null;
    }

    /** Asks to be told, after it, of every change between figures and details. */
    public void onTurned(Runnable listener) {
        turned = listener;
    }

    /** Goes back to the figures. */
    public void close() {
        if (detail != null) {
            leave();
            earlier.clear();
            maker = null;
            setTop(null);
            setCenter(figures);
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            turned.run();
        }
    }

    private void leave() {
        if (detail != null) {
            SidePage left = Objects.requireNonNull(detail);
            detail = null;
            left.left();
        }
    }
}
