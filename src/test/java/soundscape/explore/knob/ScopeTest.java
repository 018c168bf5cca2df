package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;

/** How far a change reaches. */
class ScopeTest {
    private static final double CHANGED = 999;

    private static List<String> changed(Zkvm zkvm, Target target) {
        Zkvm turned = Knobs.QUERIES.turn(zkvm, target, CHANGED);
        return IntStream.range(0, zkvm.entries().size())
                .filter(i -> !turned.entries().get(i).equals(zkvm.entries().get(i)))
                .mapToObj(i -> turned.entries().get(i).name())
                .toList();
    }

    private static List<String> namesOfGroup(Zkvm zkvm, String group) {
        return zkvm.entries().stream()
                .filter(entry -> entry.group().equals(Optional.of(group)))
                .map(entry -> entry.name())
                .toList();
    }

    @Test
    void circuitGroupAndAllOfZisk() {
        Zkvm zisk = Zkvms.preset("zisk");
        int keccak = Zkvms.index(zisk, "Keccakf-compressor");
        assertEquals(List.of("Keccakf-compressor"), changed(zisk, new Target(keccak, Scope.CIRCUIT)));
        assertEquals(
                List.of(
                        "DmaPrePost-compressor",
                        "ArithEq-compressor",
                        "ArithEq384-compressor",
                        "Keccakf-compressor",
                        "Sha256f-compressor",
                        "Blake2br-compressor"),
                changed(zisk, new Target(keccak, Scope.GROUP)));
        assertEquals(44, changed(zisk, Target.ALL).size());
        assertEquals(namesOfGroup(zisk, "basic"), changed(zisk, new Target(0, Scope.GROUP)));
        assertEquals(35, changed(zisk, new Target(0, Scope.GROUP)).size());
    }

    /** A circuit without a group is a group of its own: others without one are no company. */
    @Test
    void circuitWithoutGroupStandsAlone() {
        Zkvm pico = Zkvms.preset("pico");
        assertTrue(pico.entries().stream().allMatch(entry -> entry.group().isEmpty()));
        assertEquals(List.of("combine"), changed(pico, new Target(Zkvms.index(pico, "combine"), Scope.GROUP)));
    }

    /** zkDTVM ends in a SWIRL circuit, whose grinding is fixed: a change of all is a change of the others. */
    @Test
    void circuitsWithoutTheParameterStay() {
        Zkvm zkvm = Zkvms.preset("zkdtvm");
        Zkvm changed = Knobs.GRINDING.turn(zkvm, Target.ALL, 7);
        assertEquals(
                List.of(7, 7, 7),
                IntStream.range(0, 3)
                        .map(i -> Zkvms.fri(changed.entries().get(i).circuit()).queryGrinding())
                        .boxed()
                        .toList());
        assertEquals(zkvm.entries().get(3), changed.entries().get(3));
    }

    /** DummyWHIR: rate 2^−14 is the last that riscv's 2^22 rows allow in Goldilocks, while the others could go on. */
    @Test
    void refusalNamesTheCircuit() {
        Zkvm zkvm = Zkvms.preset("dummy_whir");
        Knobs.BLOWUP.turn(zkvm, Target.ALL, 1 << 14);
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> Knobs.BLOWUP.turn(zkvm, Target.ALL, 1 << 15));
        assertTrue(refused.condition().endsWith("(circuit riscv)"), refused.condition());
        Knobs.BLOWUP.turn(zkvm, Zkvms.only(zkvm, "embed"), 1 << 15);
    }
}
