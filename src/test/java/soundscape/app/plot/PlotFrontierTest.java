package soundscape.app.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.app.Exploration;
import soundscape.app.MapChoices;
import soundscape.app.PlotChoices;
import soundscape.app.View;
import soundscape.config.Presets;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.frontier.Progress;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;

/** Nothing that the knobs make lies beyond the frontier. */
class PlotFrontierTest {
    private static final int THREADS = 2;

    private static PlotRequest request(String preset, Knob along, Knob family, boolean whole) {
        View view = View.USUAL.withPlot(new PlotChoices(along, family, whole, false, true, MapChoices.USUAL));
        return PlotRequest.of(Exploration.of(Presets.open(preset).orElseThrow(), view));
    }

    @ParameterizedTest
    @CsvSource({
        "pico, queries, blowup, false",
        "pico, grinding, blowup, true",
        "pico, arity, extension, false",
        "dummy-whir, queries, blowup, false",
        "sp1, queries, grinding, false"
    })
    void noPointOfACurveLiesBeyondTheEdge(String preset, String along, String family, boolean whole) {
        PlotRequest plot = request(
                preset, Knobs.named(along).orElseThrow(), Knobs.named(family).orElseThrow(), whole);
        PlotFrontier frontier = new FrontierRequest(plot, SizeChoice.WORST).search(THREADS, Progress.NONE);
        assertFalse(frontier.points().isEmpty());
        assertAscending(frontier.points());
        List<Curve> curves = plot.answer().curves();
        assertFalse(curves.isEmpty());
        long beyond = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .map(SweepPoint::figures)
                .filter(figures -> isBeyond(figures, frontier.points()))
                .count();
        assertEquals(0, beyond);
    }

    private static boolean isBeyond(Metrics figures, List<FrontierPoint> frontier) {
        return frontier.stream()
                .noneMatch(point -> point.figures().bits() >= figures.bits()
                        && point.figures().worst() <= figures.worst());
    }

    private static void assertAscending(List<FrontierPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            Metrics before = points.get(i - 1).figures();
            Metrics after = points.get(i).figures();
            assertTrue(before.worst() < after.worst() && before.bits() < after.bits());
        }
    }

    @Test
    void aPointIsTheConfigurationThatItSays() {
        PlotRequest plot = request("pico", Knobs.QUERIES, Knobs.BLOWUP, false);
        PlotFrontier frontier = new FrontierRequest(plot, SizeChoice.EXPECTED).search(THREADS, Progress.NONE);
        for (FrontierPoint point : frontier.points()) {
            int last = point.zkvm().finalIndex();
            assertEquals(
                    Optional.of(point.figures()),
                    Metrics.of(point.zkvm().entries().get(last).circuit(), plot.regimes()));
            assertTrue(frontier.values(point)
                    .contains(
                            "Queries " + Knobs.QUERIES.show(point.zkvm(), last).orElseThrow()));
        }
    }

    @Test
    void aSearchThatNobodyWantsAnyMoreEnds() {
        FrontierRequest request =
                new FrontierRequest(request("pico", Knobs.QUERIES, Knobs.BLOWUP, true), SizeChoice.EXPECTED);
        assertThrows(CancellationException.class, () -> request.search(THREADS, (done, all) -> false));
    }
}
