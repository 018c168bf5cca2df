package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import soundscape.app.PlotChoices;
import soundscape.app.Session;
import soundscape.app.plot.PlotFile;
import soundscape.app.plot.PlotScene;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.report.figure.FigureSize;

/** Draws what the window's plot shows into a file. Needs no display. */
@Command(
        name = "plot",
        description = "Draws security against proof size as a figure, or writes the data behind it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The file's ending says what it becomes: .svg, .pdf or .png a figure, .csv or .json its data.",
            "",
            "soundscape plot pico -o embed.svg",
            "soundscape plot zisk --whole --x extension --curves blowup --frontier -o zisk.pdf"
        })
final class PlotCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Configuration configuration = new Configuration();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The figure or data; written whole or not at all.")
    private Path output = Path.of("");

    @Option(names = "--x", paramLabel = "KNOB", description = "What moves along each curve; default queries.")
    private String along = PlotChoices.USUAL.along().key();

    @Option(names = "--curves", paramLabel = "KNOB", description = "What differs from curve to curve; default blowup.")
    private String family = PlotChoices.USUAL.family().key();

    @Option(
            names = "--circuit",
            paramLabel = "NAME",
            description = "What is looked at and turns: a circuit, \"final\" (the default), or a group.")
    private String circuit = "final";

    @Option(names = "--whole", description = "Looks at the whole zkVM: weakest circuit, final proof.")
    private boolean whole;

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RegimeChoice regimes = RegimeChoice.BEST;

    @Option(
            names = "--size",
            description = "The size along the axis: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private SizeChoice size = SizeChoice.EXPECTED;

    @Option(names = "--both-sizes", description = "Draws the curves by the other size as well.")
    private boolean bothSizes;

    @Option(names = "--frontier", description = "Draws the best that all knobs can do together.")
    private boolean frontier;

    @Option(names = "--width", paramLabel = "PIXELS", description = "Of a figure; default ${DEFAULT-VALUE}.")
    private int width = FigureSize.USUAL.width();

    @Option(names = "--height", paramLabel = "PIXELS", description = "Of a figure; default ${DEFAULT-VALUE}.")
    private int height = FigureSize.USUAL.height();

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Of a PNG; default ${DEFAULT-VALUE}.")
    private double scale = FigureSize.USUAL.scale();

    @Override
    public Integer call() {
        return Outcome.of(spec.commandLine(), this::draw);
    }

    private int draw() throws IOException {
        System.setProperty("java.awt.headless", "true"); // a terminal's program opens nothing on a display
        PlotFile kind = PlotFile.named(output);
        FigureSize figure = new FigureSize(width, height, scale);
        Session session = session();
        PlotScene scene = PlotScene.of(session.snapshot());
        Outcome.write(output, kind.content(session.snapshot(), scene, figure));
        String missing = scene.curves().missing();
        if (!missing.isEmpty()) {
            configuration.note(missing);
        }
        return scene.curves().curves().isEmpty() ? 1 : 0;
    }

    /** The state that the window would be in. */
    private Session session() {
        PlotChoices plot = new PlotChoices(knob("x", along), knob("curves", family), whole, bothSizes, frontier);
        ZkvmFile file = configuration.file();
        Zkvm zkvm = configuration.zkvm(file);
        Target target = Target.named(zkvm, circuit);
        Session session = new Session(file);
        session.change(opened -> zkvm);
        session.select(target.circuit());
        session.look(view -> view.withScope(target.scope())
                .withPlot(plot)
                .withRegimes(regimes)
                .withSize(size));
        return session;
    }

    private static Knob knob(String option, String key) {
        return Knobs.named(key)
                .orElseThrow(() -> new InvalidParameterException(
                        option,
                        key,
                        "must be one of the knobs "
                                + Knobs.ALL.stream().map(Knob::key).collect(Collectors.joining(", ")),
                        "queries"));
    }
}
