package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Verified;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;
import soundscape.explore.plan.QuerySchedule;
import soundscape.explore.plan.SchemeKind;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Recursions;

/** Layers are put in for what they are wanted for. */
class LayerInsertsTest {
    private static Zkvm chain() {
        return Recursions.of(OptionalLong.of(8), "a", "b: 1 of a", "c: 1 of b");
    }

    private static List<String> names(Zkvm zkvm) {
        return zkvm.entries().stream().map(CircuitEntry::name).toList();
    }

    @Test
    void aLayerThatShrinks() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm changed = LayerInserts.shrink(pico, 4, new LayerInserts.Shrinking(64, Optional.empty(), Optional.empty()));
        assertEquals("shrink", names(changed).get(5));
        CircuitEntry embed = changed.entries().get(4);
        CircuitEntry shrink = changed.entries().get(5);
        assertEquals(1.0 / 64, shrink.circuit().rate());
        assertTrue(QuerySchedule.of(shrink.circuit()).get(0)
                < QuerySchedule.of(embed.circuit()).get(0));
        assertTrue(shrink.estimate().size().expected() < embed.estimate().size().expected());
        assertTrue(shrink.estimate().best().total()
                >= Math.floor(embed.estimate().best().total()));
    }

    @Test
    void anotherFieldAndScheme() {
        Zkvm changed = LayerInserts.shrink(
                chain(), 1, new LayerInserts.Shrinking(32, Optional.of("Goldilocks^3"), Optional.of(SchemeKind.WHIR)));
        assertEquals(List.of("a", "b", "shrink", "c"), names(changed));
        assertEquals("Goldilocks^3", changed.circuits().get(2).field().notation());
        assertEquals(
                Optional.of(SchemeKind.WHIR),
                SchemeKind.of(changed.circuits().get(2).opening()));
        assertEquals(
                List.of(new Verified(List.of("shrink"), 1)),
                changed.entries().get(3).role().verifies());
    }

    @Test
    void aLayerThatCompresses() {
        Zkvm changed = LayerInserts.compress(chain(), 0, 2);
        assertEquals(List.of("a", "compress", "b", "c"), names(changed));
        assertEquals(
                List.of(new Verified(List.of("a", "compress"), 2)),
                changed.entries().get(1).role().verifies());
        assertEquals(
                List.of(new Verified(List.of("compress"), 1)),
                changed.entries().get(2).role().verifies());
        assertEquals(List.of(), Faults.of(changed.members()));
        Follow follow = Follow.from(changed);
        assertTrue(follow.apply(changed).closes(), "it holds two of its own");
        assertThrows(InvalidParameterException.class, () -> LayerInserts.compress(chain(), 0, 1));
        InvalidParameterException tooMany =
                assertThrows(InvalidParameterException.class, () -> LayerInserts.compress(chain(), 0, 100_000));
        assertTrue(tooMany.getMessage().contains("at most"), tooMany.getMessage());
    }

    @Test
    void aLayerThatWraps() {
        assertEquals(List.of("a", "wrap", "b", "c"), names(LayerInserts.wrap(chain(), 0)));
        Zkvm twice = LayerInserts.wrap(LayerInserts.wrap(chain(), 2), 2);
        assertEquals(List.of("a", "b", "c", "wrap 2", "wrap"), names(twice));
        assertEquals(
                List.of(new Verified(List.of("wrap 2"), 1)),
                twice.entries().get(4).role().verifies());
        Zkvm zisk = LayerInserts.wrap(Zkvms.preset("zisk"), 0);
        assertEquals(6, Layers.of(zisk).size());
    }
}
