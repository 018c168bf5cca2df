package soundscape.explore.frontier;

import java.util.List;
import soundscape.explore.sweep.Grid;

/** Some axes of a grid as a grid of their own, whose last axis turns fastest; the other axes stand still. */
final class Cells {
    private final int[] counts;
    private final long[] strides;
    private final long size;

    /** The axes by their places in the grid, in its order. */
    Cells(Grid grid, List<Integer> axes) {
        counts = new int[axes.size()];
        strides = new long[axes.size()];
        long cells = 1;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = grid.axes().get(axes.get(i)).values().size();
            strides[i] = grid.stride(axes.get(i));
            cells *= counts[i];
        }
        size = cells;
    }

    /** How many cells there are. */
    long size() {
        return size;
    }

    /** How far a cell lies from the first one, in numbers of the whole grid. */
    long offset(long cell) {
        long offset = 0;
        long rest = cell;
        for (int i = counts.length - 1; i >= 0; i--) {
            offset += rest % counts[i] * strides[i];
            rest /= counts[i];
        }
        return offset;
    }

    /** How far the last cell lies from the first one. */
    long last() {
        return offset(size - 1);
    }

    /** Which line along the last axis a cell lies on. */
    int line(int cell) {
        return counts.length == 0 ? 0 : cell / counts[counts.length - 1];
    }

    /** For each cell the greatest figure among the others that lie no further along any axis; negative infinity for none. */
    double[] before(double[] figures) {
        double[] before = new double[figures.length];
        double[] upTo = new double[figures.length];
        for (int cell = 0; cell < figures.length; cell++) {
            double most = Double.NEGATIVE_INFINITY;
            int step = 1;
            for (int i = counts.length - 1; i >= 0; i--) {
                if (cell / step % counts[i] > 0) {
                    most = Math.max(most, upTo[cell - step]);
                }
                step *= counts[i];
            }
            before[cell] = most;
            upTo[cell] = Math.max(most, figures[cell]);
        }
        return before;
    }
}
