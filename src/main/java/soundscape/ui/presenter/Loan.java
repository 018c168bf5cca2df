package soundscape.ui.presenter;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A node of the window that is shown elsewhere for a while, with its place among the children of its home. */
record Loan(Node node, Pane home, int place) {
    static Loan of(Node node) {
        Pane home = (Pane) node.getParent();
        Loan loan = new Loan(node, home, home.getChildren().indexOf(node));
        home.getChildren().remove(node);
        return loan;
    }

    void end() {
        if (node.getParent() instanceof Pane borrower) {
            borrower.getChildren().remove(node);
        }
        home.getChildren().add(place, node);
    }
}
