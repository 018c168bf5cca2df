package soundscape.ui.control;

import java.util.function.Supplier;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Longer texts that appear where the pointer rests. */
public final class Help {
    /** Wide enough for a formula on one line, narrow enough for prose. */
    private static final double WIDTH = 480;

    private static final Duration LONG_ENOUGH_TO_READ = Duration.minutes(1);

    private Help() {}

    /**
     * Makes a help text.
     *
     * @param text its text; lines that are too long are wrapped
     * @return the tooltip
     */
    public static Tooltip of(String text) {
        return of(() -> text);
    }

    /**
     * Makes a help text that is composed when it is asked for.
     *
     * @param text composes it, each time anew
     * @return the tooltip
     */
    public static Tooltip of(Supplier<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> tooltip.setText(text.get()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDuration(LONG_ENOUGH_TO_READ);
        return tooltip;
    }
}
