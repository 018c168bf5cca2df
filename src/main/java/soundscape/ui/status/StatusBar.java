package soundscape.ui.status;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import soundscape.app.Session;
import soundscape.report.ReferenceText;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.WrappingRow;

/** The whole state in one sentence, whether its file is followed, and what the figures are equal to; below it where both have no room in one line. */
public final class StatusBar extends WrappingRow {
    /** Makes the bar. */
    public StatusBar(Session session) {
        Label sentence = Labels.styled("", "sentence");
        sentence.setId("sentence");
        sentence.setWrapText(true);
        Label reference = Labels.muted("");
        reference.setId("reference");
        reference.setWrapText(true);
        Label followed = Labels.styled("", "followed");
        followed.setId("followed");
        getStyleClass().add("status-bar");
        getChildren().addAll(sentence, Labels.space(), followed, reference);
        widthProperty().addListener(property -> setMinHeight(USE_PREF_SIZE));
        session.listen(snapshot -> {
            String said = snapshot.sentence();
            sentence.setText(said);
            sentence.setAccessibleText(said);
            Optional<Path> file =
                    snapshot.path().filter(path -> snapshot.rereading().followed());
            followed.setText(file.map(path -> "follows " + path.getFileName()).orElse(""));
            Nodes.show(followed, file.isPresent());
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
