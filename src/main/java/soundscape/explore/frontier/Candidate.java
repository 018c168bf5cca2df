package soundscape.explore.frontier;

import java.util.Comparator;

/**
 * A configuration as a search weighs it: more bits are better, less size and work.
 * @param index its number in the grid
 * @param bits security before flooring
 * @param size proof size in bits
 * @param work the prover's work in butterflies
 */
record Candidate(long index, double bits, double size, double work) {
    /**
     * Smaller, then less work, then more bits first; of equal ones the first in the grid. No chain of comparators, which
     * takes longer: sorting by one was a tenth of a search.
     */
    static final Comparator<Candidate> ORDER = Candidate::compared;

    private static int compared(Candidate one, Candidate other) {
        if (one.size != other.size) {
            return Double.compare(one.size, other.size);
        }
        if (one.work != other.work) {
            return Double.compare(one.work, other.work);
        }
        return one.bits != other.bits ? Double.compare(other.bits, one.bits) : Long.compare(one.index, other.index);
    }

    /** Whether this one is at least as good in every respect; so are equal ones. */
    boolean covers(double otherBits, double otherSize, double otherWork) {
        return bits >= otherBits && size <= otherSize && work <= otherWork;
    }
}
