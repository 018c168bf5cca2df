package soundscape.ui.files;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.SettingsStore;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.ui.control.Copying;

/** Opening and saving, with the dialogs that belong to it. */
public final class FileActions {
    private static final String ENDING = ".toml";
    private static final int REASON_COLUMNS = 60;
    private static final int MOST_REASON_ROWS = 14;

    private final Session session;
    private final Stage stage;
    private final SettingsStore settings;
    private final BooleanSupplier commitTyped;

    /**
     * Serves one window.
     *
     * @param session what is worked on
     * @param stage the window
     * @param settings remember the files opened last
     * @param commitTyped puts what is typed but not confirmed into force; false if it was refused
     */
    public FileActions(Session session, Stage stage, SettingsStore settings, BooleanSupplier commitTyped) {
        this.session = session;
        this.stage = stage;
        this.settings = settings;
        this.commitTyped = commitTyped;
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
     * The files opened last.
     *
     * @return their paths, the latest first
     */
    public List<Path> recent() {
        return settings.get().recent();
    }

    /** Copies the selected circuit's table, as the file would hold it. */
    public void copyCircuit() {
        Exploration exploration = session.snapshot().exploration();
        try {
            Copying.text(exploration.file().circuitText(exploration.now(), exploration.circuit()));
        } catch (ConfigException refused) {
            show("This circuit cannot be written", text(refused));
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
            settings.change(remembered -> remembered.withRecent(path));
        } catch (ConfigException unreadable) {
            if (!Files.exists(path)) {
                settings.change(remembered -> remembered.withoutRecent(path));
            }
            show("This file cannot be opened", text(unreadable));
        }
    }

    /**
     * Saves where the file lies; asks where to, if it lies nowhere yet.
     *
     * @return whether it was saved
     */
    public boolean save() {
        if (!commitTyped.getAsBoolean()) {
            return false;
        }
        Optional<Path> path = session.snapshot().path();
        return path.isPresent() ? save(path.get()) : saveAs();
    }

    /**
     * Asks where to and saves there.
     *
     * @return whether it was saved
     */
    public boolean saveAs() {
        if (!commitTyped.getAsBoolean()) {
            return false;
        }
        FileChooser chooser = chooser("Save as TOML");
        chooser.setInitialFileName(session.snapshot()
                .path()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse(session.snapshot().exploration().file().text().file()));
        File chosen = chooser.showSaveDialog(stage);
        return chosen != null && save(named(chosen.toPath()));
    }

    /** Adds the ending where none was typed, unless another file bears that name: the user was not asked about that one. */
    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + ENDING);
        return name.contains(".") || Files.exists(ended) ? chosen : ended;
    }

    private boolean save(Path path) {
        try {
            session.save(path);
            settings.change(remembered -> remembered.withRecent(path));
            return true;
        } catch (ConfigException refused) {
            show("This file cannot be saved", text(refused));
            return false;
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
        if (!commitTyped.getAsBoolean()) {
            return false; // the reason stands below the field now; asked again, the text counts as given up
        }
        List<String> unsaved =
                session.unsaved().stream().map(each -> each.now().name()).toList();
        if (unsaved.isEmpty()) {
            return true;
        }
        boolean onlyTheOneShown = unsaved.size() == 1 && session.snapshot().modified();
        ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Discard changes", ButtonBar.ButtonData.NO);
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                "The changes to " + String.join(", ", unsaved) + " are not saved."
                        + (onlyTheOneShown ? "" : " Undo leads back to those that are not shown."),
                discard,
                ButtonType.CANCEL);
        if (onlyTheOneShown) {
            question.getButtonTypes().add(0, save);
        }
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

    private static String text(ConfigException failure) {
        return failure.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** However many lines there are, the dialog keeps its size, and its text can be copied. */
    private void show(String head, String text) {
        TextArea lines = new TextArea(text);
        lines.setId("reasons");
        lines.setEditable(false);
        lines.setWrapText(true);
        lines.setPrefColumnCount(REASON_COLUMNS);
        lines.setPrefRowCount(Math.min(MOST_REASON_ROWS, 2 + (int) text.lines().count()));
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.setHeaderText(head);
        alert.getDialogPane().setContent(lines);
        alert.setResizable(true);
        alert.initOwner(stage);
        alert.show();
    }
}
