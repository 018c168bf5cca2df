package soundscape.explore.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Candidates of which none covers another, the smallest first. In this order a newcomer is covered if one before it works
 * no more and has as many bits; of all those before it only a staircase matters: more work, more bits. That is noted down
 * every few candidates, so that whatever is asked about later is held against few of them.
 */
final class Skyline {
    /** Candidates from one note to the next. */
    private static final int STRIDE = 128;

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** What all candidates up to some place come to: the most bits for each work that brings more; both rise. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Note(double[] work, double[] bits) {
        static Note of(TreeMap<Double, Double> bitsByWork) {
            Note note = new Note(new double[bitsByWork.size()], new double[bitsByWork.size()]);
            int i = 0;
            for (Map.Entry<Double, Double> step : bitsByWork.entrySet()) {
                note.work[i] = step.getKey();
                note.bits[i] = step.getValue();
                i++;
            }
            return note;
        }

        boolean beats(double otherBits, double otherWork) {
            int at = Arrays.binarySearch(work, otherWork);
            int last = at < 0 ? -at - 2 : at;
            return last >= 0 && bits[last] >= otherBits && (bits[last] > otherBits || work[last] < otherWork);
        }
    }

    /** Takes those of some candidates that no other one of them covers. */
    Skyline(List<Candidate> all) {
        List<Candidate> sorted = new ArrayList<>(all);
        sorted.sort(Candidate.ORDER);
        TreeMap<Double, Double> bitsByWork = new TreeMap<>();
        for (Candidate candidate : sorted) {
            Map.Entry<Double, Double> below = bitsByWork.floorEntry(candidate.work());
            if (below == null || below.getValue() < candidate.bits()) {
                if (candidates.size() % STRIDE == 0) {
                    notes.add(Note.of(bitsByWork));
                }
                candidates.add(candidate);
                Map.Entry<Double, Double> above = bitsByWork.ceilingEntry(candidate.work());
                while (above != null && above.getValue() <= candidate.bits()) {
                    bitsByWork.remove(above.getKey());
                    above = bitsByWork.higherEntry(candidate.work());
                }
                bitsByWork.put(candidate.work(), candidate.bits());
            }
        }
    }

    /** The candidates, in {@link Candidate#ORDER}. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Whether one of them beats a point: as good in every respect, and better in bits or work, so that no tie is decided. */
    boolean beats(double bits, double size, double work) {
        int smaller = notLarger(size);
        if (smaller == 0) {
            return false;
        }
        int note = (smaller - 1) / STRIDE;
        if (notes.get(note).beats(bits, work)) {
            return true;
        }
        for (int i = note * STRIDE; i < smaller; i++) {
            Candidate each = candidates.get(i);
            if (each.covers(bits, size, work) && (each.bits() > bits || each.work() < work)) {
                return true;
            }
        }
        return false;
    }

    /** How many candidates are of at most a size. */
    private int notLarger(double size) {
        int from = 0;
        int to = candidates.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (candidates.get(middle).size() <= size) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
