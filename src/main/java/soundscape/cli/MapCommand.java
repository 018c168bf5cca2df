package soundscape.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.MapChoices;
import soundscape.app.PlotChoices;
import soundscape.app.Session;
import soundscape.app.plot.MapFigure;
import soundscape.app.plot.MapRequest;
import soundscape.app.plot.MapScene;
import soundscape.app.plot.Marks;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.landscape.MapValue;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.AxisText;
import soundscape.explore.sweep.Sweep;

/** Draws what the window's map shows into a file. Needs no display. */
@Command(
        name = "map",
        description = "Draws a map over two knobs as a figure, or writes the data behind it.",
        footer = {
            "",
            "The file's ending says what it becomes: .svg, .pdf or .png a figure, .csv or .json its data.",
            "",
            "soundscape map pico -o embed.svg",
            "soundscape map zisk --whole --x queries=20..200 --y grinding=0..30 --value size -o zisk.pdf",
            "soundscape map pico --y extension --terms --target team=96:1MiB -o team.png"
        })
final class MapCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private FigureOptions figure = new FigureOptions();

    @Option(
            names = "--x",
            paramLabel = "KNOB[=VALUES]",
            description = "What goes across, perhaps with its values as in a sweep; default queries.")
    private @Nullable String across;

    @Option(names = "--y", paramLabel = "KNOB[=VALUES]", description = "What goes up; default blowup.")
    private @Nullable String up;

    @Option(names = "--value", description = "What the colour says: ${COMPLETION-CANDIDATES}; default BITS.")
    private @Nullable MapValue value;

    @Option(names = "--terms", description = "Tints the map by the term that binds.")
    private boolean terms;

    @Mixin
    private Looked looked = new Looked();

    @Mixin
    private BoundsOption bounds = new BoundsOption();

    @Override
    int answer() throws IOException {
        FigureOptions.Ready file = figure.ready();
        Session session = configuration.session((made, selected) -> looked.at(made, selected, this::plot));
        Landscape map = Landscape.of(sweep(session), Runtime.getRuntime().availableProcessors());
        MapScene scene = MapScene.of(session.snapshot(), map, new Marks());
        file.write(new MapFigure(session.snapshot(), scene));
        if (!scene.missing().isEmpty()) {
            configuration.note(scene.missing());
        }
        return map.refused() == map.size() ? 1 : 0;
    }

    private PlotChoices plot(PlotChoices before) {
        Optional<Knob> x = Optional.ofNullable(across).map(text -> Looked.knob("x", key(text)));
        Optional<Knob> y = Optional.ofNullable(up).map(text -> Looked.knob("y", key(text)));
        Knob first = x.orElse(y.filter(before.along()::equals).isPresent() ? before.family() : before.along());
        Knob other = first.equals(before.family()) ? before.along() : before.family();
        Knob second = y.orElse(other);
        if (first.equals(second)) {
            throw new InvalidParameterException("y", second.key(), "must be another knob than x", other.key());
        }
        MapChoices map = before.map();
        return new PlotChoices(
                first,
                second,
                before.whole(),
                before.bothSizes(),
                before.frontier(),
                new MapChoices(true, Optional.ofNullable(value).orElse(map.value()), terms || map.terms()));
    }

    private static String key(String text) {
        return text.split("=", 2)[0].strip();
    }

    private Sweep sweep(Session session) {
        Sweep usual = MapRequest.of(session.snapshot()).by(bounds.bounds()).sweep();
        Axis first = axis(across, usual.along());
        Axis second = axis(up, usual.family());
        PlotChoices asked = session.snapshot().exploration().view().plot();
        if (!first.knob().equals(asked.along()) || !second.knob().equals(asked.family())) {
            configuration.note("not every knob turns here: the map is over "
                    + first.knob().key() + " and " + second.knob().key());
        }
        return new Sweep(usual.zkvm(), usual.subject(), first, second, usual.regimes());
    }

    /** Numbers ascend along an axis, however they are given. */
    private static Axis axis(@Nullable String asked, Axis usual) {
        if (asked == null || asked.indexOf('=') < 0) {
            return usual;
        }
        Axis given = AxisText.parse(asked);
        List<String> values = given.knob() instanceof NumberKnob number
                ? given.values().stream()
                        .sorted(Comparator.comparingDouble(number::parse))
                        .toList()
                : given.values();
        return new Axis(given.knob(), values);
    }
}
