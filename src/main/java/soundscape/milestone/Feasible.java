package soundscape.milestone;

import java.util.BitSet;
import java.util.stream.IntStream;
import soundscape.estimator.result.Missing;
import soundscape.explore.landscape.Landscape;

/** Where a map reaches a milestone. */
public final class Feasible {
    private Feasible() {}

    /** {@return the numbers of the cells that meet a milestone, as {@link Standing} has it of each by itself} */
    public static BitSet cells(Landscape map, Milestone milestone, boolean isFinal, Missing incomplete) {
        BitSet cells = new BitSet();
        IntStream.range(0, map.size())
                .filter(cell -> map.at(cell)
                        .filter(figures -> milestone.bitsShort(figures.bits()) == 0)
                        .filter(figures -> Standing.of(milestone, figures, isFinal, incomplete)
                                        .verdict()
                                == Verdict.MET)
                        .isPresent())
                .forEach(cells::set);
        return cells;
    }
}
