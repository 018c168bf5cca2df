package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundscape.config.Zkvm;
import soundscape.explore.Zkvms;
import soundscape.explore.recursion.Recursions;

/** Arrows between layers stand for all that their circuits verify. */
class LayerArrowTest {
    private static List<String> names(Zkvm zkvm) {
        return Layers.of(zkvm).stream().map(Layers::nameOf).toList();
    }

    @Test
    void loopsAndMixesAreTold() {
        Zkvm zkvm =
                Recursions.of(OptionalLong.of(8), "first", "merge: 2 of first, merge", "last: 1 of merge; 3 of first");
        List<LayerArrow> arrows = LayerArrow.of(zkvm);
        assertEquals(
                List.of("0-1 ×2", "1-1 ×2", "0-2 ×3", "1-2 "),
                arrows.stream()
                        .map(arrow -> arrow.from() + "-" + arrow.to() + " " + arrow.text())
                        .toList());
        assertEquals(
                "merge verifies up to 2 proofs at once, of first and merge in any mix",
                arrows.get(0).words(names(zkvm)));
        assertEquals("last verifies one proof of merge", arrows.get(3).words(names(zkvm)));
        assertTrue(arrows.get(1).isLoop());
    }

    /** One arrow from group to group, however many circuits there are. */
    @Test
    void groupsFold() {
        Zkvm zisk = Zkvms.preset("zisk");
        List<LayerArrow> arrows = LayerArrow.of(zisk);
        int layers = Layers.of(zisk).size();
        assertTrue(arrows.size() <= layers * layers);
        IntStream.range(1, layers)
                .forEach(i -> assertTrue(arrows.stream().anyMatch(arrow -> arrow.to() == i), "into layer " + i));
    }
}
