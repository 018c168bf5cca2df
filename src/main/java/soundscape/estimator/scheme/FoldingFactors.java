package soundscape.estimator.scheme;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;

/**
 * FRI's folding factors, and the greatest of them: where that is ignored, a sweep need not look at the rounds that are left.
 * All that differ in other parameters share them, and the rounds' terms, which are kept here.
 */
final class FoldingFactors extends AbstractList<Integer> implements RandomAccess {
    private final int[] each;
    private final int greatest;

    /** Those asked for last in each regime. Shared by threads without a barrier, which final fields allow. */
    private final @Nullable FriRounds[] rounds = new FriRounds[Regime.values().length];

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
        if (factors instanceof FoldingFactors same) {
            return same;
        }
        int[] each = new int[factors.size()];
        for (int round = 0; round < each.length; round++) {
            each[round] = factors.get(round);
        }
        return new FoldingFactors(each);
    }

    int at(int round) {
        return each[round];
    }

    /** At least 1. */
    int greatest() {
        return greatest;
    }

    /** {@return every term of the rounds of a FRI that has these factors} */
    @SuppressWarnings("EnumOrdinal") // an array in place of a map: never stored
    FriRounds rounds(Fri fri, ProximityGap gap) {
        int regime = gap.regime().ordinal();
        FriRounds known = rounds[regime];
        if (known == null || !known.areOf(fri, gap)) {
            known = new FriRounds(fri, gap);
            rounds[regime] = known;
        }
        return known;
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
