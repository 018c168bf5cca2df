package soundscape.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import soundscape.app.BackgroundWriter;
import soundscape.app.Snapshot;
import soundscape.app.plot.PlotFigure;
import soundscape.app.plot.PlotFile;
import soundscape.app.plot.PlotScene;
import soundscape.report.figure.FigureSize;

/** Saves the plot as a figure or as data. */
public final class PlotExport {
    private static final List<String> FIGURES = List.of("svg", "pdf", "png");
    private static final List<String> DATA = List.of("csv", "json");

    private final Supplier<Snapshot> snapshot;
    private final Supplier<PlotScene> scene;
    private final Export export;

    /** Serves one plot; {@code say} is told where it was saved. */
    public PlotExport(
            Supplier<Snapshot> snapshot, Supplier<PlotScene> scene, BackgroundWriter writer, Consumer<String> say) {
        this.snapshot = snapshot;
        this.scene = scene;
        export = new Export(writer, "The plot cannot be saved", say);
    }

    /** Asks where to, and saves the plot as a figure. */
    public void saveFigure(Window owner) {
        ask(owner, "Save the plot as a figure", FIGURES);
    }

    /** Asks where to, and saves the plot's data. */
    public void saveData(Window owner) {
        ask(owner, "Save the plot's data", DATA);
    }

    private void ask(Window owner, String title, List<String> endings) {
        export.ask(owner, title, name(), endings).ifPresent(this::save);
    }

    private String name() {
        String looked = scene.get().looked().zkvm() + " "
                + (scene.get().looked().whole() ? "whole" : scene.get().looked().circuit());
        return looked.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Saves the plot in the background, as the file's ending says; a failure is shown, and the file stays. */
    public void save(Path file) {
        Snapshot state = snapshot.get();
        PlotScene plot = scene.get();
        export.write(file, () -> PlotFile.named(file).content(new PlotFigure(state, plot), FigureSize.USUAL));
    }
}
