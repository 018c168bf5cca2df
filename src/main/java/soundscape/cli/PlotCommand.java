package soundscape.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import soundscape.app.Session;
import soundscape.app.plot.PlotFigure;
import soundscape.app.plot.PlotScene;

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

    @Mixin
    private FigureOptions figure = new FigureOptions();

    @Mixin
    private Look look = new Look();

    @Mixin
    private BoundsOption bounds = new BoundsOption();

    @Override
    int answer() throws IOException {
        FigureOptions.Ready file = figure.ready();
        Session session = configuration.session(look::at);
        PlotScene scene = PlotScene.of(session.snapshot(), bounds.bounds());
        file.write(new PlotFigure(session.snapshot(), scene));
        String missing = scene.curves().missing();
        if (!missing.isEmpty()) {
            configuration.note(missing);
        }
        return scene.curves().curves().isEmpty() ? 1 : 0;
    }
}
