package soundscape.ui.control;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small pieces of text and space that every pane needs. */
public final class Labels {
    private Labels() {}

    /** The heading of a pane. */
    public static Label heading(String text) {
        return styled(text.toUpperCase(Locale.ROOT), "heading");
    }

    /** Text of second rank. */
    public static Label muted(String text) {
        return styled(text, "muted");
    }

    /** Text of a style class. */
    public static Label styled(String text, String styleClass) {
        Label label = new TextLabel(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Space that takes what is left in a row. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
