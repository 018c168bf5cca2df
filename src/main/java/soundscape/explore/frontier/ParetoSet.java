package soundscape.explore.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The candidates that no other one covers, whatever the order they come in: of equal ones the first in the grid is
 * kept. They gather until there are many, then all that are covered go at once, so that memory stays bounded by the
 * result. Used from one thread.
 */
final class ParetoSet {
    /** Candidates gathered before covered ones are removed, at least. */
    private static final int GATHERED = 4096;

    /** Candidates that newcomers are held against at once; whoever covers one moves to the front. */
    private static final int GUARDS = 24;

    private final Candidate[] guards = new Candidate[GUARDS];
    private int guardCount;
    private List<Candidate> candidates = new ArrayList<>();
    private int mostGathered = GATHERED;

    void add(long index, double bits, double size, double work) {
        if (!isCovered(index, bits, size, work)) {
            Candidate candidate = new Candidate(index, bits, size, work);
            guard(candidate);
            add(candidate);
        }
    }

    void addAll(ParetoSet other) {
        other.candidates.forEach(this::add);
    }

    private void add(Candidate candidate) {
        candidates.add(candidate);
        if (candidates.size() >= mostGathered) {
            candidates = uncovered(candidates);
            mostGathered = 2 * candidates.size() + GATHERED;
        }
    }

    /** An equal candidate covers only what comes later in the grid. */
    private boolean isCovered(long index, double bits, double size, double work) {
        for (int i = 0; i < guardCount; i++) {
            Candidate guard = guards[i];
            if (guard.covers(bits, size, work) && !(guard.index() > index && isEqual(guard, bits, size, work))) {
                System.arraycopy(guards, 0, guards, 1, i);
                guards[0] = guard;
                return true;
            }
        }
        return false;
    }

    private static boolean isEqual(Candidate guard, double bits, double size, double work) {
        return guard.bits() == bits && guard.size() == size && guard.work() == work;
    }

    private void guard(Candidate candidate) {
        guardCount = Math.min(guardCount + 1, GUARDS);
        System.arraycopy(guards, 0, guards, 1, guardCount - 1);
        guards[0] = candidate;
    }

    /** The candidates left, in {@link Candidate#ORDER}. */
    List<Candidate> result() {
        return uncovered(candidates);
    }

    /**
     * In the order of sizes a candidate is covered if one before it works no more and has as many bits. Of those before
     * it only a staircase matters: more work, more bits.
     */
    private static List<Candidate> uncovered(List<Candidate> all) {
        List<Candidate> sorted = new ArrayList<>(all);
        sorted.sort(Candidate.ORDER);
        TreeMap<Double, Double> bitsByWork = new TreeMap<>();
        List<Candidate> left = new ArrayList<>();
        for (Candidate candidate : sorted) {
            Map.Entry<Double, Double> below = bitsByWork.floorEntry(candidate.work());
            if (below == null || below.getValue() < candidate.bits()) {
                left.add(candidate);
                Map.Entry<Double, Double> above = bitsByWork.ceilingEntry(candidate.work());
                while (above != null && above.getValue() <= candidate.bits()) {
                    bitsByWork.remove(above.getKey());
                    above = bitsByWork.higherEntry(candidate.work());
                }
                bitsByWork.put(candidate.work(), candidate.bits());
            }
        }
        return left;
    }
}
