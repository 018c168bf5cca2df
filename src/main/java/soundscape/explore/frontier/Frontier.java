package soundscape.explore.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
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
 * as little prover work. The subject says which circuits turn, and what is looked at.
 */
public record Frontier(Zkvm zkvm, SweepTarget subject, List<Axis> box, RegimeChoice regimes, SizeChoice size) {
    /** Configurations that a thread takes at a time. */
    private static final int CHUNK = 4096;

    /** Copies the list. */
    public Frontier {
        box = List.copyOf(box);
    }

    /**
     * Searches the whole box, with the same result whatever the number of threads; {@code progress} may stop it.
     * @throws CancellationException if the progress stopped it, or this thread is interrupted
     * @throws soundscape.estimator.parameter.InvalidParameterException if a knob turns for none of the circuits
     */
    public FrontierResult search(int threads, Progress progress) {
        Grid grid = new Grid(zkvm, subject, box);
        AtomicLong next = new AtomicLong();
        Done done = new Done(grid.size(), progress);
        ParetoSet all = new ParetoSet();
        Parts.of(threads, "frontier's part", () -> work(grid, next, done)).forEach(all::addAll);
        return result(grid, all, done.valid());
    }

    /** A part that fails leaves nothing to the others. */
    private ParetoSet work(Grid grid, AtomicLong next, Done done) {
        boolean whole = false;
        try {
            ParetoSet best = search(grid, next, done);
            whole = true;
            return best;
        } finally {
            if (!whole) {
                next.set(grid.size());
            }
        }
    }

    private ParetoSet search(Grid grid, AtomicLong next, Done done) {
        ParetoSet best = new ParetoSet();
        Cursor cursor = grid.cursor();
        Scorer scorer = new Scorer(regimes, size);
        for (long from = next.getAndAdd(CHUNK); from < grid.size(); from = next.getAndAdd(CHUNK)) {
            long to = Math.min(from + CHUNK, grid.size());
            int valid = 0;
            for (long index = from; index < to; index++) {
                Interruption.check();
                if (cursor.moveTo(index) && scorer.score(cursor)) {
                    best.add(index, scorer.bits(), scorer.size(), scorer.work());
                    valid++;
                }
            }
            done.add(to - from, valid);
        }
        return best;
    }

    private FrontierResult result(Grid grid, ParetoSet best, long valid) {
        Cursor cursor = grid.cursor();
        List<FrontierPoint> points = new ArrayList<>();
        for (Candidate candidate : best.result()) {
            cursor.moveTo(candidate.index());
            points.add(new FrontierPoint(
                    grid.values(candidate.index()), cursor.figures(regimes).orElseThrow(), cursor.zkvm()));
        }
        return new FrontierResult(grid.axes().stream().map(Axis::knob).toList(), points, grid.size(), valid);
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
