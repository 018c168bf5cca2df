package soundscape.ui.lessons;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.lesson.LessonState;
import soundscape.app.lesson.LessonStep;
import soundscape.app.lesson.condition.ConditionStatus;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.markdown.MarkdownView;

/** All that a step says: its task, what it waits for, hints, and what there is to see when it is done. */
final class StepText extends Column {
    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");

    private final Label title = wrapped("title");
    private final MarkdownView task;
    private final VBox standings = new Column();
    private final VBox hints = new Column();
    private final Label done = wrapped("lesson-done");
    private final MarkdownView seen;
    private final Label score = wrapped("muted");
    private @Nullable LessonStep shown;

    /** Makes an empty text, with a prefix to its ids; where the words are spoken, only what is asked for is written. */
    StepText(String prefix, Consumer<String> link, boolean spoken) {
        task = new MarkdownView(link);
        seen = new MarkdownView(link);
        title.setId(prefix + "step");
        task.setId(prefix + "task");
        standings.setId(prefix + "waits");
        hints.setId(prefix + "hints");
        done.setId(prefix + "done");
        seen.setId(prefix + "seen");
        score.setId(prefix + "score");
        standings.getStyleClass().add("lesson-standings");
        hints.getStyleClass().add("lesson-hints");
        if (spoken) {
            getStyleClass().add("spoken-step");
            getChildren().addAll(title, standings, score, hints, done);
        } else {
            getStyleClass().add("pane-content");
            getChildren().addAll(title, task, Labels.heading("Done when"), standings, score, hints, done, seen);
        }
    }

    private static Label wrapped(String styleClass) {
        Label label = Labels.styled("", styleClass);
        label.setWrapText(true);
        return label;
    }

    /** Shows how a lesson stands; returns whether that is another step than before. */
    boolean show(LessonState state) {
        LessonStep step = state.step();
        boolean other = !step.equals(shown);
        if (other) {
            shown = step;
            title.setText(step.title());
            task.show(step.task());
            seen.show(step.seen());
        }
        showStandings(state.standings());
        showHints(state);
        Nodes.show(done, state.stepDone());
        done.setText(state.finished() && !state.canGoOn() ? "✓ Done. That was the last step." : "✓ Done");
        Nodes.show(seen, state.stepDone() && !step.seen().isBlank());
        showScore(state);
        return other;
    }

    private void showStandings(List<ConditionStatus> all) {
        while (standings.getChildren().size() < all.size()) {
            standings.getChildren().add(wrapped("lesson-standing"));
        }
        standings.getChildren().remove(all.size(), standings.getChildren().size());
        for (int i = 0; i < all.size(); i++) {
            ConditionStatus standing = all.get(i);
            Label line = (Label) standings.getChildren().get(i);
            line.setText((standing.holds() ? "✓ " : "○ ") + standing.text() + now(standing));
            line.pseudoClassStateChanged(MET, standing.holds());
        }
    }

    private static String now(ConditionStatus standing) {
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
        Nodes.show(hints, !lines.isEmpty());
    }

    private void showScore(LessonState state) {
        Nodes.show(score, state.score().isPresent());
        state.score().ifPresent(now -> {
            String best = state.best().isPresent()
                    ? String.format(
                            Locale.ROOT, ", your best ×%.2f", state.best().getAsDouble())
                    : "";
            String name = state.lesson().score().orElseThrow().meaning();
            score.setText(String.format(Locale.ROOT, "×%.2f now%s: %s", now, best, name));
        });
    }
}
