package soundscape.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** How nodes take room, and do without. */
public final class Nodes {
    private Nodes() {}

    /** Shows a node, or hides it so that it takes no room. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Scrolls a column until a node stands in the middle, after the next layout, which says where it lies. */
    public static void reveal(Node node) {
        Node above = node;
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane) {
            Platform.runLater(() -> {
                pane.layout();
                Node content = pane.contentProperty().get();
                double seen = pane.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - seen;
                double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                                .getCenterY()
                        - seen / 2;
                pane.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(top / hidden, 1)));
            });
        }
    }

    /** Lets a column of a pane, as wide as the pane, scroll where it has too little height. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("side-pane");
        // A bar that comes with more content takes its width from the content only when it is laid out once more.
        content.layoutBoundsProperty().addListener(property -> Platform.runLater(pane::requestLayout));
        return pane;
    }
}
