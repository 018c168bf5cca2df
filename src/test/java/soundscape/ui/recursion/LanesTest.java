package soundscape.ui.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import soundscape.explore.knob.LayerArrow;

/** Arrows keep apart. */
class LanesTest {
    private static LayerArrow arrow(int from, int to) {
        return new LayerArrow(from, to, 1, 1, List.of(from));
    }

    @Test
    void shorterArrowsRunNearerToTheCards() {
        LayerArrow next = arrow(0, 1);
        LayerArrow loop = arrow(2, 2);
        LayerArrow skips = arrow(0, 3);
        LayerArrow far = arrow(0, 4);
        LayerArrow back = arrow(3, 1);
        Lanes lanes = Lanes.of(List.of(next, far, loop, skips, back));
        assertEquals(0, lanes.of(next));
        assertEquals(1, lanes.of(loop));
        assertEquals(2, lanes.of(skips), "over the loop");
        assertEquals(3, lanes.of(far), "over both");
        assertEquals(-1, lanes.of(back), "below");
        assertEquals(3, lanes.above());
        assertEquals(1, lanes.below());
        assertEquals(0, lanes.port(skips, true));
        assertEquals(1, lanes.port(far, true), "the longer one leaves further from the edge");
    }

    @Test
    void whatDoesNotMeetSharesALane() {
        LayerArrow one = arrow(0, 2);
        LayerArrow other = arrow(2, 4);
        LayerArrow loop = arrow(2, 2);
        Lanes lanes = Lanes.of(List.of(one, other, loop));
        assertEquals(List.of(1, 1, 1), List.of(lanes.of(one), lanes.of(other), lanes.of(loop)));
    }
}
