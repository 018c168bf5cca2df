package soundscape.ui.lessons;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.LessonState;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** One lesson beside the work: what its step says, and what leads on. */
final class LessonView extends BorderPane {
    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");

    private final Label place = Labels.muted("");
    private final StepText text;
    private final Button previous = new Button("‹ Previous");
    private final Button hint = new Button("Hint");
    private final Button show = new Button("Show me");
    private final Button again = new Button("↺");
    private final Button next = new Button("Next ›");
    private final ScrollPane scroll;
    private boolean wasDone;

    LessonView(LessonPlayer player, Consumer<String> link) {
        text = new StepText("lesson-", link, false);
        place.setId("lesson-place");
        button(previous, "lesson-previous", "The step before", player::previous);
        button(hint, "lesson-hint", "A hint", player::hint);
        button(show, "lesson-show", "Do this step for me", player::showHow);
        button(again, "lesson-again", "Set this step up again", player::again);
        button(next, "lesson-next", "The next step, once this one is done", player::next);
        scroll = Nodes.scrolling(text);
        setCenter(scroll);
        HBox helps = new Row(hint, show, Labels.space(), again);
        place.setMaxWidth(Double.MAX_VALUE);
        place.setAlignment(Pos.CENTER);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox moves = new Row(previous, place, next);
        helps.getStyleClass().add("lesson-buttons");
        moves.getStyleClass().add("lesson-buttons");
        VBox foot = new Column(helps, moves);
        foot.getStyleClass().add("lesson-foot");
        setBottom(foot);
    }

    private static void button(Button button, String id, String help, Runnable action) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        Help.on(button, help);
        button.setAccessibleText(help);
        button.setOnAction(event -> action.run());
    }

    void show(LessonState state) {
        boolean done = state.stepDone();
        if (text.show(state)) {
            scroll.setVvalue(0);
        } else if (done && !wasDone) {
            Platform.runLater(() -> scroll.setVvalue(1)); // what there is to see now stands at the end
        }
        wasDone = done;
        place.setText(
                "step " + (state.index() + 1) + " of " + state.lesson().steps().size());
        hint.setDisable(!state.hasHint());
        show.setDisable(!state.canBeShown());
        previous.setDisable(state.index() == 0);
        next.setDisable(!state.canGoOn());
        next.pseudoClassStateChanged(MET, state.canGoOn());
    }
}
