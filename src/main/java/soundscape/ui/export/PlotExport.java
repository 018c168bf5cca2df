package soundscape.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import soundscape.app.BackgroundWriter;
import soundscape.app.Snapshot;
import soundscape.app.plot.PlotFile;
import soundscape.app.plot.PlotSubject;
import soundscape.report.figure.FigureSize;

/** Saves the plot as a figure or as data. */
public final class PlotExport {
    private static final List<String> FIGURES = List.of("svg", "pdf", "png");
    private static final List<String> DATA = List.of("csv", "json");

    private final Supplier<Snapshot> snapshot;
    private final Supplier<Supplier<PlotFile.Shown>> shown;
    private final Export export;

    /** Serves one plot; {@code shown} says what is shown now, to be made on the writer's thread; {@code say} is told where it was saved. */
    public PlotExport(
            Supplier<Snapshot> snapshot,
            Supplier<Supplier<PlotFile.Shown>> shown,
            BackgroundWriter writer,
            Consumer<String> say) {
        this.snapshot = snapshot;
        this.shown = shown;
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
        PlotSubject subject = PlotSubject.of(snapshot.get());
        String looked = subject.zkvm() + " " + (subject.whole() ? "whole" : subject.circuit());
        return looked.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Saves the plot in the background, as the file's ending says; a failure is shown, and the file stays. */
    public void save(Path file) {
        Supplier<PlotFile.Shown> plot = shown.get();
        export.write(file, () -> PlotFile.named(file).content(plot.get(), FigureSize.USUAL));
    }
}
