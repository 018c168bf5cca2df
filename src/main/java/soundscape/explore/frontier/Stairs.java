package soundscape.explore.frontier;

import java.util.stream.IntStream;

/**
 * The cells of a group of knobs that are worth their price: of those that lie no further along any axis, none has as many
 * bits. Each is the choice for the levels above what those have, up to its own.
 */
final class Stairs {
    private final Cells cells;
    private final double[] bits;
    private final double[] before;
    private final int[] steps;

    /** The stairs of cells with so many bits each. */
    Stairs(Cells cells, double[] bits) {
        this.cells = cells;
        this.bits = bits;
        this.before = cells.before(bits);
        this.steps = IntStream.range(0, bits.length)
                .filter(cell -> bits[cell] > before[cell])
                .toArray();
    }

    /** How many cells are worth their price. */
    int size() {
        return steps.length;
    }

    /** The first step from one on that lies on another line along the last axis; bits rise up to there. */
    int endOfLine(int from) {
        int to = from;
        while (to < steps.length && cells.line(steps[to]) == cells.line(steps[from])) {
            to++;
        }
        return to;
    }

    /** How far a step's cell lies from the group's first, in numbers of the whole grid. */
    long offset(int step) {
        return cells.offset(steps[step]);
    }

    /** The level up to which a step is a choice; bits. */
    double bits(int step) {
        return bits[steps[step]];
    }

    /** The level that cheaper cells reach; bits. */
    double before(int step) {
        return before[steps[step]];
    }

    /** The offsets of all steps that are a choice for a level in bits. */
    long[] suiting(double level) {
        return IntStream.range(0, steps.length)
                .filter(step -> before(step) < level && level <= bits(step))
                .mapToLong(this::offset)
                .toArray();
    }
}
