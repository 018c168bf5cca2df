package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Edge;
import soundscape.config.recursion.Faults;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;
import soundscape.explore.recursion.Recursions;

/** Arrows are drawn, taken away and changed; the first one writes out the file's order. */
class RecursionEditsTest {
    private static Zkvm chain() {
        return Recursions.of(OptionalLong.of(8), "a", "b: 1 of a", "c: 1 of b", "d: 1 of c");
    }

    private static List<String> shown(Zkvm zkvm) {
        return zkvm.entries().stream()
                .map(entry -> entry.name()
                        + entry.role().verifies().stream()
                                .map(each -> each.arity() + " of " + String.join(", ", each.anyOf())
                                        + (each.alone() ? " alone" : ""))
                                .collect(Collectors.joining("; ", ": ", "")))
                .toList();
    }

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void theFilesOrderIsWrittenOut(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm stated = RecursionEdits.stated(zkvm);
        if (zkvm.entries().size() > 1 && Layers.of(zkvm).size() > 1) {
            assertTrue(stated.topology().stated());
        }
        assertEquals(
                zkvm.topology().edges().stream().map(RecursionEditsTest::plain).toList(),
                stated.topology().edges().stream()
                        .map(RecursionEditsTest::plain)
                        .toList());
        assertEquals(List.of(), Faults.of(stated.members()));
    }

    private static List<String> plain(List<Edge> edges) {
        return edges.stream().map(edge -> edge.arity() + " " + edge.circuits()).toList();
    }

    @Test
    void aNewArrowIsBesideOthers() {
        assertEquals(
                "d: 1 of c; 1 of a", shown(RecursionEdits.draw(chain(), 0, 3)).get(3));
        assertEquals(chain(), RecursionEdits.draw(chain(), 0, 1), "what is there stays");
        Zkvm pico = Zkvms.preset("pico")
                .withEntries(Zkvms.preset("pico").entries().stream()
                        .map(entry -> entry.withRole(soundscape.config.recursion.Role.NONE))
                        .toList());
        assertEquals(
                List.of(
                        "riscv: ",
                        "convert: 1 of riscv",
                        "combine: 1 of convert; 1 of riscv",
                        "compress: 1 of combine",
                        "embed: 1 of compress"),
                shown(RecursionEdits.draw(pico, 0, 2)));
    }

    @Test
    void aLoopMerges() {
        Zkvm loop = RecursionEdits.draw(chain(), 2, 2);
        assertEquals("c: 2 of b, c", shown(loop).get(2));
        assertEquals("c: 3 of b, c", shown(RecursionEdits.arity(loop, 2, 2, 3)).get(2));
        assertEquals("c: 2 of b, c, a", shown(RecursionEdits.draw(loop, 0, 2)).get(2), "what merges takes any mix");
        assertEquals("c: 2 of b", shown(RecursionEdits.erase(loop, 2, 2)).get(2));
        assertEquals(Optional.empty(), RecursionEdits.fault(loop, chain()));
        Zkvm two = RecursionEdits.draw(RecursionEdits.draw(chain(), 0, 3), 3, 3);
        assertEquals("d: 1 of c; 1 of a; 2 of d alone", shown(two).get(3));
        assertEquals(Optional.empty(), RecursionEdits.fault(two, chain()));
    }

    @Test
    void whatLeadsNowhereIsTold() {
        Zkvm changed = RecursionEdits.erase(chain(), 1, 2);
        assertTrue(RecursionEdits.fault(changed, chain()).orElseThrow().contains("\"a\""));
        assertTrue(RecursionEdits.fault(RecursionEdits.draw(chain(), 0, 0), chain())
                .isPresent());
        assertTrue(RecursionEdits.fault(RecursionEdits.arity(RecursionEdits.draw(chain(), 2, 2), 2, 2, 1), chain())
                .isPresent());
    }

    @Test
    void oneArrowStays() {
        Zkvm two = Recursions.of(OptionalLong.empty(), "a", "b: 1 of a");
        assertThrows(InvalidParameterException.class, () -> RecursionEdits.erase(two, 0, 1));
        assertThrows(InvalidParameterException.class, () -> RecursionEdits.arity(two, 0, 1, 0));
    }

    @Test
    void severalAreSetAtOnce() {
        Zkvm changed = RecursionEdits.verify(chain(), Set.of(0, 2), 3);
        assertEquals("d: 1 of c; 1 of a", shown(changed).get(3));
        assertEquals(
                "d: 1 of c", shown(RecursionEdits.verify(changed, Set.of(2), 3)).get(3));
        assertEquals(
                "c: 1 of a", shown(RecursionEdits.verify(changed, Set.of(0), 2)).get(2));
    }

    @Test
    void mixedAndApart() {
        Zkvm beside = RecursionEdits.arity(RecursionEdits.draw(chain(), 0, 3), 0, 3, 4);
        Zkvm mixed = RecursionEdits.mixed(beside, 3);
        assertEquals("d: 4 of c, a", shown(mixed).get(3));
        assertEquals("d: 4 of c; 4 of a", shown(RecursionEdits.apart(mixed, 3)).get(3));
    }

    @Test
    void aRoleIsStated() {
        Zkvm changed = RecursionEdits.role(chain(), 1, role -> role.withPurpose(Optional.of("Merges.")));
        assertEquals(Optional.of("Merges."), changed.entries().get(1).role().purpose());
        assertFalse(changed.entries().get(0).role().purpose().isPresent());
    }
}
