package soundscape.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import soundscape.app.BackgroundWriter;

/** Asks where something goes, writes it in the background, and tells how that went. */
final class Export {
    private final String failed;
    private final Consumer<String> say;
    private final BackgroundWriter writer;

    /** Serves one kind of file; {@code failed} heads a failure's reason, {@code say} is told where it was written. */
    Export(BackgroundWriter writer, String failed, Consumer<String> say) {
        this.writer = writer;
        this.failed = failed;
        this.say = say;
    }

    /** Asks where to; the name may have any characters, the usual ending comes first. Empty if none was chosen. */
    Optional<Path> ask(Window owner, String title, String name, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        endings.forEach(ending -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending)));
        chooser.setInitialFileName(
                name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + endings.get(0));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        String ending =
                filter == null ? endings.get(0) : filter.getDescription().toLowerCase(Locale.ROOT);
        return Optional.of(named(chosen.toPath(), ending));
    }

    /** Adds the ending where none was typed, unless another file bears that name: the user was not asked about that one. */
    private static Path named(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + "." + ending);
        return name.contains(".") || Files.exists(ended) ? chosen : ended;
    }

    /** Writes a file, its content made on the worker; where either fails, the reason is shown and the file stays. */
    void write(Path file, Supplier<byte[]> content) {
        writer.write(
                file,
                content,
                failure -> failure.ifPresentOrElse(this::show, () -> say.accept("saved as " + file.getFileName())));
    }

    private void show(String reason) {
        Alert alert = new Alert(Alert.AlertType.ERROR, reason);
        alert.setHeaderText(failed);
        alert.getDialogPane().setId("export-failed");
        alert.setResizable(true);
        alert.show();
    }
}
