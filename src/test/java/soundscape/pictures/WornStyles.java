package soundscape.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import soundscape.ui.MainWindow;
import soundscape.ui.WithWindow;

/** AtlantaFX's themes are cut down to what the window has, and must not be cut further. */
@WithWindow
class ThemeTest {
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    @Test
    void nothingInTheWindowWearsWhatIsLeftOut() throws IOException {
        Set<String> leftOut = whole();
        leftOut.removeAll(kept());
        assertTrue(leftOut.size() > 500, "most of it is left out: " + leftOut.size());
        Set<String> worn = new TreeSet<>();
        for (State state : State.values()) {
            MainWindow window = new MainWindow();
            Stage stage = Picture.show(window);
            state.reach(new Hand(window, stage));
            Picture.call(() -> {
                Window.getWindows().forEach(each -> collect(each.getScene().getRoot(), worn));
                stage.hide();
                return true;
            });
        }
        assertTrue(worn.contains("layer") && worn.contains("bar-row"), worn.toString());
        leftOut.removeIf(selector -> !worn.containsAll(styleClasses(selector)));
        assertEquals(Set.of(), leftOut, "what something in the window would match");
    }

    private static void collect(Node node, Set<String> worn) {
        worn.addAll(node.getStyleClass());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, worn));
        }
    }

    /** In the light theme; the dark one has the same selectors. */
    private static Set<String> whole() throws IOException {
        try (InputStream css = ThemeTest.class.getResourceAsStream("/atlantafx/base/theme/primer-light.css")) {
            return selectors(new CssParser().parse(new String(css.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static Set<String> kept() throws IOException {
        return selectors(Stylesheet.loadBinary(ThemeTest.class.getResource("/soundscape/ui/light.bss")));
    }

    private static Set<String> selectors(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getSelectors().stream())
                .map(Selector::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> styleClasses(String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
