package soundscape.explore.frontier;

import java.util.ArrayList;
import java.util.List;
import soundscape.explore.Interruption;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Grid;

/**
 * Searches a box block by block. In a block a configuration has the bits of its worst group, and a group costs the less the
 * fewer bits it must have. So only those configurations can be on the frontier of which every group stands at a step of its
 * {@link Stairs} for the bits of the whole; they are found without looking at any other. Used from one thread.
 */
final class BlockSearch {
    /** Steps that are looked at one by one, since asking whether all of them are beaten costs as much as one of them. */
    private static final int FEW = 4;

    private final Cells blocks;
    private final Cells first;
    private final List<Cells> others;
    private final Scorer scorer;
    private final Cursor cursor;
    private final ParetoSet best = new ParetoSet();
    private final LatelyWeighed weighed = new LatelyWeighed();

    BlockSearch(Grid grid, BoxPlan plan, Scorer scorer) {
        this.blocks = plan.blocks();
        this.first = plan.groups().get(0);
        this.others = plan.groups().subList(1, plan.groups().size());
        this.scorer = scorer;
        this.cursor = grid.cursor();
    }

    /** What no other configuration of the blocks searched covers. */
    ParetoSet best() {
        return best;
    }

    /** Searches a block; returns how many of its configurations have a score. */
    long search(long block) {
        long start = blocks.offset(block);
        long most = others.stream().mapToLong(Cells::last).sum();
        Table table = Table.of(first, scorer, cursor, start + most);
        long valid = table.scored();
        for (int way = 0; way < scorer.ways(); way++) {
            if (table.peak(way).isPresent()) {
                // seen from where the first group has the most bits, it hides no step of another
                long from = start + most + first.offset(table.peak(way).getAsInt());
                List<Stairs> stairs = new ArrayList<>();
                valid = table.scored();
                for (Cells cells : others) {
                    Table other = Table.of(cells, scorer, cursor, from - cells.last());
                    stairs.add(other.stairs(way));
                    valid *= other.scored();
                }
                offer(start, table.stairs(way), new Choices(stairs));
            }
        }
        return valid;
    }

    private void offer(long start, Stairs stairs, Choices choices) {
        int to = 0;
        for (int from = 0; from < stairs.size(); from = to) {
            to = stairs.endOfLine(from);
            offer(start, stairs, from, to, choices);
        }
    }

    /** Steps along one axis: none costs less than the first, none has more bits than the last. */
    private void offer(long start, Stairs stairs, int from, int to, Choices choices) {
        if (to - from <= FEW) {
            for (int step = from; step < to; step++) {
                offer(start, stairs, step, choices);
            }
        } else if (!isBeaten(start + stairs.offset(from), stairs.bits(to - 1))) {
            int middle = (from + to) >>> 1;
            offer(start, stairs, from, middle, choices);
            offer(start, stairs, middle, to, choices);
        }
    }

    private boolean isBeaten(long cheapest, double mostBits) {
        weigh(cheapest);
        return best.beats(mostBits, weighed.size(), weighed.work());
    }

    /** A step has its own bits with what the others choose for these; fewer where another group's step ends below. */
    private void offer(long start, Stairs stairs, int step, Choices choices) {
        long index = start + stairs.offset(step);
        double own = stairs.bits(step);
        int choice = choices.above(stairs.before(step));
        for (; choice < choices.size() && choices.level(choice) < own; choice++) {
            offer(index, choices.level(choice), choices.offsets(choice));
        }
        if (choice < choices.size()) {
            offer(index, own, choices.offsets(choice));
        }
    }

    private void offer(long index, double bits, long[] offsets) {
        for (long offset : offsets) {
            weigh(index + offset);
            best.add(index + offset, bits, weighed.size(), weighed.work());
        }
    }

    private void weigh(long index) {
        Interruption.check();
        if (!weighed.find(index)) {
            cursor.moveTo(index);
            scorer.weigh(cursor);
            weighed.keep(index, scorer);
        }
    }
}
