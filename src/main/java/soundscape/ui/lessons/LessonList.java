package soundscape.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.lesson.Lesson;
import soundscape.app.lesson.LessonHead;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.Lessons;
import soundscape.app.settings.LessonProgress;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.WrappingRow;

/** The lessons to choose from, with how far each was worked at. */
final class LessonList extends Column {
    private final LessonPlayer player;
    private final Button open = new Button("Open a lesson of your own…");
    private final List<Button> buttons = new ArrayList<>();
    private @Nullable Lesson fromFile;

    LessonList(LessonPlayer player, Runnable open) {
        this.player = player;
        this.open.setId("lesson-open");
        this.open.getStyleClass().add("link");
        Help.on(this.open, "A lesson is a Markdown file; docs/lessons.md in its source says how to write one");
        this.open.setOnAction(event -> open.run());
        setId("lesson-list");
        getStyleClass().add("pane-content");
    }

    /** Offers a lesson that came from a file beside the bundled ones, from the next refresh on. */
    void offer(Lesson lesson) {
        fromFile = lesson;
    }

    void refresh() {
        buttons.clear();
        List<Node> cards = new ArrayList<>();
        Label about = Labels.muted(
                "Each is worked at in this window. Your own work is set aside and comes back when you leave.");
        about.setWrapText(true);
        cards.add(about);
        for (LessonHead head : Lessons.heads()) {
            cards.add(card(head, () -> Lessons.named(head.id()).orElseThrow()));
        }
        if (fromFile != null) {
            Lesson lesson = fromFile;
            cards.add(card(lesson.head(), () -> lesson));
        }
        cards.add(open);
        getChildren().setAll(cards);
    }

    void focusFirst() {
        buttons.stream().findFirst().ifPresent(Button::requestFocus);
    }

    private VBox card(LessonHead head, Supplier<Lesson> lesson) {
        LessonProgress progress = player.progress(head.id());
        Label title = Labels.styled(head.title(), "card-title");
        title.setWrapText(true);
        Label about = Labels.muted(head.about());
        about.setWrapText(true);
        Label how = Labels.muted(progress(progress, head.steps(), head.minutes()));
        HBox row = new WrappingRow(button(head, lesson, progress));
        row.getStyleClass().add("card-row");
        if (head.own()) {
            Button own = new Button("With my zkVM");
            own.setId("lesson-own-" + head.id());
            Help.on(own, "Work at it with the zkVM that is open");
            own.setOnAction(event -> player.startWithOwn(lesson.get()));
            row.getChildren().add(own);
        }
        row.getChildren().addAll(Labels.space(), how);
        VBox card = new Column(title, about, row);
        card.getStyleClass().add("card");
        return card;
    }

    private Button button(LessonHead head, Supplier<Lesson> lesson, LessonProgress progress) {
        boolean begun = progress.done() > 0 && progress.done() < head.steps();
        Button button = new Button(begun ? "Go on" : progress.done() >= head.steps() ? "Again" : "Begin");
        button.setId("lesson-" + head.id());
        button.setAccessibleText(button.getText() + ": " + head.title());
        button.setOnAction(event -> player.start(lesson.get()));
        buttons.add(button);
        return button;
    }

    private static String progress(LessonProgress progress, int steps, int minutes) {
        if (progress.done() >= steps) {
            return "✓ done";
        }
        String time = minutes > 0 ? ", " + minutes + " min" : "";
        return progress.done() > 0 ? progress.done() + " of " + steps + " done" : steps + " steps" + time;
    }
}
