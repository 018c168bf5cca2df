package soundscape.ui.presenter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Something, and what lies above it, in place of the window's own content on the whole screen, and the way back. */
record Rearrangement(
        Stage stage,
        StackPane root,
        Node window,
        Node other,
        List<Node> above,
        StagePlace place,
        @Nullable Node focus,
        List<Loan> loans) {
    /** Makes the exchange. What is out of the scene is neither styled nor laid out, and so stays as it is. */
    static Rearrangement begin(
            Stage stage,
            StackPane root,
            Node window,
            Node other,
            List<? extends Node> above,
            List<? extends Node> lent) {
        Node focus = root.getScene().getFocusOwner();
        List<Loan> loans = new ArrayList<>();
        lent.forEach(node -> loans.add(Loan.of(node)));
        root.getChildren().set(root.getChildren().indexOf(window), other);
        root.getChildren().addAll(above);
        return new Rearrangement(
                stage, root, window, other, List.copyOf(above), StagePlace.fill(stage), focus, List.copyOf(loans));
    }

    void endLoans() {
        List<Loan> last = new ArrayList<>(loans);
        Collections.reverse(last);
        last.forEach(Loan::end);
    }

    void end() {
        window.setManaged(false); // it keeps its size until the stage has its own again
        root.getChildren().removeAll(above);
        root.getChildren().set(root.getChildren().indexOf(other), window);
        place.restore(stage);
        Platform.runLater(() -> window.setManaged(true));
    }

    void endFocus() {
        boolean there = focus != null && focus.getScene() == root.getScene();
        (there && focus != null ? focus : root).requestFocus();
    }
}
