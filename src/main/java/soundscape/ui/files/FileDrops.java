package soundscape.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped anywhere on the window. */
public final class FileDrops {
    private FileDrops() {}

    /** Begins to take files. */
    public static void install(Scene scene, Consumer<Path> open) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            if (!files.isEmpty()) {
                // No dialog may come up before the drop is over.
                Platform.runLater(() -> files.forEach(open));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
