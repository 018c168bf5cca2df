package soundscape.estimator.scheme;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** FRI's folding factors, and the greatest of them: where that is ignored, a sweep need not look at the rounds that are left. */
final class FoldingFactors extends AbstractList<Integer> implements RandomAccess {
    private final int[] each;
    private final int greatest;

    private FoldingFactors(int[] each) {
        this.each = each;
        int found = 1; // folding by 1 is none
        for (int factor : each) {
            found = Math.max(found, factor);
        }
        this.greatest = found;
    }

    /** The same factors, which nobody can change any more. */
    static FoldingFactors of(List<Integer> factors) {
        return factors instanceof FoldingFactors same
                ? same
                : new FoldingFactors(
                        factors.stream().mapToInt(Integer::intValue).toArray());
    }

    int at(int round) {
        return each[round];
    }

    /** At least 1. */
    int greatest() {
        return greatest;
    }

    @Override
    public Integer get(int round) {
        return each[round];
    }

    @Override
    public int size() {
        return each.length;
    }
}
