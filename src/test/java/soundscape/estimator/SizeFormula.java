package soundscape.estimator;

import java.math.BigInteger;
import java.util.List;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Whir;

/**
 * Proof sizes by the formulas of the reference, with exact integers where the program uses doubles.
 *
 * @param worst bits
 * @param expected bits
 * @param excess by how much the expected size may exceed the worst case: see {@link #tree}
 */
record SizeFormula(double worst, double expected, double excess) {
    static SizeFormula of(Scheme scheme, double baseBits, double extensionBits, double hash) {
        return scheme.match(
                fri -> fri(fri, extensionBits, hash),
                whir -> iterated(whir.rounds(), whir.batching().size(), baseBits, extensionBits, hash)
                        .plus(sumcheck(whir, extensionBits)),
                stir -> iterated(stir.rounds(), stir.batching().size(), baseBits, extensionBits, hash));
    }

    private static SizeFormula fri(Fri fri, double element, double hash) {
        long leaves = (long) (fri.traceLength() / fri.rate());
        SizeFormula size = tree(leaves, fri.queries(), fri.batching().size() * element, hash);
        for (int factor : fri.foldingFactors()) {
            leaves /= factor;
            size = size.plus(tree(leaves, fri.queries(), factor * element, hash));
        }
        return size.plus(fri.rate() * leaves * element);
    }

    private static SizeFormula iterated(Rounds rounds, long batch, double base, double extension, double hash) {
        SizeFormula size = new SizeFormula(0, 0, 0);
        List<Integer> folds = rounds.foldingFactors();
        int m = rounds.logDegree();
        int mu = rounds.logInvRate();
        for (int i = 0; i < folds.size(); i++) {
            int k = folds.get(i);
            double leaf = (1L << k) * (i == 0 ? batch * base : extension);
            size = size.plus(tree(1L << (m + mu - k), rounds.queries().get(i), leaf, hash));
            size = size.plus(i == 0 ? 0 : rounds.oodSamples().get(i - 1) * extension);
            m -= k;
            mu += k - 1;
        }
        return size.plus((1L << m) * extension);
    }

    private static double sumcheck(Whir whir, double extension) {
        int folds = whir.rounds().foldingFactors().stream().mapToInt(k -> k).sum();
        return folds * (whir.constraintDegree() - 1) * extension;
    }

    /**
     * A root and t openings. The worst case counts a leaf's sibling at no more than the leaf's own size, the expected case
     * always at a digest: with leaves smaller than a digest the expected size can be the larger one, by that difference.
     */
    private static SizeFormula tree(long leaves, int openings, double leaf, double hash) {
        int depth = Long.SIZE - Long.numberOfLeadingZeros(leaves - 1);
        double worst = openings * (leaf + Math.min(leaf, hash) + (depth - 1) * hash);
        double expected = openings * leaf + hash * siblings(openings, depth);
        return new SizeFormula(hash + worst, hash + expected, openings * Math.max(0, hash - leaf));
    }

    /** Σ ⌈2^j((1 − 2^−j)^t − (1 − 2^(1−j))^t)⌉ over j = 1 … d. */
    static long siblings(int openings, int depth) {
        long sum = 0;
        for (int j = 1; j <= depth; j++) {
            BigInteger nodes = BigInteger.ONE.shiftLeft(j);
            BigInteger numerator = nodes.subtract(BigInteger.ONE)
                    .pow(openings)
                    .subtract(nodes.subtract(BigInteger.TWO).pow(openings));
            sum += ceilingShift(numerator, j * (openings - 1)).longValueExact();
        }
        return sum;
    }

    private static BigInteger ceilingShift(BigInteger number, int bits) {
        return number.negate().shiftRight(bits).negate();
    }

    SizeFormula plus(double bits) {
        return new SizeFormula(worst + bits, expected + bits, excess);
    }

    private SizeFormula plus(SizeFormula other) {
        return new SizeFormula(worst + other.worst, expected + other.expected, excess + other.excess);
    }
}
