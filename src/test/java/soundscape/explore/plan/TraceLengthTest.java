package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

/** The fold plan made anew for another trace length, worked out by hand. */
class TraceLengthTest {
    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static Circuit turned(String preset, String circuit, int logRows) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm changed = Knobs.TRACE_LENGTH.turn(zkvm, Zkvms.only(zkvm, circuit), String.valueOf(1L << logRows));
        assertEquals(logRows, TraceLength.log2(Zkvms.circuit(changed, circuit)));
        return Zkvms.circuit(changed, circuit);
    }

    /** ZisK's Dma: 2^21 rows at rate 1/2 fold by 8, 8, 8, 8, 8, 4 down to 32 points. */
    @ParameterizedTest
    @CsvSource({
        "zisk,   Dma,    23, 8 8 8 8 8 8 2, 32",
        "zisk,   Dma,    22, 8 8 8 8 8 8,   32",
        "zisk,   Dma,    20, 8 8 8 8 8 2,   32",
        "zisk,   Dma,    19, 8 8 8 8 8,     32",
        "zisk,   Dma,    6,  4,             32",
        "pico,   embed,  3,  2 2 2,         16",
        "zkdtvm, shrink, 4,  2 2 2 2,       4"
    })
    void friKeepsArityAndLastPolynomial(String preset, String name, int logRows, String factors, long earlyStop) {
        Fri before = Zkvms.fri(Zkvms.circuit(Zkvms.preset(preset), name));
        Fri after = Zkvms.fri(turned(preset, name, logRows));
        assertEquals(numbers(factors), after.foldingFactors());
        assertEquals(earlyStop, after.earlyStopSize());
        assertEquals(before.earlyStopSize(), after.earlyStopSize());
        assertEquals(before.rate(), after.rate());
        assertEquals(before.queries(), after.queries());
        assertEquals(before.batching(), after.batching());
        assertEquals(before.queryGrinding(), after.queryGrinding());
    }

    /** Shorter than its last polynomial, a trace is sent as it is. */
    @Test
    void friSendsWhatIsShorterThanTheLastPolynomial() {
        Fri fri = Zkvms.fri(turned("zisk", "Dma", 3));
        assertEquals(List.of(), fri.foldingFactors());
        assertEquals(16, fri.earlyStopSize());
    }

    /**
     * riscv of DummyWHIR: folds of 16 from 2^22 rows down to 4 coefficients. Twice the rows take a sixth fold, of 2, with one
     * grinding step, and as many queries as the fifth.
     */
    @Test
    void whirHasAnIterationMoreWithAllThatBelongsToIt() {
        Whir whir = (Whir) Zkvms.scheme(turned("dummy_whir", "riscv", 23));
        Rounds rounds = whir.rounds();
        assertEquals(23, rounds.logDegree());
        assertEquals(numbers("4 4 4 4 4 1"), rounds.foldingFactors());
        assertEquals(numbers("55 31 22 17 14 14"), rounds.queries());
        assertEquals(numbers("22 22 20 19 17 17"), rounds.queryGrinding());
        assertEquals(numbers("1 1 1 1 1"), rounds.oodSamples());
        assertEquals(numbers("0 0 0 0 0"), rounds.oodGrinding());
        assertEquals(6, whir.foldGrinding().size());
        assertEquals(numbers("22"), whir.foldGrinding().get(5));
        assertEquals(numbers("22 20 18 16"), whir.foldGrinding().get(4));
    }

    @Test
    void whirHasAnIterationLess() {
        Whir whir = (Whir) Zkvms.scheme(turned("dummy_whir", "riscv", 18));
        assertEquals(numbers("4 4 4 4"), whir.rounds().foldingFactors());
        assertEquals(numbers("22 22 20 19"), whir.rounds().queryGrinding());
        assertEquals(4, whir.foldGrinding().size());
    }

    /** base of STIR-128: a fifth round asks as the fourth does. */
    @Test
    void stirFollows() {
        Rounds rounds = Zkvms.rounds(turned("stir_example", "base", 22));
        assertEquals(numbers("4 4 4 4 2"), rounds.foldingFactors());
        assertEquals(numbers("231 57 33 23 23"), rounds.queries());
        assertEquals(numbers("16 16 16 16 16"), rounds.queryGrinding());
        assertEquals(numbers("1 1 1 1"), rounds.oodSamples());
    }

    /** SP1's shrink: 2^19 rows packed into 2^18. */
    @ParameterizedTest
    @CsvSource({"21, 20", "19, 18", "4, 3", "2, 1"})
    void denseTraceOfJaggedIsInProportion(int logRows, int logDense) {
        Jagged jagged = (Jagged) turned("sp1", "shrink", logRows);
        assertEquals(1L << logRows, jagged.traceLength());
        assertEquals(1 << logDense, jagged.opening().dimension());
        assertEquals(logDense, Zkvms.fri(jagged).foldingFactors().size());
        assertEquals(8, Zkvms.fri(jagged).earlyStopSize());
        assertEquals(326, jagged.traceColumns());
    }

    @Test
    void denseTraceOfJaggedHasTwoRowsAtLeast() {
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> turned("sp1", "shrink", 1));
        assertEquals(
                "must leave at least two rows of the dense trace, which shrinks in proportion (circuit shrink)",
                refused.condition());
        assertEquals("4", refused.remedy());
    }

    /** app of OpenVM 2: 4 + 20 variables, four rounds of 4 down to 2^8; the tallest trace is as tall as the stack. */
    @ParameterizedTest
    @CsvSource({
        "app,  28, 24, 5, 28",
        "app,  26, 22, 5, 26",
        "app,  25, 21, 4, 25",
        "app,  24, 20, 4, 24",
        "app,  22, 18, 4, 22",
        "app,  21, 17, 3, 21",
        "app,  4,  0,  1, 4",
        "root, 24, 22, 4, 25",
        "root, 18, 16, 3, 19",
        "root, 17, 15, 2, 18"
    })
    void stackOfSwirl(String name, int logRows, int logStack, int rounds, int logHeight) {
        Swirl swirl = (Swirl) turned("openvm2", name, logRows);
        Swirl before = (Swirl) Zkvms.circuit(Zkvms.preset("openvm2"), name);
        assertEquals(before.opening().logSkip(), swirl.opening().logSkip());
        assertEquals(logStack, swirl.opening().logStack());
        assertEquals(rounds, swirl.opening().rounds());
        assertEquals(logHeight, swirl.shapes().soundness().maxLogTraceHeight());
        assertEquals(logHeight, swirl.shapes().size().maxLogTraceHeight());
        assertEquals(
                before.opening().queries().get(0), swirl.opening().queries().get(0));
        assertEquals(before.opening().width(), swirl.opening().width());
    }

    @Test
    void newRoundsOfSwirlFollow() {
        assertEquals(numbers("193 88 81 81 81"), Zkvms.queries(turned("openvm2", "app", 28)));
    }

    @ParameterizedTest
    @CsvSource({"openvm2, app, 16", "openvm2, root, 16", "zkdtvm, root_shrink, 64"})
    void swirlHasRoomForItsSkipAndARound(String preset, String name, String least) {
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> turned(preset, name, 3));
        assertEquals(
                "must be at least " + least + ", which the univariate skip and one round take (circuit " + name + ")",
                refused.condition());
        assertEquals(least, refused.remedy());
    }

    /** KoalaBear has no domains for traces that are so much longer. */
    private static Zkvm roomy(Zkvm zkvm) {
        return zkvm.circuits().get(0).field().base() == BaseField.KOALA_BEAR
                ? Knobs.FIELD.turn(zkvm, Target.ALL, "Goldilocks^3")
                : zkvm;
    }

    /** Going somewhere step by step comes to the same as going there at once, and back, with whatever was cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"pico", "zisk", "sp1", "dummy_whir", "stir_example", "openvm2"})
    void lengthsDoNotDependOnTheWay(String preset) {
        Zkvm start = roomy(Zkvms.preset(preset));
        for (Circuit circuit : start.circuits().subList(0, 2)) {
            Target only = Zkvms.only(start, circuit.name());
            int here = (int) TraceLength.log2(circuit);
            Zkvm step = start;
            for (int log = here + 1; log <= here + 5; log++) {
                step = Knobs.TRACE_LENGTH.turn(step, only, Math.scalb(1.0, log));
            }
            assertEquals(
                    Knobs.TRACE_LENGTH.turn(start, only, Math.scalb(1.0, here + 5)), step, circuit.name() + " upwards");
            for (int log = here + 4; log >= here; log--) {
                step = Knobs.TRACE_LENGTH.turn(step, only, Math.scalb(1.0, log));
            }
            assertEquals(start, step, circuit.name() + " and back");
        }
    }
}
