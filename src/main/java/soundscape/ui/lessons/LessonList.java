package soundscape.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.LessonProgress;
import soundscape.app.lesson.Lesson;
import soundscape.app.lesson.LessonHead;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.Lessons;
import soundscape.ui.control.Labels;

/** The lessons to choose from, with how far each was worked at. */
final class LessonList extends VBox {
    private final LessonPlayer player;
    private final Button open = new Button("Open a lesson of your own…");
    private final List<Button> buttons = new ArrayList<>();
    private @Nullable Lesson fromFile;

    LessonList(LessonPlayer player, Runnable open) {
        this.player = player;
        this.open.setId("lesson-open");
        this.open.getStyleClass().add("link");
        this.open.setTooltip(new Tooltip("A lesson is a Markdown file; the README says how to write one"));
        this.open.setOnAction(event -> open.run());
        setId("lesson-list");
        getStyleClass().add("pane-content");
    }

    /** Offers a lesson that came from a file beside the bundled ones. */
    void offer(@Nullable Lesson lesson) {
        fromFile = lesson;
        refresh();
    }

    /** Shows the progress as it is now. */
    void refresh() {
        buttons.clear();
        List<Node> cards = new ArrayList<>();
        Label about = Labels.muted(
                "Each is worked at in this window. Your own work is set aside and comes back when you leave.");
        about.setWrapText(true);
        cards.add(about);
        for (LessonHead head : Lessons.heads()) {
            cards.add(card(head, Optional.empty()));
        }
        if (fromFile != null) {
            cards.add(card(fromFile.head(), Optional.of(fromFile)));
        }
        cards.add(open);
        getChildren().setAll(cards);
    }

    void focusFirst() {
        buttons.stream().findFirst().ifPresent(Button::requestFocus);
    }

    private VBox card(LessonHead head, Optional<Lesson> read) {
        Lesson lesson = read.orElseGet(() -> Lessons.named(head.id()).orElseThrow());
        LessonProgress progress = player.progress(head.id());
        int steps = lesson.steps().size();
        Label title = Labels.styled(head.title(), "card-title");
        title.setWrapText(true);
        Label about = Labels.muted(head.about());
        about.setWrapText(true);
        Label how = Labels.muted(progress(progress, steps, head.minutes()));
        HBox row = new HBox(button(lesson, progress, steps));
        row.getStyleClass().add("card-row");
        if (lesson.own()) {
            Button own = new Button("With my zkVM");
            own.setId("lesson-own-" + head.id());
            own.setTooltip(new Tooltip("Work at it with the zkVM that is open"));
            own.setOnAction(event -> player.startWithOwn(lesson));
            row.getChildren().add(own);
        }
        row.getChildren().addAll(Labels.space(), how);
        VBox card = new VBox(title, about, row);
        card.getStyleClass().add("card");
        return card;
    }

    private Button button(Lesson lesson, LessonProgress progress, int steps) {
        boolean begun = progress.done() > 0 && progress.done() < steps;
        Button button = new Button(begun ? "Go on" : progress.done() >= steps ? "Again" : "Begin");
        button.setId("lesson-" + lesson.head().id());
        button.setAccessibleText(button.getText() + ": " + lesson.head().title());
        button.setOnAction(event -> player.start(lesson));
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
