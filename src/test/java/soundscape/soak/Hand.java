package soundscape.soak;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import soundscape.app.Session;
import soundscape.ui.MainWindow;

/** Reaches from the driver's thread into the window, and answers the dialogs that come up meanwhile. */
final class Hand {
    private static final long PATIENCE_SECONDS = 60;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 4;

    private final MainWindow window;
    private final Stage stage;
    private final SplittableRandom random;
    private final Diary diary;

    Hand(MainWindow window, Stage stage, SplittableRandom random, Diary diary) {
        this.window = window;
        this.stage = stage;
        this.random = random;
        this.diary = diary;
    }

    MainWindow window() {
        return window;
    }

    Session session() {
        return window.session();
    }

    Stage stage() {
        return stage;
    }

    SplittableRandom random() {
        return random;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    void note(String done) {
        diary.note(done);
    }

    /** Does something on the window's thread and waits for it; dialogs that it waits for are answered. */
    <T> T call(Callable<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            try {
                return done.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException later) {
                Platform.runLater(this::answer);
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException("the window has not answered for " + PATIENCE_SECONDS + " s");
    }

    void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Lets everything that the window's thread has been given be done, and closes what has come up. */
    void rest() {
        run(() -> {});
        run(this::answer);
        run(this::leaveMenus);
    }

    /** Waits on the driver's thread until something has become so, but not for long. */
    boolean await(BooleanSupplier condition, long milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (System.nanoTime() < end) {
            if (call(condition::getAsBoolean)) {
                return true;
            }
        }
        return false;
    }

    /** Presses one of a dialog's buttons; saving would ask for a file. */
    private void answer() {
        List.copyOf(Window.getWindows()).stream()
                .map(shown -> shown.getScene() == null ? null : shown.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .forEach(this::answer);
    }

    private void answer(DialogPane dialog) {
        List<ButtonType> answers = dialog.getButtonTypes().stream()
                .filter(type -> type.getButtonData() != ButtonBar.ButtonData.YES)
                .toList();
        ButtonType chosen = one(answers);
        note("answer " + chosen.getText() + " to " + dialog.getHeaderText());
        ((Button) dialog.lookupButton(chosen)).fire();
    }

    /** Chooses from a menu that was left open, or not, and closes it. */
    private void leaveMenus() {
        List.copyOf(Window.getWindows()).stream()
                .filter(shown -> shown instanceof ContextMenu)
                .map(ContextMenu.class::cast)
                .forEach(menu -> {
                    if (random.nextBoolean()) {
                        Use.item(menu.getItems(), this);
                    }
                    menu.hide();
                });
    }

    Optional<Node> find(String id) {
        return call(() -> Screen.find(id));
    }

    /** Uses a control, if it is there and not greyed out. */
    boolean fire(String id) {
        return call(() -> {
            Optional<Node> found = Screen.find(id).filter(node -> !node.isDisabled());
            found.ifPresent(node -> Use.control(node, this));
            return found.isPresent();
        });
    }

    /** Runs the command of a shortcut. */
    void press(KeyCode key, KeyCombination.Modifier... modifiers) {
        KeyCodeCombination keys = new KeyCodeCombination(key, modifiers);
        note("press " + keys.getDisplayText());
        run(() -> stage.getScene().getAccelerators().get(keys).run());
    }

    /** Presses a key on whatever has the focus. */
    void type(KeyCode key) {
        note("type " + key);
        run(() -> Use.key(
                Optional.ofNullable(stage.getScene().getFocusOwner())
                        .orElse(stage.getScene().getRoot()),
                key));
    }
}
