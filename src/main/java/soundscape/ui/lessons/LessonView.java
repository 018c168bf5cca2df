package soundscape.ui.lessons;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.LessonState;
import soundscape.app.lesson.LessonStep;
import soundscape.app.lesson.condition.Standing;
import soundscape.ui.control.Labels;
import soundscape.ui.markdown.MarkdownView;

/** One lesson: the step's task, what it waits for, hints, and what there is to see when it is done. */
final class LessonView extends BorderPane {
    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");

    private final Label place = Labels.muted("");
    private final Label title = wrapped("title");
    private final MarkdownView task;
    private final Label waits = Labels.heading("Done when");
    private final VBox standings = new VBox();
    private final VBox hints = new VBox();
    private final Label done = wrapped("lesson-done");
    private final MarkdownView seen;
    private final Label score = wrapped("muted");
    private final Button previous = new Button("‹ Previous");
    private final Button hint = new Button("Hint");
    private final Button show = new Button("Show me");
    private final Button again = new Button("↺");
    private final Button next = new Button("Next ›");
    private final ScrollPane scroll;
    private @Nullable LessonStep shown;
    private boolean wasDone;

    LessonView(LessonPlayer player, Consumer<String> link) {
        task = new MarkdownView(link);
        seen = new MarkdownView(link);
        task.setId("lesson-task");
        standings.setId("lesson-waits");
        hints.setId("lesson-hints");
        done.setId("lesson-done");
        seen.setId("lesson-seen");
        score.setId("lesson-score");
        place.setId("lesson-place");
        title.setId("lesson-step");
        standings.getStyleClass().add("lesson-standings");
        hints.getStyleClass().add("lesson-hints");
        button(previous, "lesson-previous", "The step before", player::previous);
        button(hint, "lesson-hint", "A hint", player::hint);
        button(show, "lesson-show", "Do this step for me", player::showHow);
        button(again, "lesson-again", "Set this step up again", player::again);
        button(next, "lesson-next", "The next step, once this one is done", player::next);
        VBox content = new VBox(title, task, waits, standings, score, hints, done, seen);
        content.getStyleClass().add("pane-content");
        scroll = LessonsPane.scrolling(content);
        setCenter(scroll);
        HBox helps = new HBox(hint, show, Labels.space(), again);
        HBox moves = new HBox(previous, Labels.space(), place, Labels.space(), next);
        helps.getStyleClass().add("lesson-buttons");
        moves.getStyleClass().add("lesson-buttons");
        VBox foot = new VBox(helps, moves);
        foot.getStyleClass().add("lesson-foot");
        setBottom(foot);
    }

    private static void button(Button button, String id, String help, Runnable action) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(event -> action.run());
    }

    private static Label wrapped(String styleClass) {
        Label label = Labels.styled("", styleClass);
        label.setWrapText(true);
        return label;
    }

    void show(LessonState state) {
        LessonStep step = state.step();
        if (!step.equals(shown)) {
            shown = step;
            title.setText(step.title());
            task.show(step.task());
            seen.show(step.seen());
            scroll.setVvalue(0);
            wasDone = state.stepDone();
        }
        place.setText(
                "step " + (state.index() + 1) + " of " + state.lesson().steps().size());
        showStandings(state);
        showHints(state);
        boolean met = state.stepDone();
        if (met && !wasDone) {
            Platform.runLater(() -> scroll.setVvalue(1)); // what there is to see now stands at the end
        }
        wasDone = met;
        present(done, met);
        done.setText(state.finished() && !state.canGoOn() ? "✓ Done. That was the last step." : "✓ Done");
        present(seen, met && !step.seen().isBlank());
        showScore(state);
        hint.setDisable(!state.hasHint());
        show.setDisable(!state.canBeShown());
        previous.setDisable(state.index() == 0);
        next.setDisable(!state.canGoOn());
        next.pseudoClassStateChanged(MET, state.canGoOn());
    }

    private void showStandings(LessonState state) {
        List<Standing> all = state.standings();
        while (standings.getChildren().size() < all.size()) {
            standings.getChildren().add(wrapped("lesson-standing"));
        }
        standings.getChildren().remove(all.size(), standings.getChildren().size());
        for (int i = 0; i < all.size(); i++) {
            Standing standing = all.get(i);
            Label line = (Label) standings.getChildren().get(i);
            line.setText((standing.holds() ? "✓ " : "○ ") + standing.text() + now(standing));
            line.pseudoClassStateChanged(MET, standing.holds());
        }
    }

    private static String now(Standing standing) {
        return standing.now().isEmpty() ? "" : "  (now " + standing.now() + ")";
    }

    private void showHints(LessonState state) {
        List<Node> lines = state.step().hints().stream()
                .limit(state.hints())
                .<Node>map(text -> {
                    Label line = wrapped("lesson-hint");
                    line.setText(text);
                    return line;
                })
                .toList();
        if (lines.size() != hints.getChildren().size()) {
            hints.getChildren().setAll(lines);
        }
        present(hints, !lines.isEmpty());
    }

    private void showScore(LessonState state) {
        present(score, state.score().isPresent());
        state.score().ifPresent(now -> {
            String best = state.best().isPresent()
                    ? String.format(
                            Locale.ROOT, ", your best ×%.2f", state.best().getAsDouble())
                    : "";
            String name = state.lesson().score().orElseThrow().meaning();
            score.setText(String.format(Locale.ROOT, "×%.2f now%s: %s", now, best, name));
        });
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
