package soundscape.ui.recursion;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;

/** A field in a layer's card for its name, there only while it is typed. */
final class LayerNaming {
    private final CommitField field;
    private String name = "";

    /** Makes the field; {@code rename} says why a name is refused, {@code ended} takes the focus back. */
    LayerNaming(String stem, Function<String, Optional<String>> rename, FieldProblem problem, Runnable ended) {
        field = new CommitField(rename, problem);
        field.setId(stem + "-name-field");
        field.setAccessibleText("Name of the layer");
        field.getStyleClass().add("layer-naming");
        field.setVisible(false);
        field.managedProperty().bind(field.visibleProperty());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                end();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys(event, ended));
    }

    CommitField field() {
        return field;
    }

    void begin() {
        field.replace(name);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /** Takes up the layer's name; what was typed is no name for another layer. */
    void show(String other) {
        boolean another = !other.equals(name) && !name.isEmpty();
        name = other;
        if (another) {
            end();
        }
    }

    private void end() {
        field.replace(name);
        field.setVisible(false);
    }

    /** Enter ends the naming if the name does; Escape ends it in any case. */
    private void keys(KeyEvent event, Runnable ended) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && field.commit())) {
            field.replace(name);
            ended.run();
            event.consume();
        }
    }
}
