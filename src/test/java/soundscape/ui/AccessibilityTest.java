package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The window is used without a mouse and read without eyes. */
@WithWindow
class AccessibilityTest {
    private static final int MOST_STEPS = 200;

    private final WindowDriver ui = new WindowDriver();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        new MainWindow().fillWhole(shown);
        shown.show();
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        List<String> nameless = new ArrayList<>();
        collect(stage.getScene().getRoot(), nameless);
        assertEquals(List.of(), nameless);
    }

    private static void collect(Node node, List<String> nameless) {
        boolean container = node instanceof ScrollPane
                || node instanceof SplitPane
                || node.getStyleClass()
                        .contains("combo-box-search"); // shown while its list is open, in the list's name
        if (node.isFocusTraversable() && !container && name(node).isBlank()) {
            nameless.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    @Test
    void theTabKeyReachesEveryPane() {
        Set<String> reached = new LinkedHashSet<>();
        ui.focus("#preset-choice");
        for (int i = 0; i < MOST_STEPS; i++) {
            for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.getId() != null) {
                    reached.add(node.getId());
                }
            }
            ui.push(KeyCode.TAB);
        }
        List<String> wanted = List.of(
                "preset-choice",
                "compare",
                "circuit-choice",
                "knob-queries-slider",
                "knob-queries-field",
                "along-choice",
                "tradeoff",
                "tune-h-star",
                "bits",
                "bytes",
                "add-layer");
        assertTrue(
                reached.containsAll(wanted),
                () -> wanted.stream().filter(id -> !reached.contains(id)).toList() + " of " + reached);
    }
}
