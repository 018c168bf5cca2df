package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;

class AssignmentTest {
    /** The circuits whose queries an assignment changed. */
    private static List<String> changed(String preset, String assignment) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm after = Assignment.parse(assignment).apply(zkvm);
        return IntStream.range(0, zkvm.entries().size())
                .filter(i -> !zkvm.entries().get(i).equals(after.entries().get(i)))
                .peek(i -> assertEquals(
                        List.of(40), Zkvms.queries(after.entries().get(i).circuit())))
                .mapToObj(i -> after.entries().get(i).name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            queries=40             | -         | queries   | 40
            ` final.queries = 40 ` | final     | queries   | 40
            a.b.blowup=8           | a.b       | blowup    | 8
            riscv.field=M31^4      | riscv     | field     | M31^4
            Range Check.queries=40 | Range Check | queries | 40
            """, quoteCharacter = '`')
    void parses(String text, String circuit, String knob, String value) {
        Assignment assignment = Assignment.parse(text);
        assertEquals(Optional.ofNullable(circuit), assignment.circuit());
        assertEquals(knob, assignment.knob().key());
        assertEquals(value, assignment.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", "", "=40", "final.=40", "speed=40", "Queries=40", "queries.final=40", "rho=0.5"})
    void refusesWhatNamesNoKnob(String text) {
        InvalidParameterException refused = assertThrows(InvalidParameterException.class, () -> Assignment.parse(text));
        assertEquals("--set", refused.key());
        Assignment.parse(refused.remedy());
    }

    @Test
    void everyKnobCanBeNamed() {
        for (Knob knob : Knobs.ALL) {
            assertEquals(Optional.of(knob), Knobs.named(knob.key()), knob.key());
        }
    }

    @Test
    void knobsAreReadFromText() {
        assertEquals(
                List.of(
                        Knobs.BLOWUP,
                        Knobs.QUERIES,
                        Knobs.EXTENSION,
                        Knobs.LAYERS,
                        Knobs.FIELD,
                        Knobs.SCHEME,
                        Knobs.OOD_SAMPLES),
                Stream.of(
                                "blowup=2",
                                "queries=1",
                                "extension=1",
                                "layers=1",
                                "field=BN254",
                                "scheme=whir",
                                "ood-samples=1, 2, 1")
                        .map(text -> Assignment.parse(text).knob())
                        .toList());
    }

    @Test
    void withoutCircuitAllAreMeant() {
        assertEquals(List.of("riscv", "convert", "combine", "compress", "embed"), changed("pico", "queries=40"));
    }

    @Test
    void finalIsTheLastCircuit() {
        assertEquals(List.of("embed"), changed("pico", "final.queries=40"));
    }

    /** ZisK has a circuit Final, a group final of it alone, and Final_Compressed after them. */
    @Test
    void finalOfZiskIsItsLastCircuitAndFinalWithACapitalIsTheOneSoCalled() {
        assertEquals(List.of("Final_Compressed"), changed("zisk", "final.queries=40"));
        assertEquals(List.of("Final"), changed("zisk", "Final.queries=40"));
        assertEquals(List.of("Final_Compressed"), changed("zisk", "final_compressed.queries=40"));
    }

    /** A circuit's name comes before the word: STIR-128's last circuit bears it, and stays meant when a layer follows. */
    @Test
    void circuitCalledFinalIsMeantByItsName() {
        Zkvm more = Assignment.parse("layers=4").apply(Zkvms.preset("stir_example"));
        Zkvm after = Assignment.parse("final.grinding=9").apply(more);
        assertEquals(9, Knobs.GRINDING.read(after, 2).orElseThrow().value());
        assertEquals(20, Knobs.GRINDING.read(after, 3).orElseThrow().value());
    }

    @Test
    void groupMeansAllItsCircuits() {
        assertEquals(6, changed("zisk", "compression.queries=40").size());
        assertEquals(35, changed("zisk", "basic.queries=40").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.queries=40", ".queries=40", "RISCV.queries=40"})
    void unknownCircuitIsRefused(String text) {
        Zkvm pico = Zkvms.preset("pico");
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> Assignment.parse(text).apply(pico));
        assertEquals("riscv", refused.remedy());
        assertTrue(refused.condition().contains("Pico"), refused.condition());
    }

    @Test
    void circuitsThatAKnobLeavesAloneAreSaid() {
        Zkvm zkvm = Zkvms.preset("zkdtvm");
        assertEquals(
                List.of("grinding leaves root_shrink as it is: fixed at 20 bits by SWIRL"),
                Assignment.parse("grinding=3").idle(zkvm));
        assertEquals(List.of(), Assignment.parse("core.grinding=3").idle(zkvm));
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> Assignment.parse("root_shrink.grinding=3")
                        .apply(zkvm));
        assertTrue(refused.getMessage().contains("fixed at 20 bits by SWIRL"), refused.getMessage());
    }

    @Test
    void layersAreOfNoCircuit() {
        assertThrows(InvalidParameterException.class, () -> Assignment.parse("final.layers=2"));
    }
}
