package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Faults;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.recursion.Recursions;

/** Who verifies whom stays true where layers come, go, change places or names. */
class RewiringTest {
    private static Zkvm chain() {
        return Recursions.of(
                OptionalLong.of(8), "first", "merge: 2 of first, merge", "shrink: 1 of merge", "last: 1 of shrink");
    }

    private static List<String> shown(Zkvm zkvm) {
        assertEquals(List.of(), Faults.of(zkvm.members()));
        return IntStream.range(0, zkvm.entries().size())
                .mapToObj(i -> zkvm.entries().get(i).name()
                        + zkvm.entries().get(i).role().verifies().stream()
                                .map(each -> each.arity() + " of " + String.join(", ", each.anyOf()))
                                .collect(Collectors.joining("; ", ": ", "")))
                .toList();
    }

    @Test
    void removingJoinsTheNeighbours() {
        assertEquals(
                List.of("first: ", "merge: 2 of first, merge", "last: 1 of merge"),
                shown(LayerEdits.remove(chain(), 2)));
        assertEquals(
                List.of("first: ", "shrink: 1 of first", "last: 1 of shrink"), shown(LayerEdits.remove(chain(), 1)));
    }

    /** Without what it took in, a circuit that merges its own is the first one. */
    @Test
    void whatCanNotBeginAnyMoreVerifiesNothing() {
        Zkvm zkvm = Recursions.of(
                OptionalLong.of(8), "core", "compress: 1 alone of core; 4 of compress", "shrink: 1 of compress");
        assertEquals(List.of("compress: ", "shrink: 1 of compress"), shown(LayerEdits.remove(zkvm, 0)));
        assertEquals(
                List.of("compress: ", "core: 1 of compress; 4 of core", "shrink: 1 of core"),
                shown(LayerEdits.swap(zkvm, 0, 1)));
    }

    /** Who verified a circuit that goes verifies what that did, but not itself. */
    @Test
    void nobodyComesToVerifyItself() {
        Zkvm zkvm = Recursions.of(
                OptionalLong.of(8), "first", "merge: 2 of first, merge, hook", "hook: 1 of merge", "last: 1 of merge");
        assertEquals(
                List.of("first: ", "hook: 1 of first", "last: 1 of first, hook"), shown(LayerEdits.remove(zkvm, 1)));
    }

    /** A layer that was set aside verifies what has come last since. */
    @Test
    void aLayerThatComesBackVerifiesTheLast() {
        Zkvm shorter = LayerEdits.remove(chain(), 3);
        Zkvm other = LayerEdits.duplicate(shorter, 2);
        assertEquals(
                List.of("shrink 2: 1 of shrink", "last: 1 of shrink 2"),
                shown(Knobs.LAYERS.turn(other, Target.ALL, 5)).subList(3, 5));
    }

    @Test
    void theLastGoesAndComesBack() {
        Zkvm shorter = LayerEdits.remove(chain(), 3);
        assertEquals(List.of("first: ", "merge: 2 of first, merge", "shrink: 1 of merge"), shown(shorter));
        assertEquals(shown(chain()), shown(Knobs.LAYERS.turn(shorter, Target.ALL, 4)));
    }

    @Test
    void oneMoreVerifiesTheLast() {
        assertEquals(
                "last 2: 1 of last",
                shown(Knobs.LAYERS.turn(chain(), Target.ALL, 5)).get(4));
    }

    @Test
    void aCopyComesBetween() {
        assertEquals(
                List.of(
                        "first: ",
                        "merge: 2 of first, merge",
                        "merge 2: 1 of merge",
                        "shrink: 1 of merge 2",
                        "last: 1 of shrink"),
                shown(LayerEdits.duplicate(chain(), 1)));
    }

    @Test
    void twoChangePlaces() {
        assertEquals(
                List.of("first: ", "merge: 2 of first, merge", "last: 1 of merge", "shrink: 1 of last"),
                shown(LayerEdits.swap(chain(), 2, 3)));
    }

    @Test
    void aNewNameIsUsedByAll() {
        assertEquals(
                List.of("first: ", "join: 2 of first, join", "shrink: 1 of join", "last: 1 of shrink"),
                shown(LayerEdits.rename(chain(), 1, "join")));
    }

    /** Both branches end in the last circuit: without it one would lead nowhere. */
    @Test
    void whatWouldLeadNowhereIsRefused() {
        Zkvm zkvm = Recursions.of(OptionalLong.of(8), "a", "b", "left: 2 of a", "last: 1 of b; 1 of left");
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> LayerEdits.remove(zkvm, 3));
        assertTrue(refused.getMessage().contains("\"b\""), refused.getMessage());
    }
}
