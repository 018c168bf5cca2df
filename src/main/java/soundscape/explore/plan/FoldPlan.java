package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How a scheme folds down to its last polynomial: a first factor of its own, all others alike.
 *
 * @param logFirst log2 of the first factor, at least 1
 * @param logArity log2 of every other factor, at least 1
 * @param logLast log2 of the last polynomial's coefficients: folding goes on while there are more; below 0 where FRI
 *     folds its domain further than that
 */
public record FoldPlan(int logFirst, int logArity, int logLast) {
    /**
     * The plan for a number of coefficients: the last factor is as small as is needed to end at the last polynomial.
     *
     * @param logDegree log2 of the coefficients to begin with
     * @return log2 of each factor; none where there is nothing to fold
     */
    public List<Integer> logFactors(int logDegree) {
        List<Integer> factors = new ArrayList<>();
        int left = logDegree - logLast;
        while (left > 0) {
            int factor = Math.min(left, factors.isEmpty() ? logFirst : logArity);
            factors.add(factor);
            left -= factor;
        }
        return factors;
    }

    /**
     * The plan that a list of factors follows, the first as first and the second as all others; a last factor that is
     * smaller than the one before is only what was left.
     *
     * @param logFactors log2 of each factor
     * @param logDegree log2 of the coefficients at the beginning
     * @return the plan; halving where there are no factors
     */
    static FoldPlan behind(List<Integer> logFactors, int logDegree) {
        int last = logDegree - logFactors.stream().mapToInt(Integer::intValue).sum();
        int first = logFactors.isEmpty() ? 1 : Math.max(1, logFactors.get(0));
        int other = logFactors.size() < 2 ? first : Math.max(1, logFactors.get(1));
        boolean remainder = logFactors.size() == 2 && other < first;
        return new FoldPlan(first, remainder ? first : other, last);
    }

    /**
     * The same with another first factor.
     *
     * @param log log2 of it
     */
    public FoldPlan withFirst(int log) {
        return new FoldPlan(log, logArity, logLast);
    }

    /**
     * The same with another arity; a first factor that was like the others stays like them.
     *
     * @param log log2 of it
     */
    public FoldPlan withArity(int log) {
        return new FoldPlan(logFirst == logArity ? log : logFirst, log, logLast);
    }

    /**
     * The same with another last polynomial.
     *
     * @param log log2 of its coefficients
     */
    public FoldPlan withLast(int log) {
        return new FoldPlan(logFirst, logArity, log);
    }
}
