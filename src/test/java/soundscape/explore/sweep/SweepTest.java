package soundscape.explore.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

class SweepTest {
    /** Every circuit of every preset, but of the crowded groups of ZisK and Venus the last circuits only. */
    static Stream<Arguments> circuits() {
        return Presets.names().stream().flatMap(preset -> {
            int count = Zkvms.preset(preset).entries().size();
            return IntStream.range(Math.max(0, count - 6), count).mapToObj(i -> Arguments.of(preset, i));
        });
    }

    private static List<Curve> curves(Zkvm zkvm, int circuit) {
        return curves(zkvm, circuit, RegimeChoice.BEST);
    }

    private static List<Curve> curves(Zkvm zkvm, int circuit, RegimeChoice regimes) {
        return new UsualSweeps(zkvm, SweepTarget.circuit(circuit))
                .sweep(Knobs.QUERIES, Knobs.BLOWUP, regimes)
                .curves();
    }

    private static Curve curve(List<Curve> curves, String value) {
        return curves.stream()
                .filter(curve -> curve.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** The point marked in the plot lies on its curve to the last bit. */
    @ParameterizedTest
    @MethodSource("circuits")
    void containsThePresentPointExactly(String preset, int circuit) {
        Zkvm zkvm = Zkvms.preset(preset);
        String blowup = Knobs.BLOWUP.show(zkvm, circuit).orElseThrow();
        String queries = Knobs.QUERIES.show(zkvm, circuit).orElseThrow();
        SweepPoint point = curve(curves(zkvm, circuit), blowup).points().stream()
                .filter(candidate -> candidate.value().equals(queries))
                .findFirst()
                .orElseThrow();
        CircuitEstimate estimate =
                Estimator.estimate(zkvm.entries().get(circuit).circuit());
        RegimeEstimate best = estimate.best();
        assertEquals(best.total(), point.figures().bits());
        assertEquals(Optional.of(best.regime()), point.figures().regime());
        assertEquals(best.weakest().name(), point.figures().weakest());
        assertEquals(estimate.size().expected(), point.figures().expected());
        assertEquals(estimate.size().worst(), point.figures().worst());
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void sizesAscendWithTheQueries(String preset, int circuit) {
        Zkvm zkvm = Zkvms.preset(preset);
        for (Curve curve : curves(zkvm, circuit)) {
            List<SweepPoint> points = curve.points();
            for (int i = 1; i < points.size(); i++) {
                SweepPoint before = points.get(i - 1);
                SweepPoint after = points.get(i);
                assertTrue(Double.parseDouble(before.value()) < Double.parseDouble(after.value()));
                assertTrue(before.figures().worst() < after.figures().worst(), () -> before + " then " + after);
                assertTrue(before.figures().expected() < after.figures().expected(), () -> before + " then " + after);
            }
        }
    }

    /** What is told of all points by one of them is what each would tell. */
    @ParameterizedTest
    @MethodSource("circuits")
    void alongTheGrindingEveryPointIsAsItWouldBeByItself(String preset, int circuit) {
        Zkvm zkvm = Zkvms.preset(preset);
        Axis bits = Axis.of(Knobs.GRINDING, IntStream.rangeClosed(0, 256).asDoubleStream());
        Axis batching = Axis.of(Knobs.BATCHING_GRINDING, DoubleStream.of(3, 90));
        Circuit as = zkvm.entries().get(circuit).circuit();
        for (RegimeChoice regimes :
                Knobs.GRINDING.idleBecause(as).isEmpty() ? RegimeChoice.values() : new RegimeChoice[0]) {
            assertEquals(
                    each(as, bits, regimes),
                    Sweep.points(zkvm, SweepTarget.circuit(circuit), bits, regimes),
                    regimes.label());
            for (Curve curve : new Sweep(zkvm, SweepTarget.circuit(circuit), bits, batching, regimes).curves()) {
                assertEquals(
                        each(Knobs.BATCHING_GRINDING.turned(as, curve.value()), bits, regimes),
                        curve.points(),
                        regimes.label());
            }
        }
    }

    private static List<SweepPoint> each(Circuit circuit, Axis along, RegimeChoice regimes) {
        return along.values().stream()
                .flatMap(value -> Metrics.of(Knobs.GRINDING.turned(circuit, value), regimes)
                        .map(figures -> new SweepPoint(value, figures))
                        .stream())
                .toList();
    }

    @Test
    void oneCurveABlowupAscendingThePresentAmongThem() {
        Zkvm pico = Zkvms.preset("pico");
        assertEquals(
                List.of("2", "4", "8", "16", "32", "64"),
                curves(pico, 4).stream().map(Curve::value).toList());
        Zkvm large = Knobs.BLOWUP.turn(Knobs.FIELD.turn(pico, Target.ALL, "Goldilocks^3"), Target.ALL, 512);
        assertEquals(
                List.of("32", "64", "128", "256", "512", "1024"),
                curves(large, 4).stream().map(Curve::value).toList());
    }

    /** From the least of 4 and the present count to the most of 512 and four times that. */
    @Test
    void reachesWellBeyondThePresent() {
        List<SweepPoint> points = curves(Zkvms.preset("zkdtvm"), 0).get(0).points();
        assertEquals("4", points.get(0).value());
        assertTrue(Double.parseDouble(points.get(points.size() - 1).value()) >= 4 * 261);
        Zkvm single = Knobs.QUERIES.turn(Zkvms.preset("pico"), Target.ALL, 1);
        assertEquals("1", curves(single, 4).get(0).points().get(0).value());
    }

    /**
     * STIR-128's last circuit: 2^8 bounds the answers of its last iteration, so that at rate 1/16 446 first queries are the
     * most (254 later ones at 3.49 bits against 1.99). The grid goes on to 800; its values next to that are 431 and 470.
     */
    @Test
    void refusedPointsAreLeftOut() {
        // With m = 1 the list regime needs a rate under 4/9, so that a blowup of 2 is none.
        assertEquals(
                List.of("4", "8", "16", "32", "64"),
                curves(Zkvms.preset("openvm2"), 5).stream().map(Curve::value).toList());
    }

    @Test
    void chosenRegimeAlone() {
        List<Curve> curves = curves(Zkvms.preset("pico"), 4, RegimeChoice.UDR);
        assertTrue(curves.stream()
                .flatMap(curve -> curve.points().stream())
                .allMatch(point -> point.figures().regime().orElseThrow() == Regime.UDR));
        assertEquals(List.of(), curves(Zkvms.preset("sp1"), 0, RegimeChoice.JBR), "Jagged is not estimated in JBR");
    }
}
