package soundscape.explore.frontier;

import java.util.OptionalInt;
import soundscape.explore.Interruption;
import soundscape.explore.sweep.Cursor;

/** The bits of every cell of a group, by each way that a scorer tells them. */
final class Table {
    private final Cells cells;
    private final double[][] bits;
    private final int scored;

    private Table(Cells cells, double[][] bits, int scored) {
        this.cells = cells;
        this.bits = bits;
        this.scored = scored;
    }

    /** Looks at all cells, the first of which is a configuration of this number. */
    static Table of(Cells cells, Scorer scorer, Cursor cursor, long from) {
        double[][] bits = new double[scorer.ways()][(int) cells.size()];
        int scored = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            Interruption.check();
            boolean valid = cursor.moveTo(from + cells.offset(cell)) && scorer.score(cursor);
            for (int way = 0; way < bits.length; way++) {
                bits[way][cell] = valid ? scorer.bits(way) : Double.NEGATIVE_INFINITY;
            }
            scored += valid ? 1 : 0;
        }
        return new Table(cells, bits, scored);
    }

    /** How many cells have a score. */
    int scored() {
        return scored;
    }

    /** The first cell with the most bits by a way; empty where none has any. */
    OptionalInt peak(int way) {
        double[] each = bits[way];
        double most = Double.NEGATIVE_INFINITY;
        OptionalInt peak = OptionalInt.empty();
        for (int cell = 0; cell < each.length; cell++) {
            if (each[cell] > most) {
                most = each[cell];
                peak = OptionalInt.of(cell);
            }
        }
        return peak;
    }

    /** The cells worth their price by a way. */
    Stairs stairs(int way) {
        return new Stairs(cells, bits[way]);
    }
}
