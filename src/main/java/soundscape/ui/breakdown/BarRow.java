package soundscape.ui.breakdown;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** One figure as a bar: name, bar with marks, value. A click or Enter tells why; its arrow, Left and Right unfold it. */
final class BarRow extends Row {
    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");

    private final Label arrow = Labels.styled("", "bar-arrow");
    private final Label name = Labels.styled("", "bar-name");
    private final Bar bar = new Bar();
    private final Label value = Labels.styled("", "bar-value");
    private @Nullable BarLine line;

    BarRow(Consumer<String> toggle) {
        HBox.setHgrow(bar, Priority.ALWAYS);
        getStyleClass().add("bar-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(arrow, name, bar, value);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Help.on(this, () -> line().why().get());
        arrow.setOnMouseClicked(event -> {
            if (line().unfolded().isPresent()) {
                toggle.accept(line().name());
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            requestFocus();
            line().open().run();
        });
        setOnKeyPressed(event -> press(event, toggle));
    }

    private void press(KeyEvent event, Consumer<String> toggle) {
        boolean unfolded = line().unfolded().orElse(false);
        boolean can = line().unfolded().isPresent();
        switch (event.getCode()) {
            case ENTER, SPACE -> line().open().run();
            case RIGHT -> toggleIf(can && !unfolded, toggle);
            case LEFT -> toggleIf(can && unfolded, toggle);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toggleIf(boolean changes, Consumer<String> toggle) {
        if (changes) {
            toggle.accept(line().name());
        }
    }

    private BarLine line() {
        return Objects.requireNonNull(line, "shown before it was given a line");
    }

    void show(BarLine next) {
        line = next;
        arrow.setText(next.unfolded().map(open -> open ? "▾" : "▸").orElse(""));
        name.setText(next.name());
        value.setText(next.value());
        bar.show(next.share(), next.marks(), next.beside(), next.styleClass());
        pseudoClassStateChanged(INNER, next.depth() > 0);
        setAccessibleText(next.name() + ": " + next.value());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.HELP
                ? line().why().get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            line().open().run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
