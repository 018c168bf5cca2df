package soundscape.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What can be seen and used in all windows of the program. On the JavaFX thread only. */
final class Screen {
    /** These ask for a file by the system's own dialog, which there is none of off-screen, or end the program. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "open",
            "save",
            "save-as",
            "changes-save",
            "disk-save",
            "disk-save-as",
            "state-save",
            "export-figure",
            "export-data",
            "export-report",
            "export-recursion",
            "export-glossary",
            "lesson-open",
            "open-lesson",
            "pin-file",
            "quit");

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private Screen() {}

    static boolean reaches(String id) {
        return !OUT_OF_REACH.contains(id.replaceFirst("^menu-", ""));
    }

    static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup(id)).stream())
                .findFirst();
    }

    /** Whether a group of parameters is open. */
    static boolean isOpen(Node head) {
        return head.getPseudoClassStates().contains(OPEN);
    }

    /** Everything that takes clicks or keys and is not greyed out. */
    static List<Node> usable() {
        List<Node> found = new ArrayList<>();
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .forEach(window -> collect(window.getScene().getRoot(), found));
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled() || node instanceof DialogPane) {
            return;
        }
        String id = node.getId() == null ? "" : node.getId();
        if (isControl(node)) {
            if (reaches(id) || node instanceof MenuButton) {
                found.add(node);
            }
        } else {
            if (node.getStyleClass().contains("bar-row") || id.endsWith("-why")) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            }
        }
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof ChoiceBox
                || node instanceof Slider
                || node instanceof ListView
                || node instanceof TableView;
    }
}
