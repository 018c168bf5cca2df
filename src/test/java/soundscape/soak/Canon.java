package soundscape.soak;

import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.View;
import soundscape.config.Presets;

/** Brings the window back to what it shows at first: one preset, unchanged, with nothing to undo. */
final class Canon {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final long PATIENCE_MILLISECONDS = 30_000;

    private static final int MOST_PANES = 100;
    private static final int MOST_DOCUMENTS = 3000;

    private final Hand hand;
    private final Folder files;

    Canon(Hand hand, Folder files) {
        this.hand = hand;
        this.files = files;
    }

    void bring() {
        hand.note("back to the beginning");
        hand.run(() -> {
            hand.window().presenter().leave();
            hand.stage().setWidth(WIDTH);
            hand.stage().setHeight(HEIGHT);
        });
        hand.rest();
        hand.press(KeyCode.L, KeyCombination.ALT_DOWN); // leaves a lesson
        leave("#lessons-close");
        leave("#compare-close");
        leave("#side-back");
        files.restore();
        closeAll();
        hand.run(() -> hand.session().changeView(view -> View.USUAL));
        new Tour(hand).sections();
        hand.press(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
        // JavaFX keeps the styles of every state that it has seen until there is another theme.
        hand.press(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
        if (String.valueOf(Application.getUserAgentStylesheet()).contains("dark")) {
            hand.press(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
        }
        if (sees("#results-table")) {
            hand.press(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
        }
        hand.run(() -> Screen.find("#notices").map(Pane.class::cast).ifPresent(notices -> notices.getChildren()
                .clear()));
        hand.await(() -> hand.window().settled().toCompletableFuture().isDone(), PATIENCE_MILLISECONDS);
        hand.rest();
    }

    private void leave(String button) {
        for (int i = 0; i < MOST_PANES && sees(button); i++) {
            hand.fire(button);
            hand.rest();
        }
    }

    private boolean sees(String id) {
        return hand.call(() -> Screen.find(id).filter(Canon::isSeen).isPresent());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** A document that was left for another one comes first, since closing leads back to the one before only. */
    private void closeAll() {
        for (int i = 0; i < MOST_DOCUMENTS && !hand.call(() -> isNew(hand.session())); i++) {
            hand.run(() -> another(hand.session()).ifPresent(hand.session().files()::resume));
            hand.press(KeyCode.F4, KeyCombination.SHORTCUT_DOWN);
            hand.rest();
        }
        if (!hand.call(() -> isNew(hand.session()))) {
            throw new IllegalStateException("not every zkVM could be closed");
        }
    }

    private static Optional<Exploration> another(Session session) {
        return session.documents().all().stream()
                .filter(open ->
                        open.document() != session.snapshot().exploration().document())
                .findFirst();
    }

    private static boolean isNew(Session session) {
        Snapshot now = session.snapshot();
        return session.documents().all().size() == 1
                && !now.canUndo()
                && !now.canRedo()
                && !now.modified()
                && now.exploration().file().equals(Presets.opening());
    }
}
