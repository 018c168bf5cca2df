package soundscape.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.explore.RegimeChoice;

/** Whatever regime is looked at, what is called the weakest is the least of the figures that are shown. */
class WeakestShownTest {
    static Stream<Arguments> presetsAndRegimes() {
        return Presets.names().stream()
                .flatMap(preset -> Stream.of(RegimeChoice.values()).map(regime -> Arguments.of(preset, regime)));
    }

    @ParameterizedTest
    @MethodSource("presetsAndRegimes")
    void theWeakestIsTheLeastOfTheFiguresShown(String preset, RegimeChoice regime) {
        Session session = new Session(Presets.open(preset).orElseThrow());
        session.changeView(view -> view.withRegimes(regime));
        Snapshot snapshot = session.snapshot();
        List<LayerSummary> layers = LayerSummary.of(snapshot);
        int least = layers.stream().mapToInt(LayerSummary::level).min().orElseThrow();
        List<LayerSummary> marked =
                layers.stream().filter(LayerSummary::holdsDown).toList();
        assertEquals(1, marked.size(), preset);
        assertEquals(least, marked.get(0).level());
        List<CircuitSummary> weakest = layers.stream()
                .flatMap(layer -> CircuitSummary.of(snapshot, layer).stream())
                .filter(CircuitSummary::weakest)
                .toList();
        assertEquals(1, weakest.size());
        assertEquals(least, weakest.get(0).level());
        boolean named = snapshot.sentence().contains(" · " + regime.label() + " ");
        assertEquals(regime != RegimeChoice.BEST, named, snapshot.sentence());
        assertTrue(
                !named
                        || snapshot.sentence()
                                .contains(Math.max(0, least) + " bits ("
                                        + weakest.get(0).name()),
                snapshot.sentence());
    }
}
