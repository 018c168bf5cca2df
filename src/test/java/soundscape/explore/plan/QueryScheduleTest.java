package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** Published schedules, found again from the level that they were made for. */
class QueryScheduleTest {
    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "openvm2, app,      100, 193 88 81 81",
        "openvm2, leaf,     100, 118 84 81",
        "sp1,     core,     100, 124",
        "sp1,     compress, 100, 124",
        "sp1,     shrink,   100, 94",
        "zkdtvm,  core,     128, 261",
        "zkdtvm,  compress, 128, 160",
        "zkdtvm,  shrink,   128, 131"
    })
    void publishedSchedulesAreTheLeastThatReachTheirLevel(String preset, String name, double level, String expected) {
        Circuit circuit = Zkvms.circuit(Zkvms.preset(preset), name);
        assertEquals(numbers(expected), QuerySchedule.reaching(circuit, last(circuit), level));
        assertEquals(numbers(expected), Zkvms.queries(circuit), "as in the file");
    }

    @ParameterizedTest
    @CsvSource({"app, 193, 193 88 81 81", "leaf, 118, 118 84 81"})
    void laterRoundsFollowTheFirst(String name, int first, String expected) {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("openvm2"), name);
        assertEquals(numbers(expected), even(circuit, first));
    }

    /** STIR-128 was made by ⌈(128 − g)/−log2(1 − δ)⌉ in the Johnson regime. */
    @ParameterizedTest
    @CsvSource({"base, 231 57 33 23", "compress, 114 46 29 21", "final, 55 31 22"})
    void stirExampleIsTheLeastFor128(String name, String expected) {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("stir_example"), name);
        assertEquals(numbers(expected), QuerySchedule.reaching(circuit, last(circuit), 128));
    }

    /** The first round of the last circuit happens to reach 129 bits with its 55 queries, so that the others follow there. */
    @Test
    void laterRoundsFollowTheLevelThatTheFirstReaches() {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("stir_example"), "final");
        assertEquals(129, (int) Math.floor(55 * -Math.log(1.01 / 4) / Math.log(2) + 20));
        assertEquals(QuerySchedule.reaching(circuit, last(circuit), 129), even(circuit, 55));
    }

    /** 55, 31, 22, 17 and 14 are to 20 as 20, 11.3, 8, 6.2 and 5.1; STIR's are cut off where its degree ends. */
    @ParameterizedTest
    @CsvSource({
        "dummy_whir, riscv, 20, 20 11 8 6 5",
        "dummy_whir, riscv, 56, 56 32 22 17 14",
        "dummy_whir, riscv, 1, 1 1 1 1 1",
        "stir_example, final, 110, 110 62 44",
        "openvm2, leaf, 60, 60 43 41",
        "pico, riscv, 40, 40"
    })
    void otherRoundsMoveByTheSameRatio(String preset, String name, int first, String expected) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm changed = Knobs.QUERIES.turn(zkvm, Zkvms.only(zkvm, name), first);
        assertEquals(numbers(expected), Zkvms.queries(Zkvms.circuit(changed, name)));
    }

    /** In unique decoding 55 queries at rate 1/16, worth 0.9125 bits each, and 22 bits reach 72; later ones are worth nearly 1. */
    @ParameterizedTest
    @EnumSource(RegimeChoice.class)
    void evenIsInTheRegimeThatIsLookedAt(RegimeChoice choice) {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("dummy_whir"), "riscv");
        Circuit even = QuerySchedule.even(circuit, choice);
        assertEquals(
                choice == RegimeChoice.UDR ? numbers("55 51 53 54 56") : numbers("55 32 23 18 15"),
                Zkvms.queries(even));
        assertEquals(even, QuerySchedule.even(even, choice), "again");
    }

    /** No later round falls under the first one's level, and with a query less it would. */
    @Test
    void laterRoundsReachTheLevelAndNoMore() {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("stir_example"), "base");
        List<Integer> schedule = even(circuit, 100);
        double[] rates = {0.5, Math.scalb(1.0, -4), Math.scalb(1.0, -7), Math.scalb(1.0, -10)};
        int level = (int) Math.floor(bits(rates[0], schedule.get(0)));
        for (int i = 1; i < rates.length; i++) {
            assertTrue(bits(rates[i], schedule.get(i)) >= level);
            assertTrue(bits(rates[i], schedule.get(i) - 1) < level);
        }
    }

    private static List<Integer> even(Circuit circuit, int first) {
        RegimeChoice choice = RegimeChoice.valueOf(last(circuit).name());
        return Zkvms.queries(QuerySchedule.even(QuerySchedule.beginning(circuit, first), choice));
    }

    /** At 2^192 the Johnson regime handles words up to √ρ/100 below its radius; 16 bits are ground. */
    private static double bits(double rate, int queries) {
        return queries * -Math.log(1.01 * Math.sqrt(rate)) / Math.log(2) + 16;
    }

    /** Rate 1/4 in unique decoding: 1 − δ = 5/8. */
    @Test
    void worthOfAQuery() {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("sp1"), "core");
        assertEquals(Math.log(1.6) / Math.log(2), QuerySchedule.bitsPerQuery(circuit, Regime.UDR), 1e-12);
    }

    /** The Johnson regime where there are both. */
    private static Regime last(Circuit circuit) {
        return circuit.regimes().get(circuit.regimes().size() - 1);
    }

    /** Going far away and coming back gives what going there at once gives. */
    @ParameterizedTest
    @CsvSource({"dummy_whir, 100", "stir_example, 100"})
    void queriesDoNotDependOnTheWay(String preset, int first) {
        Zkvm start = Zkvms.preset(preset);
        Target last = new Target(start.finalIndex(), Scope.CIRCUIT);
        Zkvm far = Knobs.QUERIES.turn(start, last, 400);
        assertEquals(
                Knobs.QUERIES.turn(start, last, first).circuits(),
                Knobs.QUERIES.turn(far, last, first).circuits());
    }

    @ParameterizedTest
    @CsvSource({"dummy_whir", "stir_example", "openvm2", "pico"})
    void thePresentCountChangesNothing(String preset) {
        Zkvm start = Zkvms.preset(preset);
        Target last = new Target(start.finalIndex(), Scope.CIRCUIT);
        String now = Knobs.QUERIES.show(start, start.finalIndex()).orElseThrow();
        assertEquals(start, Knobs.QUERIES.turn(start, last, now));
    }
}
