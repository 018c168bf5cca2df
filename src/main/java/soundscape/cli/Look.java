package soundscape.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.PlotChoices;
import soundscape.app.Session;

/** How a plot of curves looks at a zkVM. What is not said is as usual, or as a state's file has it. */
final class Look {
    @Option(names = "--x", paramLabel = "KNOB", description = "What moves along each curve; default queries.")
    private @Nullable String along;

    @Option(names = "--curves", paramLabel = "KNOB", description = "What differs from curve to curve; default blowup.")
    private @Nullable String family;

    @Option(names = "--both-sizes", description = "Draws the curves by the other size as well.")
    private boolean bothSizes;

    @Option(names = "--frontier", description = "Draws the best that all knobs can do together.")
    private boolean frontier;

    @Mixin
    private Looked looked = new Looked();

    /** Looks; a circuit that has been {@code selected} stays unless another one is named. Returns why traces cannot follow. */
    Optional<String> at(Session session, boolean selected) {
        return looked.at(session, selected, this::plot);
    }

    private PlotChoices plot(PlotChoices before) {
        return new PlotChoices(
                Optional.ofNullable(along).map(key -> Looked.knob("x", key)).orElse(before.along()),
                Optional.ofNullable(family)
                        .map(key -> Looked.knob("curves", key))
                        .orElse(before.family()),
                before.whole(),
                bothSizes || before.bothSizes(),
                frontier || before.frontier(),
                before.map());
    }
}
