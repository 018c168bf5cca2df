package soundscape.explore.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepTarget;

/** Every parameter, a step down and a step up, each by itself. */
class SensitivitiesTest {
    private static Zkvm zkvm(String preset) {
        return Presets.open(preset).orElseThrow().zkvm();
    }

    private static Sensitivities last(Zkvm zkvm) {
        return Sensitivities.of(zkvm, SweepTarget.circuit(zkvm.finalIndex()), RegimeChoice.BEST);
    }

    private static Sensitivity of(Sensitivities all, Knob knob) {
        return all.all().stream()
                .filter(each -> each.knob().equals(knob))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachStepComesToWhatTheTurnedKnobComesTo() {
        Zkvm pico = zkvm("pico");
        Target embed = new Target(pico.finalIndex(), Scope.CIRCUIT);
        Sensitivity queries = of(last(pico), Knobs.QUERIES);
        assertEquals("21", queries.present());
        assertEquals(
                List.of("20", "22"), queries.steps().stream().map(Step::shown).toList(), "down before up");
        Zkvm turned = Knobs.QUERIES.turn(pico, embed, 22);
        assertEquals(
                Metrics.of(turned.entries().get(pico.finalIndex()), RegimeChoice.BEST),
                queries.steps().get(1).figures());
        assertEquals(turned, queries.steps().get(1).take(pico));
    }

    @ParameterizedTest
    @MethodSource("soundscape.config.Presets#names")
    void everyStepIsTakenOrRefusedWithAReason(String preset) {
        Zkvm zkvm = zkvm(preset);
        Sensitivities all = last(zkvm);
        assertEquals(Metrics.of(zkvm.entries().get(zkvm.finalIndex()), RegimeChoice.BEST), all.now());
        for (Sensitivity each : all.all()) {
            assertTrue(Knobs.ALL.contains(each.knob()));
            for (Step step : each.steps()) {
                assertEquals(
                        step.refused().isEmpty(),
                        step.figures().isPresent(),
                        each.knob().key());
                step.refused()
                        .ifPresent(reason ->
                                assertTrue(reason.startsWith(each.knob().key() + " = "), reason));
            }
        }
    }

    @Test
    void whatIsBeyondTheScaleIsRefusedInTheKnobsWords() {
        Step less = of(last(zkvm("pico")), Knobs.BATCHING_GRINDING).steps().get(0);
        assertEquals(-1, less.direction());
        assertEquals(
                Optional.of(
                        "batching-grinding = -1: batching-grinding must be a whole number from 0 to 256; 0 would do"),
                less.refused());
    }

    @Test
    void circuitsStepEachFromWhereItStands() {
        Zkvm pico = zkvm("pico");
        SweepTarget every = new SweepTarget(Target.ALL, true);
        Sensitivities all = Sensitivities.of(pico, every, RegimeChoice.BEST);
        Step more = of(all, Knobs.QUERIES).steps().get(1);
        assertEquals("85 / 22", more.shown());
        Zkvm taken = more.take(pico);
        for (int i = 0; i < pico.entries().size(); i++) {
            double before = Knobs.QUERIES.read(pico, i).orElseThrow().value();
            assertEquals(before + 1, Knobs.QUERIES.read(taken, i).orElseThrow().value());
        }
        assertEquals(Metrics.of(taken, RegimeChoice.BEST), more.figures());
    }

    @Test
    void layersStepWhereTheWholeIsLookedAt() {
        Zkvm pico = zkvm("pico");
        Target last = new Target(pico.finalIndex(), Scope.CIRCUIT);
        assertEquals(
                List.of("4", "6"),
                of(Sensitivities.of(pico, new SweepTarget(last, true), RegimeChoice.BEST), Knobs.LAYERS)
                        .steps()
                        .stream()
                        .map(Step::shown)
                        .toList());
        assertTrue(last(pico).all().stream().noneMatch(each -> each.knob() == Knobs.LAYERS));
    }

    @Test
    void aCircuitWithoutSuchARegimeHasNone() {
        Zkvm openvm = zkvm("openvm2");
        Sensitivities none = Sensitivities.of(openvm, SweepTarget.circuit(0), RegimeChoice.UDR);
        assertEquals(
                openvm.entries().get(0).estimate().regimes().stream()
                        .anyMatch(r -> r.regime().name().equals("UDR")),
                none.now().isPresent());
    }
}
