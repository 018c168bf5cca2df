package soundscape.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import soundscape.app.lesson.LessonFile;
import soundscape.app.share.SharedState;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** The dialogs that belong to files. */
public final class FileDialogs {
    private static final String ENDING = ".toml";
    private static final FileChooser.ExtensionFilter TOML = new FileChooser.ExtensionFilter("TOML", "*" + ENDING);
    private static final FileChooser.ExtensionFilter STATE =
            new FileChooser.ExtensionFilter("Soundscape states", "*" + SharedState.ENDING);
    private static final FileChooser.ExtensionFilter BOTH =
            new FileChooser.ExtensionFilter("TOML and states", "*" + ENDING, "*" + SharedState.ENDING);
    private static final int REASON_COLUMNS = 60;
    private static final int MOST_REASON_ROWS = 14;

    private final Stage stage;

    /** Dialogs of one window. */
    public FileDialogs(Stage stage) {
        this.stage = stage;
    }

    enum Fate {
        SAVE,
        DISCARD,
        STAY
    }

    Optional<Path> toOpen(Optional<Path> beside) {
        return Optional.ofNullable(chooser("Open a zkVM's configuration or a state", beside, BOTH, TOML, STATE)
                        .showOpenDialog(stage))
                .map(File::toPath);
    }

    /** Asks for a lesson to open; returns the chosen file, if any. */
    public Optional<Path> toOpenLesson() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a lesson");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Markdown", "*" + LessonFile.ENDING),
                        new FileChooser.ExtensionFilter("All files", "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    Optional<Path> toSave(Optional<Path> beside, String name) {
        return toSave(chooser("Save as TOML", beside, TOML), name, ENDING);
    }

    Optional<Path> toSaveState(Optional<Path> beside, String zkvm) {
        String name = zkvm.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + SharedState.ENDING;
        return toSave(chooser("Save this state to share", beside, STATE), name, SharedState.ENDING);
    }

    private Optional<Path> toSave(FileChooser chooser, String name, String ending) {
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(chosen -> named(chosen.toPath(), ending));
    }

    /** Adds the ending where none was typed, unless another file bears that name: the user was not asked about that one. */
    private static Path named(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + ending);
        boolean typed = ending.equals(ENDING) ? name.contains(".") : SharedState.isNamed(chosen);
        return typed || Files.exists(ended) ? chosen : ended;
    }

    private static FileChooser chooser(String title, Optional<Path> beside, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*"));
        beside.map(path -> path.toAbsolutePath().getParent())
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    Fate unsaved(String question, List<String> unsaved) {
        ButtonType save = new ButtonType(unsaved.size() == 1 ? "Save" : "Save all", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Discard changes", ButtonBar.ButtonData.NO);
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                "The changes to " + String.join(", ", unsaved) + " are not saved.",
                save,
                discard,
                ButtonType.CANCEL);
        alert.setHeaderText(question);
        alert.initOwner(stage);
        ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        if (answer.equals(save)) {
            return Fate.SAVE;
        }
        return answer.equals(discard) ? Fate.DISCARD : Fate.STAY;
    }

    /** Says why a file cannot be read or written. */
    public void refused(String head, ConfigException reasons) {
        refused(head, reasons.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    /** Says why something cannot be done, in lines that can be copied; however many, the dialog keeps its size. */
    public void refused(String head, String reasons) {
        TextArea lines = new TextArea(reasons);
        lines.setId("reasons");
        lines.setEditable(false);
        lines.setWrapText(true);
        lines.setPrefColumnCount(REASON_COLUMNS);
        lines.setPrefRowCount(
                Math.min(MOST_REASON_ROWS, 2 + (int) reasons.lines().count()));
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.setHeaderText(head);
        alert.getDialogPane().setContent(lines);
        alert.setResizable(true);
        alert.initOwner(stage);
        alert.show();
    }
}
