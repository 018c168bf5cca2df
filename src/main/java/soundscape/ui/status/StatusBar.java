package soundscape.ui.status;

import javafx.scene.control.Label;
import soundscape.app.Session;
import soundscape.report.ReferenceText;
import soundscape.ui.control.Labels;
import soundscape.ui.control.WrappingRow;

/** The whole state in one sentence, and what the figures are equal to; below it where both have no room in one line. */
public final class StatusBar extends WrappingRow {
    /** Makes the bar. */
    public StatusBar(Session session) {
        Label sentence = Labels.styled("", "sentence");
        sentence.setId("sentence");
        sentence.setWrapText(true);
        Label reference = Labels.muted("");
        reference.setId("reference");
        reference.setWrapText(true);
        getStyleClass().add("status-bar");
        getChildren().addAll(sentence, Labels.space(), reference);
        widthProperty().addListener(property -> setMinHeight(USE_PREF_SIZE));
        session.listen(snapshot -> {
            String said = snapshot.sentence();
            sentence.setText(said);
            sentence.setAccessibleText(said);
            reference.setText(ReferenceText.of(snapshot.exploration().now(), snapshot.estimate()));
            keepHeight();
        });
    }

    /** A shorter sentence does not give its second line back: what stands above would jump while a value is dragged. */
    private void keepHeight() {
        if (getHeight() > 0) {
            setMinHeight(Math.max(getHeight(), prefHeight(getWidth())));
        }
    }
}
