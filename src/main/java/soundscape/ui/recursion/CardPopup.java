package soundscape.ui.recursion;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** What lies above a card until it is left. */
class CardPopup extends Popup {
    private final StackPane frame = new StackPane();

    CardPopup(Node content) {
        frame.getChildren().add(content);
        frame.getStyleClass().addAll("window", "circuit-frame");
        getContent().add(frame);
        setAutoHide(true);
        setHideOnEscape(true);
        setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    /** Shows it above a node, in that node's window's look. */
    void above(Node node) {
        frame.getStylesheets().setAll(node.getScene().getStylesheets());
        frame.setStyle(node.getScene().getRoot().getStyle());
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        show(node, bounds.getMinX(), bounds.getMinY());
    }
}
