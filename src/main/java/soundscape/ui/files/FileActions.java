package soundscape.ui.files;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Opening and saving, with the dialogs that belong to it. */
public final class FileActions {
    private static final String ENDING = ".toml";

    private final Session session;
    private final Stage stage;

    /**
     * Serves one window.
     *
     * @param session what is worked on
     * @param stage the window
     */
    public FileActions(Session session, Stage stage) {
        this.session = session;
        this.stage = stage;
    }

    /**
     * Opens what was chosen by name.
     *
     * @param choice a preset's name, or the path of a file
     */
    public void openChoice(String choice) {
        Presets.open(choice).ifPresentOrElse(session::open, () -> open(Path.of(choice)));
    }

    /** Asks for a file and opens it. */
    public void open() {
        File chosen = chooser("Open a zkVM's configuration").showOpenDialog(stage);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /**
     * Opens a file; one that cannot be read is shown with its reasons, and what is open stays.
     *
     * @param path the file
     */
    public void open(Path path) {
        try {
            session.open(ZkvmFile.open(path));
        } catch (ConfigException unreadable) {
            show(
                    "This file cannot be opened",
                    unreadable.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    /**
     * Saves where the file lies; asks where to, if it lies nowhere yet.
     *
     * @return whether it was saved
     */
    public boolean save() {
        Optional<Path> path = session.snapshot().path();
        return path.isPresent() ? save(path.get()) : saveAs();
    }

    /**
     * Asks where to and saves there.
     *
     * @return whether it was saved
     */
    public boolean saveAs() {
        FileChooser chooser = chooser("Save as TOML");
        chooser.setInitialFileName(session.snapshot()
                .path()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse(session.snapshot().exploration().file().text().file()));
        File chosen = chooser.showSaveDialog(stage);
        return chosen != null && save(chosen.toPath());
    }

    private boolean save(Path path) {
        try {
            session.save(path);
            return true;
        } catch (UncheckedIOException refused) {
            show("This file cannot be saved", path + ": " + reason(refused));
            return false;
        }
    }

    private static String reason(UncheckedIOException refused) {
        String reason = refused.getCause() instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? "the folder cannot be written to; another one would do" : reason;
    }

    /**
     * Asks before changes that are not on disk are lost.
     *
     * @return whether to go on
     */
    public boolean mayClose() {
        Snapshot snapshot = session.snapshot();
        if (!snapshot.modified()) {
            return true;
        }
        ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Discard changes", ButtonBar.ButtonData.NO);
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                "The changes to " + snapshot.exploration().now().name() + " are not saved.",
                save,
                discard,
                ButtonType.CANCEL);
        question.setHeaderText("Close without saving?");
        question.initOwner(stage);
        ButtonType answer = question.showAndWait().orElse(ButtonType.CANCEL);
        return answer.equals(discard) || (answer.equals(save) && save());
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("TOML", "*" + ENDING));
        session.snapshot()
                .path()
                .map(path -> path.toAbsolutePath().getParent())
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private void show(String head, String text) {
        Alert alert = new Alert(Alert.AlertType.ERROR, text);
        alert.setHeaderText(head);
        alert.setResizable(true);
        alert.initOwner(stage);
        alert.show();
    }
}
