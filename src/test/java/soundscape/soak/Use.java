package soundscape.soak;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Uses one control in one of the ways that it can be used. On the JavaFX thread only. */
final class Use {
    private static final List<KeyCode> MOVES = List.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END, KeyCode.UP);

    private Use() {}

    static void control(Node node, Hand hand) {
        SplittableRandom random = hand.random();
        hand.note("use " + name(node));
        if (node instanceof MenuButton menu) {
            menu.show();
            item(menu.getItems(), hand);
            menu.hide();
        } else if (node instanceof ButtonBase button) {
            button.fire();
        } else if (node instanceof TextInputControl field) {
            text(field, hand);
        } else if (node instanceof ComboBox<?> box) {
            chosen(box.getItems().size(), random).ifPresent(box.getSelectionModel()::select);
        } else if (node instanceof ChoiceBox<?> box) {
            chosen(box.getItems().size(), random).ifPresent(box.getSelectionModel()::select);
        } else if (node instanceof Slider slider) {
            slide(slider, hand);
        } else if (node instanceof ListView<?> list) {
            chosen(list.getItems().size(), random).ifPresent(list.getSelectionModel()::select);
            key(list, KeyCode.ENTER);
        } else if (node instanceof TableView<?> table) {
            table(table, hand);
        } else {
            key(node, node.getId() != null && node.getId().endsWith("-why") ? KeyCode.F1 : KeyCode.ENTER);
        }
    }

    private static String name(Node node) {
        return node.getId() == null
                ? node.getClass().getSimpleName() + " " + node.getAccessibleText()
                : "#" + node.getId();
    }

    private static Optional<Integer> chosen(int size, SplittableRandom random) {
        return size == 0 ? Optional.empty() : Optional.of(random.nextInt(size));
    }

    static void key(Node node, KeyCode code) {
        key(node, code, false, false);
    }

    static void key(Node node, KeyCode code, boolean control, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    }

    private static void text(TextInputControl field, Hand hand) {
        String text = Texts.in(field.getText() == null ? "" : field.getText(), hand.random());
        hand.note("  type " + (text.length() > 60 ? text.length() + " characters" : text));
        field.requestFocus();
        if (field.isEditable()) {
            field.setText(text);
        }
        switch (hand.random().nextInt(8)) {
            case 0 -> key(field, KeyCode.ESCAPE);
            case 1 -> field.getScene().getRoot().requestFocus();
            case 2 -> hand.note("  and leave it so");
            default -> key(field, KeyCode.ENTER);
        }
    }

    /** With a key, or dragged with the mouse. */
    private static void slide(Slider slider, Hand hand) {
        if (hand.random().nextBoolean()) {
            KeyCode move = hand.one(MOVES);
            hand.note("  " + move);
            key(slider, move);
            return;
        }
        mouse(slider, MouseEvent.MOUSE_PRESSED, 1, 1, 1);
        for (int i = hand.random().nextInt(6); i > 0; i--) {
            double to = slider.getMin() + hand.random().nextDouble() * (slider.getMax() - slider.getMin());
            hand.note("  drag to " + to);
            slider.setValue(to);
        }
        mouse(slider, MouseEvent.MOUSE_RELEASED, 1, 1, 1);
    }

    static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean held = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        boolean still = type == MouseEvent.MOUSE_CLICKED;
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        node.fireEvent(new MouseEvent(
                type, x, y, x, y, button, clicks, false, false, false, false, held, false, false, true, false, still,
                null));
    }

    private static void table(TableView<?> table, Hand hand) {
        if (hand.random().nextInt(3) == 0) {
            sort(table, hand);
        }
        chosen(table.getItems().size(), hand.random()).ifPresent(row -> {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(row);
        });
        key(table, hand.one(List.of(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ESCAPE)));
    }

    private static <T> void sort(TableView<T> table, Hand hand) {
        TableColumn<T, ?> column = hand.one(List.copyOf(table.getColumns()));
        column.setSortType(hand.one(List.of(TableColumn.SortType.values())));
        table.getSortOrder().setAll(List.of(column));
    }

    /** Chooses an item of a menu, or of one below it. */
    static void item(List<MenuItem> items, Hand hand) {
        List<MenuItem> possible = items.stream()
                .filter(item -> !item.isDisable() && Screen.reaches(item.getId() == null ? "" : item.getId()))
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        MenuItem chosen = hand.one(possible);
        if (chosen instanceof Menu below) {
            item(below.getItems(), hand);
        } else {
            hand.note("  choose " + chosen.getText());
            chosen.fire();
        }
    }
}
