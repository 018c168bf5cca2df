package soundscape.explore.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import soundscape.config.Zkvm;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** What is said to make a recursion close does. */
class ClosingTest {
    private static void everyWayCloses(Zkvm opened, Zkvm now) {
        Followed before = Follow.from(opened).apply(now);
        int circuit = before.overflows().get(0).circuit();
        List<Closing.Way> ways = Closing.of(opened, now, circuit);
        assertFalse(ways.isEmpty());
        for (Closing.Way way : ways) {
            Followed followed = Follow.from(opened).apply(way.zkvm());
            assertTrue(followed.overflows().stream().noneMatch(overflow -> overflow.circuit() == circuit), way.words());
            assertEquals(way.zkvm(), followed.zkvm(), "it is settled: " + way.words());
            for (int child : now.topology().children(circuit)) {
                assertTrue(
                        Math.floor(way.zkvm()
                                        .entries()
                                        .get(child)
                                        .estimate()
                                        .best()
                                        .total())
                                >= Math.floor(before.zkvm()
                                        .entries()
                                        .get(child)
                                        .estimate()
                                        .best()
                                        .total()),
                        "no level is lost: " + way.words());
            }
        }
    }

    /** 600 queries of riscv take convert more than the 2^23 rows that its field and rate allow. */
    @Test
    void aChainCloses() {
        Zkvm pico = Zkvms.preset("pico");
        everyWayCloses(pico, Knobs.QUERIES.turn(pico, new Target(0, Scope.CIRCUIT), 800));
    }

    @Test
    void aLowerArityClosesALoop() {
        Zkvm zkvm = Recursions.of(OptionalLong.of(64), "first", "merge: 16 of first, merge", "last: 1 of merge");
        Zkvm now = Knobs.QUERIES.turn(zkvm, Target.ALL, 1200);
        everyWayCloses(zkvm, now);
    }

    @Test
    void whereNothingClosesNothingIsSaid() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm now = Knobs.QUERIES.turn(pico, new Target(0, Scope.CIRCUIT), 1_000_000);
        List<Closing.Way> ways = Closing.of(pico, now, 1);
        for (Closing.Way way : ways) {
            assertTrue(Follow.from(pico).apply(way.zkvm()).overflows().isEmpty(), way.words());
        }
    }
}
