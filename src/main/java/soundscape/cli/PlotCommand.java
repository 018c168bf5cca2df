package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.Session;
import soundscape.app.plot.PlotFile;
import soundscape.app.plot.PlotScene;
import soundscape.report.figure.FigureSize;

/** Draws what the window's plot shows into a file. Needs no display. */
@Command(
        name = "plot",
        description = "Draws security against proof size as a figure, or writes the data behind it.",
        footer = {
            "",
            "The file's ending says what it becomes: .svg, .pdf or .png a figure, .csv or .json its data.",
            "",
            "soundscape plot pico -o embed.svg",
            "soundscape plot zisk --whole --x extension --curves blowup --frontier -o zisk.pdf",
            "soundscape plot pico --target team=96:1MiB -o team.png"
        })
final class PlotCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The figure or data; written whole or not at all.")
    private Path output = Path.of("");

    @Mixin
    private Look look = new Look();

    @Mixin
    private BoundsOption bounds = new BoundsOption();

    @Option(names = "--width", paramLabel = "PIXELS", description = "Of a figure; default ${DEFAULT-VALUE}.")
    private int width = FigureSize.USUAL.width();

    @Option(names = "--height", paramLabel = "PIXELS", description = "Of a figure; default ${DEFAULT-VALUE}.")
    private int height = FigureSize.USUAL.height();

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Of a PNG; default ${DEFAULT-VALUE}.")
    private double scale = FigureSize.USUAL.scale();

    @Override
    int answer() throws IOException {
        System.setProperty("java.awt.headless", "true"); // a terminal's program opens nothing on a display
        PlotFile kind = PlotFile.named(output);
        FigureSize figure = new FigureSize(width, height, scale);
        Session session = configuration.session(look);
        PlotScene scene = PlotScene.of(session.snapshot(), bounds.bounds());
        Outcome.write(output, kind.content(session.snapshot(), scene, figure));
        String missing = scene.curves().missing();
        if (!missing.isEmpty()) {
            configuration.note(missing);
        }
        return scene.curves().curves().isEmpty() ? 1 : 0;
    }
}
