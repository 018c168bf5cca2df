package soundscape.config.mix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;

/** A circuit that is taken apart and put together is the same one, and so is one that takes all of another. */
class StatedCircuitTest {
    @ParameterizedTest
    @MethodSource("soundscape.config.Presets#names")
    void bundledCircuitsComeBack(String preset) {
        for (CircuitEntry entry : Presets.open(preset).orElseThrow().zkvm().entries()) {
            assertComesBack(entry.circuit());
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomCircuitsComeBackAndTurnIntoEachOther(long seed) {
        List<Circuit> circuits = new RandomCircuits(seed)
                .all().stream().filter(StatedCircuitTest::canBeWritten).toList();
        for (Circuit circuit : circuits) {
            assertComesBack(circuit);
            StatedCircuit before = StatedCircuit.of(circuits.get((int) (seed % circuits.size())));
            StatedCircuit after = StatedCircuit.of(circuit);
            assertEquals(
                    after.circuit().map(Circuit::opening),
                    before.with(after, before.keysWith(after)).map(Circuit::opening));
            assertEquals(before.circuit(), before.with(after, Set.of()));
        }
    }

    /** Jagged's files give no grinding of folding rounds. */
    private static boolean canBeWritten(Circuit circuit) {
        return !(circuit instanceof Jagged jagged)
                || jagged.opening().match(fri -> fri.commitGrinding() == 0, whir -> true, stir -> false);
    }

    private static void assertComesBack(Circuit circuit) {
        assertEquals(Optional.of(circuit), StatedCircuit.of(circuit).circuit());
    }

    @Test
    void whatFollowsIsNotToldAndWhatBelongsTogetherIsOneChange() {
        assertEquals(List.of("rho"), changes("blowup", "16"));
        assertEquals(List.of("num_queries"), changes("queries", "100"));
        assertEquals(List.of("protocol_family"), changes("scheme", "WHIR").subList(0, 1));
    }

    @Test
    void anAbsentKeyIsToldByWhatItMeans() {
        Circuit before = Presets.open("pico").orElseThrow().zkvm().circuits().get(0);
        CircuitKnob columns = (CircuitKnob) Knobs.named("lookup-columns").orElseThrow();
        KeyChange change = KeyChange.between(StatedCircuit.of(before), StatedCircuit.of(columns.turned(before, "1")))
                .get(0);
        assertEquals("lookups.alu.num_columns_S 14 1", change.key() + " " + change.from() + " " + change.to());
    }

    private static List<String> changes(String knob, String value) {
        Circuit before = Presets.open("pico").orElseThrow().zkvm().circuits().get(2);
        CircuitKnob turned = (CircuitKnob) Knobs.named(knob).orElseThrow();
        return KeyChange.between(StatedCircuit.of(before), StatedCircuit.of(turned.turned(before, value))).stream()
                .map(change -> change.key().toString())
                .toList();
    }
}
