package soundscape.ui.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.stage.Stage;

/** The content of the window: the one place where the scene is built, on a display and off-screen alike. */
public interface Content {
    /** Puts scene, title, icons and what the first frame shows on the stage, which the caller shows then. */
    void fill(Stage stage);

    /** Makes what the first frame does not wait for: in order after it, one a frame so that the window answers. */
    default List<Runnable> deferred() {
        return List.of();
    }

    /** Puts everything on the stage, which is not shown yet, at once, for whoever does not look at it yet. */
    default void fillWhole(Stage stage) {
        fill(stage);
        deferred().forEach(Runnable::run);
    }

    /** Completes when everything that the first picture shows has been computed. Called after the rest. */
    default CompletionStage<?> settled() {
        return CompletableFuture.completedFuture(null);
    }

    /** Tells, on the window's thread, that something failed which nobody expected to; everything else goes on. */
    default void failed(Throwable failure) {}

    /** The state in words, as it is printed where there is no display; a sentence, then the verdict. */
    List<String> summary();
}
