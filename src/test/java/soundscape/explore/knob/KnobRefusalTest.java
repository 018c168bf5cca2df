package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;

/** What a knob says where it does not turn, and that the value it names does. */
class KnobRefusalTest {
    private static InvalidParameterException refused(Zkvm zkvm, Target target, String knob, String value) {
        return assertThrows(
                InvalidParameterException.class,
                () -> Knobs.named(knob).orElseThrow().turn(zkvm, target, value));
    }

    /** The edge of what is possible, however far away from it the value is. */
    @ParameterizedTest
    @CsvSource({
        "stir_example, base,  queries,           1000000, 65534, 65535",
        "stir_example, final, queries,           5000,    4094,  4095",
        "openvm2,      app,   blowup,            1048576, 128,   256",
        "dummy_whir,   riscv, blowup,            1048576, 16384, 32768",
        "openvm2,      app,   constraint-degree, 1,       3,     2",
        "pico,         embed, opening-points,    1001,    1000,  1001"
    })
    void namesTheEdge(String preset, String circuit, String knob, String value, String remedy, String beyond) {
        Zkvm zkvm = Zkvms.preset(preset);
        Target target = Zkvms.only(zkvm, circuit);
        InvalidParameterException refused = refused(zkvm, target, knob, value);
        assertEquals(knob, refused.key());
        assertEquals(remedy, refused.remedy());
        Knobs.named(knob).orElseThrow().turn(zkvm, target, remedy);
        refused(zkvm, target, knob, beyond);
    }

    /** Both regimes count: at rate 1/2 the gap must stay below 1 − √½ = 0.2929, at 1/16 below 3/4. */
    @ParameterizedTest
    @CsvSource({"riscv, 0.2929", "embed, 0.75"})
    void namesTheWidestGap(String circuit, double bound) {
        Zkvm pico = Zkvms.preset("pico");
        Target target = Zkvms.only(pico, circuit);
        double named = Double.parseDouble(refused(pico, target, "gap", "1").remedy());
        assertTrue(named < bound && named > bound - 0.002, circuit + " " + named);
        Knobs.GAP.turn(pico, target, named);
    }

    /** STIR-128: base alone could do 65534, but final, which is meant as well, 4094 at most. */
    @Test
    void namesWhatDoesForEveryCircuitMeant() {
        Zkvm zkvm = Zkvms.preset("stir_example");
        InvalidParameterException refused = refused(zkvm, Target.ALL, "queries", "1000000");
        assertEquals("4094", refused.remedy());
        Knobs.QUERIES.turn(zkvm, Target.ALL, "4094");
    }

    @Test
    void keepsTheOtherEntriesOfATable() {
        Zkvm zkvm = Zkvms.preset("stir_example");
        InvalidParameterException refused =
                refused(zkvm, Zkvms.only(zkvm, "compress"), "round-queries", "114, 46, 70, 21");
        assertEquals("round-queries", refused.key());
        assertEquals("114, 46, 62, 21", refused.remedy());
    }

    /** Where one parameter stands in the way of another, the sentence is about the other and names what would do here. */
    @Test
    void namesWhatWouldDoOfTheKnobThatWasTurned() {
        Zkvm zkvm = Zkvms.preset("dummy_whir");
        InvalidParameterException refused = refused(zkvm, Zkvms.only(zkvm, "riscv"), "field", "M31^5");
        assertEquals("log_inv_rate", refused.key());
        assertEquals(
                "must keep log_degree + log_inv_rate − folding factor of iteration 0 = 22 within the two-adicity 1 of "
                        + "M31⁵ (circuit riscv)",
                refused.condition());
        assertEquals("field = Goldilocks^2", refused.remedy());
    }

    /** A value that no circuit could take is not worth correcting where the parameter does not exist. */
    @Test
    void saysFirstThatThereIsNoSuchParameter() {
        Zkvm pico = Zkvms.preset("pico");
        assertEquals(
                "cannot be changed: it has no such parameter",
                refused(pico, Target.ALL, "round-queries", "0").condition());
    }

    /** 1 is no error to live with, and no value that would do. */
    @Test
    void namesAnErrorThatDoes() {
        Zkvm sp1 = Zkvms.preset("sp1");
        InvalidParameterException refused = refused(sp1, Target.ALL, "lookup-error", "1");
        assertEquals("must be a number from 0 to 0.5", refused.condition());
        Knobs.named("lookup-error").orElseThrow().turn(sp1, Target.ALL, refused.remedy());
    }

    /** Any fold is a whole number, but STIR's are powers of two: the least whole number would not do. */
    @Test
    void valueOutsideTheScaleIsCorrectedToOneThatDoes() {
        Zkvm zkvm = Zkvms.preset("stir_example");
        InvalidParameterException refused = refused(zkvm, Zkvms.only(zkvm, "final"), "folding", "0");
        assertEquals("16, 16, 16", refused.remedy());
    }

    /** zkDTVM: only root_shrink has a bus, so that core cannot change the limits of it. */
    @Test
    void sharedLimitsTurnForCircuitsThatHaveThem() {
        Zkvm zkvm = Zkvms.preset("zkdtvm");
        refused(zkvm, Zkvms.only(zkvm, "core"), "bus-interactions", "1000");
        Zkvm changed =
                Knobs.named("bus-interactions").orElseThrow().turn(zkvm, Zkvms.only(zkvm, "root_shrink"), "1000");
        assertEquals(zkvm.entries().subList(0, 3), changed.entries().subList(0, 3));
        assertEquals(
                "1000",
                Knobs.named("bus-interactions").orElseThrow().show(changed, 3).orElseThrow());
    }

    /** A file states the limit once: whichever circuit is meant, all that have it turn. */
    @Test
    void sharedLimitsTurnTogether() {
        Zkvm zkvm = Zkvms.preset("openvm2");
        Zkvm changed = Knobs.named("message-length").orElseThrow().turn(zkvm, Zkvms.only(zkvm, "leaf"), "9");
        for (int i = 0; i < 6; i++) {
            assertEquals(
                    "9",
                    Knobs.named("message-length").orElseThrow().show(changed, i).orElseThrow());
        }
    }
}
