package soundscape.ui.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import soundscape.app.LatestTask;
import soundscape.app.Snapshot;
import soundscape.app.plot.PlotFile;
import soundscape.app.plot.PlotScene;
import soundscape.config.AtomicFile;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.report.figure.FigureSize;

/** Saves the plot as a figure or as data. */
public final class PlotExport implements AutoCloseable {
    private static final List<String> FIGURES = List.of("svg", "pdf", "png");
    private static final List<String> DATA = List.of("csv", "json");

    private final Supplier<Snapshot> snapshot;
    private final Supplier<PlotScene> scene;
    private final Consumer<String> say;
    private final LatestTask<Optional<String>> writing = new LatestTask<>("export", Platform::runLater);

    /**
     * Serves one plot.
     *
     * @param snapshot gives the state
     * @param scene gives its plot
     * @param say is told where it was saved
     */
    public PlotExport(Supplier<Snapshot> snapshot, Supplier<PlotScene> scene, Consumer<String> say) {
        this.snapshot = snapshot;
        this.scene = scene;
        this.say = say;
    }

    /**
     * Asks where to, and saves the plot as a figure.
     *
     * @param owner the window
     */
    public void saveFigure(Window owner) {
        ask(owner, "Save the plot as a figure", FIGURES);
    }

    /**
     * Asks where to, and saves the plot's data.
     *
     * @param owner the window
     */
    public void saveData(Window owner) {
        ask(owner, "Save the plot's data", DATA);
    }

    private void ask(Window owner, String title, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        endings.forEach(ending -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending)));
        chooser.setInitialFileName(name() + "." + endings.get(0));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
            String ending =
                    filter == null ? endings.get(0) : filter.getDescription().toLowerCase(Locale.ROOT);
            save(named(chosen.toPath(), ending));
        }
    }

    private String name() {
        String looked = scene.get().looked().zkvm() + " "
                + (scene.get().looked().whole() ? "whole" : scene.get().looked().circuit());
        return looked.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Adds the ending where none was typed, unless another file bears that name: the user was not asked about that one. */
    private static Path named(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + "." + ending);
        return name.contains(".") || Files.exists(ended) ? chosen : ended;
    }

    /**
     * Saves the plot in the background; a failure is shown with its reason, and the file stays as it was.
     *
     * @param file its ending says what it becomes
     */
    public void save(Path file) {
        Snapshot state = snapshot.get();
        PlotScene plot = scene.get();
        writing.request(() -> write(state, plot, file), failure -> {
            failure.ifPresentOrElse(this::show, () -> say.accept("saved as " + file.getFileName()));
        });
    }

    private static Optional<String> write(Snapshot state, PlotScene plot, Path file) {
        try {
            AtomicFile.write(file, PlotFile.named(file).content(state, plot, FigureSize.USUAL));
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        } catch (IOException | UncheckedIOException refused) {
            return Optional.of(file + ": " + reason(refused));
        }
    }

    private static String reason(Exception refused) {
        String reason = refused instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? "the folder cannot be written to; another one would do" : reason;
    }

    private void show(String reason) {
        Alert alert = new Alert(Alert.AlertType.ERROR, reason);
        alert.setHeaderText("The plot cannot be saved");
        alert.getDialogPane().setId("export-failed");
        alert.setResizable(true);
        alert.show();
    }

    /** Ends the worker. */
    @Override
    public void close() {
        writing.close();
    }
}
