package soundscape.ui.status;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import soundscape.app.Session;
import soundscape.report.ReferenceText;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;

/** The whole state in one sentence, and what the figures are equal to. */
public final class StatusBar extends HBox {
    private static final double ROOM = 60;

    /** Makes the bar. */
    public StatusBar(Session session) {
        Label sentence = Labels.styled("", "sentence");
        sentence.setId("sentence");
        Label reference = Labels.muted("");
        reference.setMinWidth(USE_PREF_SIZE);
        sentence.setMinWidth(0);
        Help.on(sentence, sentence::getText);
        getStyleClass().add("status-bar");
        getChildren().addAll(sentence, Labels.space(), reference);
        // Where both do not fit, the sentence is the one to be read.
        Runnable makeRoom = () -> {
            boolean fits = sentence.prefWidth(-1) + reference.prefWidth(-1) + ROOM <= getWidth();
            Nodes.show(reference, fits);
        };
        widthProperty().addListener(property -> makeRoom.run());
        session.listen(snapshot -> {
            String said = snapshot.sentence();
            sentence.setText(said);
            sentence.setAccessibleText(said);
            reference.setText(ReferenceText.of(snapshot.exploration().now(), snapshot.estimate()));
            makeRoom.run();
        });
    }
}
