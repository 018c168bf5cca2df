package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** Uses a window as its user does, with keyboard and mouse, and reads what it shows; all by the nodes' ids. */
final class WindowDriver {
    private static final int PATIENCE_SECONDS = 20;

    private final WindowRobot robot = new WindowRobot();

    /** A window's failures are its own test's; none is left over for the next. */
    WindowDriver() {
        WaitForAsyncUtils.clearExceptions();
    }

    /** Chooses from the list that drops down from a combo box. */
    void choose(String comboBox, String item) {
        scrollTo(find(comboBox));
        robot.clickOn(comboBox);
        waitFor(() -> popup().isPresent());
        ListView<?> list = popup().orElseThrow();
        int row = titles((ComboBox<?>) find(comboBox)).indexOf(item);
        robot.interact(() -> list.scrollTo(Math.max(0, row - 1))); // the last row itself is not always scrolled to
        waitFor(() -> cell(list, item).isPresent());
        robot.clickOn(cell(list, item).orElseThrow());
        WindowRobot.settle();
    }

    /** Scrolls whatever pane holds a node until it is seen, as one does before clicking on it. */
    void scrollTo(Node node) {
        for (Parent holder = node.getParent(); holder != null; holder = holder.getParent()) {
            if (holder instanceof ScrollPane pane) {
                robot.interact(() -> {
                    Node content = pane.getContent();
                    double seen = pane.getViewportBounds().getHeight();
                    double hidden = content.getLayoutBounds().getHeight() - seen;
                    double middle = content.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                            .getCenterY();
                    if (hidden > 0) {
                        pane.setVvalue(Math.max(0, Math.min((middle - seen / 2) / hidden, 1)));
                    }
                });
            }
        }
        WindowRobot.settle();
    }

    private Optional<ListView<?>> popup() {
        return robot.lookup(".combo-box-popup .list-view").queryAllAs(ListView.class).stream()
                .filter(Node::isVisible)
                .<ListView<?>>map(list -> list)
                .findFirst();
    }

    private static <T> List<String> titles(ComboBox<T> comboBox) {
        return comboBox.getItems().stream()
                .map(comboBox.getConverter()::toString)
                .toList();
    }

    private static Optional<Node> cell(ListView<?> list, String item) {
        return list.lookupAll(".list-cell").stream()
                .filter(cell -> cell.isVisible() && item.equals(((Cell<?>) cell).getText()))
                .findFirst();
    }

    /** Chooses by typing part of an item's name. */
    void search(String comboBox, String part) {
        robot.clickOn(comboBox);
        waitFor(() -> popup().isPresent());
        robot.write(part);
        push(KeyCode.ENTER);
    }

    void choosePreset(String title) {
        choose("#preset-choice", title);
        assertTrue(sentence().startsWith(title + ": "), () -> title + " was not opened: " + sentence());
    }

    /** Puts a text in place of what a knob's field holds; it is not committed. */
    void type(String knob, String text) {
        retype("#knob-" + knob + "-field", text);
    }

    /** Puts a text in place of what a field holds; it is not committed. */
    void retype(String id, String text) {
        focus(id);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.BACK_SPACE);
        robot.write(text);
        WindowRobot.settle();
    }

    void enter(String knob, String text) {
        type(knob, text);
        push(KeyCode.ENTER);
    }

    /** Gives a knob's slider the focus and presses keys. */
    void slide(String knob, KeyCode... keys) {
        focus("#knob-" + knob + "-slider");
        for (KeyCode key : keys) {
            push(key);
        }
    }

    /** Presses a button with the keyboard, wherever its pane is scrolled to. */
    void press(String id) {
        focus(id);
        push(KeyCode.SPACE);
    }

    void focus(String id) {
        robot.interact(find(id)::requestFocus);
        assertTrue(find(id).isFocused(), id + " takes the focus");
    }

    void focus(Node node) {
        robot.interact(node::requestFocus);
        assertTrue(node.isFocused(), "it takes the focus");
    }

    /** Types into whatever has the focus. */
    void write(String text) {
        robot.write(text);
        WindowRobot.settle();
    }

    /**
     * Gives a window a size of its own. JavaFX may miss frames of a window that grows while it is seen, and the slower the
     * machine, the more of them.
     */
    static void resize(Stage stage, double width, double height) {
        WindowRobot robot = new WindowRobot();
        robot.interact(() -> stage.setFullScreen(false));
        if (width > stage.getWidth() || height > stage.getHeight()) {
            robot.interact(stage::hide); // by itself, so that no frame is still being painted
        }
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
        });
    }

    boolean exists(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    /** Whether a toggle or a check box is on. */
    boolean selected(String id) {
        return find(id) instanceof CheckBox box ? box.isSelected() : ((ToggleButton) find(id)).isSelected();
    }

    /** Presses keys together and lets them go. */
    void push(KeyCode... keys) {
        robot.push(keys);
        WindowRobot.settle();
    }

    void click(String id) {
        WindowRobot.settle(); // where it is shown is known then
        robot.clickOn(id);
        WindowRobot.settle();
    }

    void click(Node node) {
        WindowRobot.settle();
        robot.clickOn(node);
        WindowRobot.settle();
    }

    /** Drags a knob's thumb across its slider in several movements, as one gesture. */
    void drag(String knob, double... pixels) {
        robot.drag(thumb(knob));
        for (double by : pixels) {
            robot.moveBy(by, 0);
        }
        robot.drop();
        WindowRobot.settle();
    }

    /** Presses on a knob's slider beside the thumb, at a share of its length, and drags from there. */
    void dragFromTrack(String knob, double share, double... pixels) {
        Slider slider = slider(knob);
        Bounds bounds = slider.localToScreen(slider.getLayoutBounds());
        robot.drag(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
        for (double by : pixels) {
            robot.moveBy(by, 0);
        }
        robot.drop();
        WindowRobot.settle();
    }

    private Node thumb(String knob) {
        return robot.from(slider(knob)).lookup(".thumb").query();
    }

    String sentence() {
        return text("#sentence");
    }

    String text(String id) {
        return find(id) instanceof Labeled labeled ? labeled.getText() : ((TextField) find(id)).getText();
    }

    String field(String knob) {
        return text("#knob-" + knob + "-field");
    }

    Slider slider(String knob) {
        return (Slider) find("#knob-" + knob + "-slider");
    }

    /** Why a knob's field is refused; empty where nothing is shown. */
    String problem(String knob) {
        String id = "#knob-" + knob + "-problem";
        return exists(id) ? text(id) : "";
    }

    /** What the bars of a pane say, such as "query phase: 57.6". */
    List<String> bars(String id) {
        return ((Parent) find(id))
                .getChildrenUnmodifiable().stream().map(Node::getAccessibleText).toList();
    }

    /** What a combo box shows while it is closed. */
    String chosen(String comboBox) {
        return find(comboBox).lookupAll(".list-cell").stream()
                .filter(cell -> cell.getParent() instanceof ComboBox)
                .map(cell -> ((Cell<?>) cell).getText())
                .collect(Collectors.joining());
    }

    /** The recursion's layers, first layer first. */
    List<Button> layers() {
        return robot.lookup(".layer").queryAllAs(Button.class).stream()
                .sorted(Comparator.comparingDouble(
                        card -> card.localToScene(0, 0).getX()))
                .toList();
    }

    /** All labels within a node, one after the other. */
    static String labels(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(": "));
    }

    Node find(String id) {
        return robot.lookup(id).query();
    }

    /** Waits until something has become so; fails if it does not. */
    static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("this did not come to be", late);
        }
        WindowRobot.settle(); // it may hold while the window's thread is still in the middle of it
    }
}
