package soundscape.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** What of a window its user cannot read or reach: controls that are cut off, and names that are cut short. */
final class Legibility {
    /** Pixels that borders and rounding may take. */
    private static final double SLACK = 1.5;

    private static final double FAR = 1e6;

    private final List<String> faults = new ArrayList<>();

    private Legibility() {}

    /** Every fault of what a laid out scene shows; what a scroll bar leads to is within reach. */
    static List<String> faults(Scene scene) {
        Legibility check = new Legibility();
        check.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return check.faults;
    }

    private void look(Node node, Bounds seen) {
        if (!node.isVisible()
                || node instanceof VirtualFlow
                || node instanceof TableHeaderRow
                || node instanceof ScrollBar) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (node instanceof Control && !within(at, seen)) {
            faults.add("cut off: " + name(node) + " " + words(at) + " in " + words(seen));
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            faults.add("cut short: " + name(node) + " in " + (int) at.getWidth() + " px");
        }
        Bounds inside = node instanceof ScrollPane pane ? reach(pane) : seen;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, inside));
        }
    }

    /** The place of what a pane scrolls: without end in a direction in which it can be scrolled. */
    private static Bounds reach(ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        boolean across = pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        boolean down = pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        return new BoundingBox(
                across ? -FAR : view.getMinX(),
                down ? -FAR : view.getMinY(),
                across ? 2 * FAR : view.getWidth(),
                down ? 2 * FAR : view.getHeight());
    }

    private static boolean within(Bounds at, Bounds seen) {
        return at.isEmpty()
                || new BoundingBox(
                                seen.getMinX() - SLACK,
                                seen.getMinY() - SLACK,
                                seen.getWidth() + 2 * SLACK,
                                seen.getHeight() + 2 * SLACK)
                        .contains(at);
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && !labeled.getStyleClass().contains("excerpt")
                && !labeled.getText().isEmpty()
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(child -> ((Text) child).getText())
                        .anyMatch(shown ->
                                !shown.equals(labeled.getText()) && shown.endsWith(labeled.getEllipsisString()));
    }

    private static String name(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        for (Node above = node; id.isEmpty() && above != null; above = above.getParent()) {
            id = above.getId() == null ? "" : "#" + above.getId() + " ";
        }
        return node.getClass().getSimpleName() + " " + id + text;
    }

    private static String words(Bounds at) {
        return String.format("%.0f…%.0f × %.0f…%.0f", at.getMinX(), at.getMaxX(), at.getMinY(), at.getMaxY());
    }
}
