package soundscape.ui.control;

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
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDuration(LONG_ENOUGH_TO_READ);
        return tooltip;
    }
}
