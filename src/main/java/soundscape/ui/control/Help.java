package soundscape.ui.control;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Longer texts that appear where the pointer rests. */
public final class Help {
    /** Wide enough for a formula on one line, narrow enough for prose. */
    private static final double WIDTH = 480;

    private static final Duration LONG_ENOUGH_TO_READ = Duration.minutes(1);

    private Help() {}

    /** Gives a node a help text; lines that are too long are wrapped. */
    public static void on(Node node, String text) {
        node.setAccessibleHelp(text);
        on(node, () -> text);
    }

    /** Gives a node a help text, composed at each showing; as there are hundreds, one is made when first pointed at. */
    public static void on(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, tooltip(text));
            }
        });
    }

    private static Tooltip tooltip(Supplier<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> tooltip.setText(text.get()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDuration(LONG_ENOUGH_TO_READ);
        return tooltip;
    }
}
