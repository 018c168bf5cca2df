package soundscape.ui.tradeoff;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** Asks in place what a comparison is to be called: Enter pins it, Escape gives it up. */
final class PinField extends Row {
    private final TextField name = new TextField();

    PinField(Consumer<String> pin) {
        getStyleClass().add("plot-row");
        name.setId("pin-name");
        name.setAccessibleText("Name of the pinned configuration");
        name.setPromptText("name");
        Button accept = new Button("Pin");
        accept.setId("pin-accept");
        name.setOnAction(event -> finish(pin));
        accept.setOnAction(event -> finish(pin));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(false);
                event.consume();
            }
        });
        managedProperty().bind(visibleProperty());
        getChildren().addAll(Labels.muted("Pin this configuration as"), name, accept);
        show(false);
    }

    private void finish(Consumer<String> pin) {
        if (!name.getText().isBlank()) {
            pin.accept(name.getText().strip());
            show(false);
        }
    }

    private void show(boolean visible) {
        setVisible(visible);
    }

    void ask(String proposal) {
        show(true);
        name.setText(proposal);
        name.selectAll();
        name.requestFocus();
    }
}
