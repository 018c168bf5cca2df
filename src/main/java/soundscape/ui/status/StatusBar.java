package soundscape.ui.status;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import soundscape.app.Session;
import soundscape.ui.control.Labels;

/** The whole state in one sentence, and what the figures are equal to. */
public final class StatusBar extends HBox {
    private static final String REFERENCE = "equal to soundcalc d9078d6 · interactive, round by round";

    /**
     * Makes the bar.
     *
     * @param session what is worked on
     */
    public StatusBar(Session session) {
        Label sentence = Labels.styled("", "sentence");
        sentence.setId("sentence");
        Label reference = Labels.muted(REFERENCE);
        reference.setMinWidth(0);
        sentence.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("status-bar");
        getChildren().addAll(sentence, Labels.space(), reference);
        session.listen(snapshot -> {
            sentence.setText(snapshot.sentence());
            sentence.setAccessibleText(snapshot.sentence());
        });
    }
}
