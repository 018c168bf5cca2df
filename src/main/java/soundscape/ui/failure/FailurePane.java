package soundscape.ui.failure;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import soundscape.app.Snapshot;
import soundscape.app.failure.Failure;
import soundscape.ui.control.Column;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Labels;
import soundscape.ui.side.SidePage;

/** Where the program failed, for whoever can mend it. */
final class FailurePane extends Column implements SidePage {
    FailurePane(List<Failure> failures) {
        String text = failures.stream()
                .map(failure -> "Code " + failure.code() + System.lineSeparator() + failure.details())
                .collect(Collectors.joining(System.lineSeparator()));
        setId("failure-pane");
        Label head =
                Labels.muted("A report of this mistake should hold the code and the text below. The text says where the"
                        + " program failed, and nothing of your files but what an error's own words may quote.");
        head.setWrapText(true);
        TextArea details = new TextArea(text);
        details.setId("failure-details-text");
        details.setEditable(false);
        details.setAccessibleText("Where the program failed");
        setVgrow(details, Priority.ALWAYS);
        Button copy = new Button("Copy");
        copy.setId("failure-copy");
        copy.setOnAction(event -> Copying.text(text));
        getStyleClass().add("pane-content");
        getChildren().addAll(head, copy, details);
    }

    @Override
    public String title() {
        return "Where the program failed";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Snapshot snapshot) {}

    @Override
    public void left() {}
}
