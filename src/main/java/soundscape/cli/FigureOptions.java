package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import soundscape.app.plot.PlotFile;
import soundscape.report.figure.FigureSize;

/** Where a figure or its data goes, and how large it is. Needs no display. */
final class FigureOptions {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The figure or data; written whole or not at all.")
    private Path output = Path.of("");

    @Option(names = "--width", paramLabel = "PIXELS", description = "Of a figure; default ${DEFAULT-VALUE}.")
    private int width = FigureSize.USUAL.width();

    @Option(names = "--height", paramLabel = "PIXELS", description = "Of a figure; default ${DEFAULT-VALUE}.")
    private int height = FigureSize.USUAL.height();

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Of a PNG; default ${DEFAULT-VALUE}.")
    private double scale = FigureSize.USUAL.scale();

    /** What is to be written, checked before anything is computed. */
    Ready ready() {
        System.setProperty("java.awt.headless", "true"); // a terminal's program opens nothing on a display
        return new Ready(output, PlotFile.named(output), new FigureSize(width, height, scale));
    }

    /** A file's kind and a figure's size, both possible. */
    record Ready(Path output, PlotFile kind, FigureSize size) {
        void write(PlotFile.Shown shown) throws IOException {
            Outcome.write(output, kind.content(shown, size));
        }
    }
}
