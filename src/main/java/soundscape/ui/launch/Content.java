package soundscape.ui.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.stage.Stage;

/** The content of the window: the one place where the scene is built, on a display and off-screen alike. */
public interface Content {
    /**
     * Puts the scene, the title and the icons on the stage. The caller shows the stage.
     *
     * @param stage the window, not shown yet
     */
    void fill(Stage stage);

    /**
     * Completes when everything that the first picture shows has been computed. Called after the stage is shown.
     *
     * @return what completes
     */
    default CompletionStage<?> settled() {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * The state in words, as it is printed where there is no display.
     *
     * @return a sentence, then the verdict
     */
    List<String> summary();
}
