package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.app.plot.FrontierRequest;
import soundscape.app.plot.PlotRequest;
import soundscape.app.tune.TuneAlternative;
import soundscape.app.tune.TuneOptions;
import soundscape.config.Presets;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.Progress;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.milestone.Milestone;

/** What a window computes on its workers ends when a newer request interrupts it. */
class LongComputationsTest {
    static Stream<Arguments> computations() {
        Exploration state = Exploration.of(Presets.open("pico").orElseThrow(), View.USUAL);
        List<Milestone> milestones = state.milestones();
        TuneOptions options = TuneOptions.usual(milestones.get(0));
        Tuning found = Tuner.tune(options.request(state));
        PlotRequest plot = PlotRequest.of(state);
        Map<String, Executable> computations = Map.of(
                "tuner", () -> Tuner.tune(options.request(state)),
                "tuner's limits", () -> TuneAlternative.of(state, options, found),
                "frontier", () -> new FrontierRequest(plot, SizeChoice.WORST).search(2, Progress.NONE),
                "curves", plot::answer,
                "sensitivities", StepsRequest.of(state)::answer,
                "gap", () -> JohnsonTradeoff.sweep(state.now().circuits().get(4)),
                "compare", () -> ComparedZkvm.all(List.of(state), List.of(), milestones));
        return computations.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("computations")
    void anInterruptedOneEnds(String name, Executable computation) {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, computation, name);
        assertTrue(Thread.interrupted(), "whoever asked is still interrupted");
    }
}
