package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Optional;
import soundscape.app.plot.Edge;
import soundscape.app.plot.Looked;
import soundscape.app.plot.Mark;
import soundscape.app.plot.PlotCurves;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Figures;

/**
 * What the plot shows.
 *
 * @param curves the curves that were computed last
 * @param edge the frontier, where it is asked for and computed
 * @param marks what is marked, the configuration now first
 * @param looked what is looked at
 * @param size the size along the axis
 * @param bothSizes whether curves are drawn by the other size as well
 */
record PlotScene(
        PlotCurves curves, Optional<Edge> edge, List<Mark> marks, Looked looked, SizeChoice size, boolean bothSizes) {
    PlotScene {
        marks = List.copyOf(marks);
    }

    /** Place of a size on the axis: log2 of its KiB. */
    static double place(double sizeBits) {
        return Math.log(sizeBits / ProofSize.BITS_PER_KIB) / Math.log(2);
    }

    /** Place of figures by the size looked at. */
    double x(Figures figures) {
        return place(size.of(figures.expected(), figures.worst()));
    }

    /** Place of figures by the other size. */
    double otherX(Figures figures) {
        return place(size.of(/* expected= */ figures.worst(), /* worst= */ figures.expected()));
    }

    /** The configuration as it stands. */
    Mark now() {
        return marks.get(0);
    }
}
