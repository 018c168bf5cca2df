package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;

/** The folding knobs on circuits whose answers were worked out by hand. */
class FoldingTest {
    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static Circuit turned(String preset, String circuit, String knob, String value) {
        Zkvm zkvm = Zkvms.preset(preset);
        return Zkvms.circuit(Knobs.named(knob).orElseThrow().turn(zkvm, Zkvms.only(zkvm, circuit), value), circuit);
    }

    private static InvalidParameterException refused(String preset, String circuit, String knob, String value) {
        return assertThrows(InvalidParameterException.class, () -> turned(preset, circuit, knob, value));
    }

    /** embed: 2^15 rows at rate 1/16, so 2^19 points; folded down to one coefficient, so to 16 points. */
    @ParameterizedTest
    @CsvSource({
        "arity,           4,              4 4 4 4 4 4 4 2,              16",
        "arity,           8,              8 8 8 8 8,                    16",
        "arity,           16,             16 16 16 8,                   16",
        "arity,           32768,          32768,                        16",
        "first-fold,      16,             16 2 2 2 2 2 2 2 2 2 2 2,     16",
        "last-polynomial, 16,             2 2 2 2 2 2 2 2 2 2 2,        256",
        "last-polynomial, 16384,          2,                            262144",
        "folding,         '16, 16, 8',    16 16 8,                      256",
        "folding,         '3, 5',         3 5,                          34952"
    })
    void friOfPico(String knob, String value, String factors, long earlyStop) {
        Fri fri = Zkvms.fri(turned("pico", "embed", knob, value));
        assertEquals(numbers(factors), fri.foldingFactors());
        assertEquals(earlyStop, fri.earlyStopSize());
        assertEquals(Zkvms.fri(Zkvms.circuit(Zkvms.preset("pico"), "embed")).withFoldingFactors(numbers(factors)), fri);
    }

    /** The whole trace in the clear: FRI folds nothing then, and there is no arity to change. */
    @Test
    void friMayFoldNothing() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm changed = Knobs.LAST_POLYNOMIAL.turn(pico, Zkvms.only(pico, "embed"), "32768");
        Fri fri = Zkvms.fri(Zkvms.circuit(changed, "embed"));
        assertEquals(List.of(), fri.foldingFactors());
        assertEquals(1 << 19, fri.earlyStopSize());
        int embed = Zkvms.index(pico, "embed");
        assertEquals(
                "it has no such parameter",
                Knobs.ARITY.idleBecause(changed, embed).orElseThrow());
        assertEquals(
                "none",
                Knobs.named("folding").orElseThrow().show(changed, embed).orElseThrow());
        assertEquals(changed, Knobs.named("folding").orElseThrow().turn(pico, Zkvms.only(pico, "embed"), "none"));
    }

    /**
     * riscv of DummyWHIR: 2^22 rows at rate 1/16, five folds of 16 down to 4 coefficients. Folds of 8 take seven rounds, at
     * rates 2^−4, 2^−6, …, which the five rounds that there were enter with their own queries and grinding; the two new ones have those of
     * the last.
     */
    @Test
    void arityOfWhir() {
        Whir whir = (Whir) Zkvms.scheme(turned("dummy_whir", "riscv", "arity", "8"));
        Rounds rounds = whir.rounds();
        assertEquals(numbers("3 3 3 3 3 3 2"), rounds.foldingFactors());
        assertEquals(numbers("22 22 20 19 17 17 17"), rounds.queryGrinding());
        assertEquals(numbers("55 31 22 17 14 14 14"), rounds.queries());
        assertEquals(numbers("1 1 1 1 1 1"), rounds.oodSamples());
        assertEquals(numbers("0 0 0 0 0 0"), rounds.oodGrinding());
        assertEquals(
                List.of(
                        numbers("16 14 12"),
                        numbers("14 12 10"),
                        numbers("17 15 13"),
                        numbers("19 17 15"),
                        numbers("22 20 18"),
                        numbers("22 20 18"),
                        numbers("22 20")),
                whir.foldGrinding());
    }

    /** The same of STIR: final's 2^16 rows at rate 1/16 lose a round and keep two. */
    @Test
    void foldingTableOfStir() {
        Stir stir = (Stir) Zkvms.scheme(turned("stir_example", "final", "folding", "64, 8"));
        assertEquals(numbers("6 3"), stir.rounds().foldingFactors());
        assertEquals(numbers("20 20"), stir.rounds().queryGrinding());
        assertEquals(numbers("55 31"), stir.rounds().queries());
        assertEquals(numbers("1"), stir.rounds().oodSamples());
        assertEquals(numbers("0"), stir.rounds().oodGrinding());
    }

    /** A longer first step of an iteration has as much grinding as the last one stated. */
    @Test
    void fewerAndLongerFoldsOfWhir() {
        Whir whir = (Whir) Zkvms.scheme(turned("dummy_whir", "embed", "folding", "64, 32"));
        assertEquals(numbers("6 5"), whir.rounds().foldingFactors());
        assertEquals(List.of(numbers("16 14 12 10 10 10"), numbers("14 12 10 8 8")), whir.foldGrinding());
        assertEquals(numbers("22 22"), whir.rounds().queryGrinding());
    }

    /** root: 2^20 rows, three folds of 16 down to 2^8; a new round has the last one's queries. */
    @Test
    void lastPolynomialOfSwirl() {
        assertEquals(
                4,
                Zkvms.queries(turned("openvm2", "root", "last-polynomial", "16"))
                        .size());
        assertEquals(
                2,
                Zkvms.queries(turned("openvm2", "root", "last-polynomial", "4096"))
                        .size());
        assertEquals(57, (int) Zkvms.queries(turned("openvm2", "root", "last-polynomial", "16"))
                .get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pico         | embed | arity           | 65536   | 32768   | must be at most 32768, so that the last polynomial keeps its size of 1
            pico         | embed | first-fold      | 1048576 | 32768   | must be at most 32768, so that the last polynomial keeps its size of 1
            pico         | embed | last-polynomial | 65536   | 32768   | must be at most the 32768 that folding begins with
            pico         | embed | folding         | 2097152 | 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2 | must be a whole number from 1 to 1048576
            dummy_whir   | embed | last-polynomial | 16384   | 8192    | must be less than the 16384 that folding begins with
            dummy_whir   | embed | folding         | 16, 16, 128 | 16, 16, 16 | must multiply to at most the 16384 to fold
            dummy_whir   | embed | folding         | 16, 3   | 16, 2   | must be powers of two of at least 2 under WHIR and STIR
            openvm2      | root  | last-polynomial | 128     | 256     | must be 1048576 divided by a power of 16, which each of SWIRL's rounds folds into one
            openvm2      | root  | last-polynomial | 1048576 | 65536   | must be less than the 1048576 that folding begins with
            openvm2      | root  | arity           | 8       | another parameter or circuit | cannot be changed: fixed at 16 by SWIRL
            """)
    void refusesWhatCannotBeFoldedSo(
            String preset, String circuit, String knob, String value, String remedy, String condition) {
        InvalidParameterException refused = refused(preset, circuit, knob, value);
        assertEquals(knob, refused.key());
        assertEquals(condition, refused.condition().replace(" (circuit " + circuit + ")", ""));
        assertEquals(remedy, refused.remedy());
    }

    /** After a first fold of 16 only 4 is left: whether 16 or 4 folds next, the factors are 16, 4, and 16 is read. */
    @Test
    void arityThatCannotBeToldFromWhatIsLeftIsRefused() {
        Zkvm zkvm = Zkvms.preset("pico");
        Zkvm few = Knobs.named("folding").orElseThrow().turn(zkvm, Zkvms.only(zkvm, "embed"), "16, 2, 2");
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> Knobs.ARITY.turn(few, Zkvms.only(few, "embed"), "4"));
        assertEquals(
                "cannot stand apart from the first fold of 16, after which only 4 is left to fold (circuit embed)",
                refused.condition());
        assertEquals("2", refused.remedy());
    }

    /** Grinding and queries beyond what a shorter list holds are gone; longer lists repeat their last entry. */
    @Test
    void refoldingToThePresentFactorsChangesNothing() {
        for (String preset : List.of("pico", "dummy_whir", "stir_example", "sp1", "zisk", "openvm2")) {
            for (Circuit circuit : Zkvms.preset(preset).circuits()) {
                assertEquals(circuit, Folding.with(circuit, circuit.opening().foldingFactors()), circuit.name());
            }
        }
    }

    @Test
    void planOfEveryPresetLeadsToItsFactors() {
        for (String preset : List.of("pico", "dummy_whir", "stir_example", "sp1", "zkdtvm", "miden", "risc0", "zisk")) {
            for (Circuit circuit : Zkvms.preset(preset).circuits()) {
                List<Integer> logs = circuit.opening().foldingFactors().stream()
                        .map(Integer::numberOfTrailingZeros)
                        .toList();
                assertEquals(logs, Folding.planOf(circuit).logFactors(Folding.logDegree(circuit)), circuit.name());
            }
        }
    }

    /** 2^24 rows of Airbender fold by 16, 16, 16, 8, 8 down to 2^6; what another knob leaves to fold folds so still. */
    @ParameterizedTest
    @CsvSource({
        "last-polynomial, 512,     16 16 16 8",
        "last-polynomial, 256,     16 16 16 8 2",
        "last-polynomial, 16,      16 16 16 8 8 4",
        "first-fold,      8,       8 16 16 8 8 2",
        "arity,           8,       8 8 8 8 8 8",
        "trace-length,    8388608, 16 16 16 8 4",
        "trace-length,    33554432, 16 16 16 8 8 2"
    })
    void factorsWithoutAPlanStay(String knob, String value, String factors) {
        String name = Zkvms.preset("airbender").circuits().get(0).name();
        assertEquals(
                numbers(factors),
                turned("airbender", name, knob, value).opening().foldingFactors());
    }

    /** 16, 16, 16, 8, 8 of Airbender follows no plan of one arity; it is read as folds of 16. */
    @Test
    void unevenFactorsAreReadAsTheirFirstArity() {
        Circuit circuit = Zkvms.preset("airbender").circuits().get(0);
        assertEquals(List.of(16, 16, 16, 8, 8), circuit.opening().foldingFactors());
        assertEquals(new FoldPlan(4, 4, 6), Folding.planOf(circuit));
    }

    /** zkDTVM's shrink folds 2^19 rows at rate 1/8 by 2^20, to 4 points; so it does with another arity. */
    @Test
    void foldingBeyondOneCoefficientIsKept() {
        Circuit shrink = Zkvms.circuit(Zkvms.preset("zkdtvm"), "shrink");
        assertEquals(new FoldPlan(1, 1, -1), Folding.planOf(shrink));
        Fri fri = Zkvms.fri(turned("zkdtvm", "shrink", "arity", "8"));
        assertEquals(numbers("8 8 8 8 8 8 4"), fri.foldingFactors());
        assertEquals(4, fri.earlyStopSize());
    }
}
