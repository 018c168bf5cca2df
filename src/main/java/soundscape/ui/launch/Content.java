package soundscape.ui.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.stage.Stage;

/** The content of the window: the one place where the scene is built, on a display and off-screen alike. */
public interface Content {
    /**
     * Puts the scene, the title and the icons on the stage, with everything that the first frame shows. The caller shows
     * the stage.
     *
     * @param stage the window, not shown yet
     */
    void fill(Stage stage);

    /**
     * What the first frame does not wait for.
     *
     * @return the other parts' making, to be run in order after the first frame, one a frame so that the window answers in
     *     between
     */
    default List<Runnable> deferred() {
        return List.of();
    }

    /**
     * Puts everything on the stage at once, for whoever does not look at it yet.
     *
     * @param stage the window, not shown yet
     */
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
