package soundscape.explore.frontier;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidates that no other one covers, whatever the order they come in: of equal ones the first in the grid is
 * kept. They gather until there are many, then all that are covered go at once, so that memory stays bounded by the
 * result. Used from one thread.
 */
final class ParetoSet {
    /** Candidates gathered before covered ones are removed, at least. */
    private static final int GATHERED = 1024;

    private Skyline skyline = new Skyline(List.of());
    private final List<Candidate> gathered = new ArrayList<>();

    void add(long index, double bits, double size, double work) {
        if (!beats(bits, size, work)) {
            add(new Candidate(index, bits, size, work));
        }
    }

    void addAll(ParetoSet other) {
        other.result().forEach(this::add);
    }

    private void add(Candidate candidate) {
        gathered.add(candidate);
        if (gathered.size() >= GATHERED + skyline.candidates().size() / 2) {
            sift();
        }
    }

    private void sift() {
        gathered.addAll(skyline.candidates());
        skyline = new Skyline(gathered);
        gathered.clear();
    }

    /** Whether a point, better than which nothing is to be had, is known to be beaten, so that it need not be looked for. */
    boolean beats(double bits, double size, double work) {
        return skyline.beats(bits, size, work);
    }

    /** The candidates left, in {@link Candidate#ORDER}. */
    List<Candidate> result() {
        sift();
        return skyline.candidates();
    }
}
