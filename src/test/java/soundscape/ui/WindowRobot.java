package soundscape.ui;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/** TestFX's robot without its pauses: after each act it waits until the window has done what follows, however long it takes. */
public final class WindowRobot extends FxRobot {
    /** What an event lets happen later may let happen something later itself. */
    private static final int ROUNDS = 2;

    private final MouseRobot mouse = robotContext().getMouseRobot();
    private final KeyboardRobot keyboard = robotContext().getKeyboardRobot();

    /** Waits until the window's thread has done what stands in its queue, and all windows are laid out. */
    public static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            interactNow(() -> {});
        }
        interactNow(Toolkit.getToolkit()::firePulse);
        interactNow(() -> {});
    }

    private static void interactNow(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    }

    @Override
    public WindowRobot interact(Runnable action) {
        interactNow(action);
        settle();
        return this;
    }

    @Override
    public <T> WindowRobot interact(Callable<T> action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        settle();
        return this;
    }

    @Override
    public WindowRobot push(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            settle();
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            keyboard.releaseNoWait(keys[i]);
            settle();
        }
        return this;
    }

    @Override
    public WindowRobot write(String text) {
        for (int i = 0; i < text.length(); i++) {
            Scene scene = window(Window::isFocused).getScene();
            robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, text.substring(i, i + 1));
            settle();
        }
        return this;
    }

    @Override
    public WindowRobot moveTo(PointQuery place, Motion motion) {
        mouse.moveNoWait(place.query());
        settle();
        return this;
    }

    @Override
    public WindowRobot moveBy(double x, double y, Motion motion) {
        mouse.moveNoWait(robotContext().getBaseRobot().retrieveMouse().add(x, y));
        settle();
        return this;
    }

    @Override
    public WindowRobot press(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public WindowRobot release(MouseButton... buttons) {
        mouse.releaseNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public WindowRobot drag(PointQuery place, MouseButton... buttons) {
        moveTo(place, Motion.DIRECT);
        return press(MouseButton.PRIMARY);
    }

    @Override
    public WindowRobot drop() {
        return release(MouseButton.PRIMARY);
    }

    @Override
    public WindowRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        click();
        settle();
        return this;
    }

    @Override
    public WindowRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        click();
        click();
        settle();
        return this;
    }

    private void click() {
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
    }
}
