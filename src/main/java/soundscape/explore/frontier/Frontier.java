package soundscape.explore.frontier;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import soundscape.config.Zkvm;
import soundscape.explore.Interruption;
import soundscape.explore.Parts;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Grid;
import soundscape.explore.sweep.SweepTarget;

/**
 * The best that a box of knobs holds: the configurations of which no other one has as many bits, as small a proof and
 * as little prover work; of equal ones the first in the grid. The subject says which circuits turn, and what is looked at.
 * What is known of queries and grinding ({@link BoxPlan}) leaves most of a large box unlooked at, and changes no answer.
 */
public record Frontier(Zkvm zkvm, SweepTarget subject, List<Axis> box, RegimeChoice regimes, SizeChoice size) {
    /** Configurations to look at that a thread takes at a time, at least: so few that threads end together. */
    private static final int CHUNK = 512;

    /** The most that are looked at one by one: some hours. */
    private static final long MOST = 10_000_000_000L;

    /** Copies the list. */
    public Frontier {
        box = List.copyOf(box);
    }

    /**
     * Searches the whole box, with the same result whatever the number of threads; {@code progress} may stop it.
     * @throws CancellationException if the progress stopped it, or this thread is interrupted
     * @throws soundscape.estimator.parameter.InvalidParameterException if a knob turns for none of the circuits, or the
     *     box is too large
     */
    public FrontierResult search(int threads, Progress progress) {
        Grid grid = new Grid(zkvm, subject, box);
        BoxPlan plan = BoxPlan.of(grid, subject.whole());
        if (plan.looked() > MOST) {
            throw grid.tooLarge("must leave at most " + MOST + " configurations to look at one by one, and leaves "
                    + plan.looked());
        }
        AtomicLong next = new AtomicLong();
        Done done = new Done(grid.size(), progress);
        ParetoSet all = new ParetoSet();
        Parts.of(threads, "frontier's part", () -> work(grid, plan, next, done)).forEach(all::addAll);
        return result(grid, all.result(), done.valid(), threads);
    }

    /** A part that fails leaves nothing to the others. */
    private ParetoSet work(Grid grid, BoxPlan plan, AtomicLong next, Done done) {
        boolean whole = false;
        try {
            ParetoSet best = search(grid, plan, next, done);
            whole = true;
            return best;
        } finally {
            if (!whole) {
                next.set(plan.blocks().size());
            }
        }
    }

    private ParetoSet search(Grid grid, BoxPlan plan, AtomicLong next, Done done) {
        BlockSearch search = new BlockSearch(grid, plan, Scorer.of(subject.whole(), regimes, size));
        long chunk = Math.max(1, CHUNK / plan.groups().get(0).size());
        for (long from = next.getAndAdd(chunk); from < plan.blocks().size(); from = next.getAndAdd(chunk)) {
            long to = Math.min(from + chunk, plan.blocks().size());
            long valid = 0;
            for (long block = from; block < to; block++) {
                valid += search.search(block);
            }
            done.add((to - from) * plan.blockSize(), valid);
        }
        return search.best();
    }

    private FrontierResult result(Grid grid, List<Candidate> best, long valid, int threads) {
        AtomicInteger next = new AtomicInteger();
        FrontierPoint[] points = new FrontierPoint[best.size()];
        Parts.of(threads, "frontier's points", () -> {
            Cursor cursor = grid.cursor();
            for (int i = next.getAndIncrement(); i < points.length; i = next.getAndIncrement()) {
                points[i] = point(grid, cursor, best.get(i).index());
            }
            return true;
        });
        return new FrontierResult(grid.axes().stream().map(Axis::knob).toList(), List.of(points), grid.size(), valid);
    }

    private FrontierPoint point(Grid grid, Cursor cursor, long index) {
        Interruption.check();
        cursor.moveTo(index);
        return new FrontierPoint(grid.values(index), cursor.figures(regimes).orElseThrow(), cursor.zkvm());
    }

    /** Counts what has been looked at, on behalf of all threads. */
    private static final class Done {
        private final long all;
        private final Progress progress;
        private long looked;
        private long valid;

        Done(long all, Progress progress) {
            this.all = all;
            this.progress = progress;
        }

        synchronized void add(long more, long moreValid) {
            looked += more;
            valid += moreValid;
            if (!progress.goOn(looked, all)) {
                throw new CancellationException("stopped after " + looked + " of " + all + " configurations");
            }
        }

        synchronized long valid() {
            return valid;
        }
    }
}
