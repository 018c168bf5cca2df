package soundscape.estimator.size;

import java.util.List;

/**
 * The rounds in which FRI folds its domain, each of which commits to a tree of its own.
 * @param factors k_1 … k_r, by which the domain is divided in turn
 * @param domain points of the first domain
 * @param openings how many leaves of each tree are opened
 */
public record Folds(List<Integer> factors, long domain, int openings) {
    /** {@return ⌊size/factor⌋, for the usual factors without a division, which takes longer than all else in a round} */
    public static long folded(long size, int factor) {
        return Integer.bitCount(factor) == 1 ? size >> Integer.numberOfTrailingZeros(factor) : size / factor;
    }

    /** Hands on each round's tree. */
    public void forEach(Tree trees) {
        long leaves = domain;
        for (int round = 1; round <= factors.size(); round++) {
            int factor = factors.get(round - 1);
            leaves = folded(leaves, factor);
            trees.take(round, leaves, factor);
        }
    }

    /** Takes a round's tree. */
    @FunctionalInterface
    public interface Tree {
        /** Takes it; rounds count from 1, and a leaf holds as many points as the factor says. */
        void take(int round, long leaves, int factor);
    }
}
