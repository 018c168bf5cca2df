package soundscape.ui.control;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A slider that moves in whole steps: arrows one, Page ten, Home and End to the ends. */
public final class StepSlider extends Slider {
    private static final double PAGE = 10;

    /** Makes a slider; one unit of its value is one step. */
    public StepSlider() {
        setSkin(new ProgressSliderSkin(this));
        setBlockIncrement(1);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private void move(KeyEvent event) {
        Double by = steps(event.getCode());
        if (by != null) {
            setValue(Math.max(getMin(), Math.min(Math.rint(getValue()) + by, getMax())));
            event.consume();
        }
    }

    private static @Nullable Double steps(KeyCode key) {
        return switch (key) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> -1.0;
            case RIGHT, UP, KP_RIGHT, KP_UP -> 1.0;
            case PAGE_DOWN -> -PAGE;
            case PAGE_UP -> PAGE;
            default -> null;
        };
    }
}
