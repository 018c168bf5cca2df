package soundscape.pictures;

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
import javafx.stage.Window;

/** What AtlantaFX's themes, which are cut down to what the window has, would still have matched of some windows. */
final class WornStyles {
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    private final Set<String> worn = new TreeSet<>();

    /** Takes note of all that the windows wear which are there. */
    void collect() {
        Picture.call(() -> {
            Window.getWindows().forEach(each -> collect(each.getScene().getRoot(), worn));
            return true;
        });
    }

    /** All style classes that were worn. */
    Set<String> all() {
        return worn;
    }

    /** Selectors that were left out of the themes. */
    static Set<String> leftOut() throws IOException {
        Set<String> leftOut = whole();
        leftOut.removeAll(kept());
        return leftOut;
    }

    /** Those of some selectors that would match something that was worn. */
    Set<String> matched(Set<String> selectors) {
        Set<String> matched = new TreeSet<>(selectors);
        matched.removeIf(selector -> !worn.containsAll(styleClasses(selector)));
        return matched;
    }

    private static void collect(Node node, Set<String> worn) {
        worn.addAll(node.getStyleClass());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, worn));
        }
    }

    /** In the light theme; the dark one has the same selectors. */
    private static Set<String> whole() throws IOException {
        try (InputStream css = WornStyles.class.getResourceAsStream("/atlantafx/base/theme/primer-light.css")) {
            return selectors(new CssParser().parse(new String(css.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static Set<String> kept() throws IOException {
        return selectors(Stylesheet.loadBinary(WornStyles.class.getResource("/soundscape/ui/light.bss")));
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
