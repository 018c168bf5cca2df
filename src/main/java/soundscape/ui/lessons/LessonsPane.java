package soundscape.ui.lessons;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import soundscape.app.lesson.Lesson;
import soundscape.app.lesson.LessonFile;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.LessonState;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** Lessons beside the work: the list of them or, while one is worked at, its steps. */
public final class LessonsPane extends BorderPane {
    /** Widths in em: usually, and where the window has little room for the size of its text. */
    private static final double WIDE_EM = 25;

    private static final double SLIM_EM = 19;

    /** Below this the window has little room. */
    private static final double ROOM_EM = 90;

    private final LessonPlayer player;
    private final LessonList list;
    private final ScrollPane listed;
    private final LessonView view;
    private final Label title = Labels.styled("", "title");
    private final Button close = new Button("✕");
    private Optional<LessonState> shown = Optional.empty();

    /** Makes the pane, closed; {@code link} follows a link of a lesson's text. */
    public LessonsPane(LessonPlayer player, Consumer<String> link, Runnable open) {
        this.player = player;
        list = new LessonList(player, open);
        listed = Nodes.scrolling(list);
        view = new LessonView(player, link);
        setId("lessons");
        getStyleClass().add("lessons-pane");
        close.setId("lessons-close");
        close.setOnAction(event -> close());
        Help.on(
                close,
                () -> shown.isPresent() ? "Leave the lesson; your own work comes back" : "Close the lessons (Esc)");
        title.setId("lessons-title");
        title.setWrapText(true);
        HBox head = new Row(title, Labels.space(), close);
        head.getStyleClass().add("side-head");
        setTop(head);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown.isEmpty()) {
                close();
                event.consume();
            }
        });
        show(false);
        player.listen(this::show);
    }

    /** Takes up another width of the window or size of its text, in pixels. */
    public void fit(double window, double em) {
        double width = (window < ROOM_EM * em ? SLIM_EM : WIDE_EM) * em;
        setMinWidth(width);
        setMaxWidth(width);
        setPrefWidth(width);
    }

    /** Whether the pane is seen: true while it is open. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Opens the list of lessons. */
    public void open() {
        show(true);
        if (shown.isEmpty()) {
            list.refresh();
            list.focusFirst();
        }
    }

    /** Leaves the lesson, or closes the list of lessons. */
    public void close() {
        if (shown.isPresent()) {
            player.leave();
        } else {
            show(false);
        }
    }

    /** Begins a lesson of somebody's own; a {@code ConfigException} says every problem of a file that is none. */
    public void start(Path path) {
        Lesson lesson = LessonFile.read(path);
        list.offer(lesson);
        show(true);
        player.start(lesson);
    }

    private void show(boolean visible) {
        Nodes.show(this, visible);
    }

    private void show(Optional<LessonState> state) {
        boolean began = shown.isEmpty() && state.isPresent();
        boolean ended = shown.isPresent() && state.isEmpty();
        shown = state;
        state.ifPresent(view::show);
        if (began) {
            show(true);
            setCenter(view);
        } else if (ended || getCenter() == null) {
            setCenter(listed);
            if (ended) {
                list.refresh();
            }
        }
        title.setText(state.map(each -> each.lesson().head().title()).orElse("Lessons"));
        close.setAccessibleText(state.isPresent() ? "Leave the lesson" : "Close the lessons");
    }
}
