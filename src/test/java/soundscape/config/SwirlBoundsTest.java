package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.toml.ConfigException;
import soundscape.estimator.circuit.AirFigure;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Assignment;

/** Bounds of SWIRL's outlines: none lies below what it bounds, in no file that is read and in none that is written. */
class SwirlBoundsTest {
    private static final int STACKED = 0;
    private static final int PLAIN = 1;

    private static final ZkvmFile FILE = Samples.swirlBounds();

    private static Zkvm turned(String assignment) {
        return Assignment.parse(assignment).apply(FILE.zkvm());
    }

    private static SwirlShapes shapes(Zkvm zkvm, int circuit) {
        return ((Swirl) zkvm.circuits().get(circuit)).shapes();
    }

    @ParameterizedTest
    @CsvSource({
        "soundness_max_constraints_per_air, max_constraints_per_air, 282",
        "soundness_num_airs, num_airs, 42",
        "soundness_max_log_trace_height, max_log_trace_height, 20",
        "soundness_num_trace_columns, num_trace_columns, 1679",
        "soundness_max_interactions_per_air, max_interactions_per_air, 78",
        "proof_size_num_airs, num_airs, 42",
        "proof_size_max_log_trace_height, max_log_trace_height, 20",
        "proof_size_num_trace_columns, num_trace_columns, 1679",
        "proof_size_max_interactions_per_air, max_interactions_per_air, 78",
    })
    void belowIsRefusedAndTheValueItselfWouldDo(String bound, String bounded, int value) {
        String text = Pattern.compile("(?m)^" + bound + " = \\d+$")
                .matcher(FILE.text().text())
                .replaceFirst(bound + " = " + (value - 1));
        ConfigException refused = assertThrows(ConfigException.class, () -> Saved.parse(text));
        assertEquals(1, refused.problems().size());
        assertEquals(
                bound + " = " + (value - 1) + ": " + bound + " must be at least " + bounded + " = " + value
                        + ", which it bounds; " + value + " would do",
                refused.problems().get(0).sentence());
        assertTrue(
                text.lines().toList().get(refused.problems().get(0).line() - 1).startsWith(bound + " "));
        Saved.parse(text.replace(bound + " = " + (value - 1), bound + " = " + value));
    }

    @Test
    void raisingWhatIsBoundRaisesTheBound() {
        SwirlShapes shapes = shapes(turned("plain.airs=70"), PLAIN);
        assertEquals(70, shapes.stated().airs());
        assertEquals(70, shapes.soundness().airs());
        assertEquals(70, shapes.size().airs());
        assertEquals(60, shapes(turned("plain.airs=55"), PLAIN).size().airs(), "it bounds 55, too");
    }

    /** What the knob turns is what the soundness is claimed for; of less than there is nobody claims anything. */
    @Test
    void claimingLessTakesWhatIsBoundAlong() {
        SwirlShapes shapes = shapes(turned("stacked.airs=40"), STACKED);
        assertEquals(40, shapes.stated().airs());
        assertEquals(40, shapes.soundness().airs());
        assertEquals(45, shapes.size().airs());
    }

    @Test
    void movingAlongIsTold() {
        assertEquals(
                List.of("airs moves proof_size_num_airs of plain along: 60 → 70"),
                Assignment.parse("plain.airs=70").along(FILE.zkvm(), turned("plain.airs=70")));
        assertEquals(
                List.of("trace-columns moves num_trace_columns of stacked along: 1679 → 1600"),
                Assignment.parse("stacked.trace-columns=1600")
                        .along(FILE.zkvm(), turned("stacked.trace-columns=1600")));
    }

    /** It alone moves, so that nothing is told of it, and never below what it bounds. */
    @Test
    void aSizesOwnBoundIsTurnedByItself() {
        SwirlShapes shapes = shapes(turned("plain.size-airs=70"), PLAIN);
        assertEquals(70, shapes.size().airs());
        assertEquals(shapes(FILE.zkvm(), PLAIN).soundness(), shapes.soundness());
        assertEquals(shapes(FILE.zkvm(), PLAIN).stated(), shapes.stated());
        assertEquals(
                List.of(), Assignment.parse("plain.size-airs=70").along(FILE.zkvm(), turned("plain.size-airs=70")));
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> turned("plain.size-airs=41"));
        assertTrue(
                refused.getMessage().contains("must be at least num_airs = 50, which it bounds"), refused.getMessage());
    }

    static Stream<String> turns() {
        Stream<String> claims = Stream.of(
                        "airs", "trace-columns", "interactions", "constraints", "trace-height", "trace-length")
                .flatMap(knob -> Stream.of("16", "64", "1024", "16384", "1048576", "4194304")
                        .map(value -> knob + "=" + value))
                .filter(turn -> !turn.matches("trace-(height=(64|\\d{3,})|length=\\d{2,4})"));
        Stream<String> sizes = Stream.of("airs=64", "trace-columns=16384", "interactions=1024", "trace-height=24")
                .map(turn -> "size-" + turn);
        return Stream.concat(claims, sizes);
    }

    /** Reading back refuses a bound below. */
    @ParameterizedTest
    @MethodSource("turns")
    void whatIsWrittenIsReadAgainAndLeadsBack(String turn) {
        Zkvm there = turned(turn);
        Saved.text(FILE, there);
        String knob = turn.substring(0, turn.indexOf('='));
        Zkvm back = there;
        for (int i : List.of(STACKED, PLAIN)) {
            Assignment was = Assignment.parse(FILE.zkvm().circuits().get(i).name() + "." + knob + "="
                    + Assignment.parse(turn).knob().show(FILE.zkvm(), i).orElseThrow());
            back = was.apply(back);
        }
        assertTrue(back.sameCircuits(FILE.zkvm()), turn);
        for (AirFigure figure : AirFigure.values()) {
            SwirlShapes shapes = shapes(there, STACKED);
            assertTrue(figure.of(shapes.soundness()) >= figure.of(shapes.stated()), turn);
            assertTrue(figure.of(shapes.size()) >= figure.of(shapes.stated()), turn);
        }
    }
}
