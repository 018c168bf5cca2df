package soundscape.explore.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.plan.QuerySchedule;

/** Steps turn one knob to a value next to where a circuit stands. */
class KnobStepTest {
    private static Circuit last(String preset) {
        List<Circuit> circuits = Presets.open(preset).orElseThrow().zkvm().circuits();
        return circuits.get(circuits.size() - 1);
    }

    @Test
    void aQueryMoreAndAQueryLessAreWorthWhatAQueryIsWorth() {
        Circuit embed = last("pico");
        List<KnobStep> steps = KnobStep.of(Knobs.QUERIES, embed).toList();
        assertEquals(List.of("22", "20"), steps.stream().map(KnobStep::value).toList());
        assertEquals(List.of(1, -1), steps.stream().map(KnobStep::direction).toList());
        double now = Estimator.total(embed, Regime.JBR);
        double worth = QuerySchedule.bitsPerQuery(embed, Regime.JBR);
        for (KnobStep step : steps) {
            assertEquals(now + step.direction() * worth, Estimator.total(step.circuit(), Regime.JBR), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("soundscape.config.Presets#names")
    void everyStepTurnsAKnobThatTurns(String preset) {
        Circuit circuit = last(preset);
        List<KnobStep> steps = KnobStep.all(circuit);
        Set<CircuitKnob> turned = steps.stream().map(KnobStep::knob).collect(Collectors.toSet());
        assertTrue(turned.contains(Knobs.QUERIES), preset);
        for (KnobStep step : steps) {
            assertEquals(
                    step.knob().turned(circuit, step.value()),
                    step.circuit(),
                    step.knob().key());
            assertTrue(step.knob().idleBecause(circuit).isEmpty(), step.knob().key());
            assertFalse(step.knob().standsAt(circuit, step.value()), step.knob().key());
        }
    }
}
