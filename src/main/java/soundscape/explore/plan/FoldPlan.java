package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How a scheme folds down to its last polynomial: a first factor of its own, all others alike.
 * @param logFirst log2 of the first factor, at least 1
 * @param logArity log2 of every other factor, at least 1
 * @param logLast log2 of the last polynomial's coefficients: folding goes on while there are more; below 0 where FRI
 *     folds its domain further than that
 */
public record FoldPlan(int logFirst, int logArity, int logLast) {
    /** Log2 of each factor, from log2 of the coefficients: the last is as small as needed; none for nothing to fold. */
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
     * The plan that factors (in log2) follow, the first as first and the second as all others; a last one smaller than
     * that before is only what was left. Halving where there are no factors.
     */
    static FoldPlan behind(List<Integer> logFactors, int logDegree) {
        int last = logDegree;
        for (int factor : logFactors) {
            last -= factor;
        }
        int first = logFactors.isEmpty() ? 1 : Math.max(1, logFactors.get(0));
        int other = logFactors.size() < 2 ? first : Math.max(1, logFactors.get(1));
        boolean remainder = logFactors.size() == 2 && other < first;
        return new FoldPlan(first, remainder ? first : other, last);
    }

    /** The same with another first factor, in log2. */
    public FoldPlan withFirst(int log) {
        return new FoldPlan(log, logArity, logLast);
    }

    /** The same with another arity, in log2; a first factor that was like the others stays like them. */
    public FoldPlan withArity(int log) {
        return new FoldPlan(logFirst == logArity ? log : logFirst, log, logLast);
    }

    /** The same with another last polynomial, in log2 of its coefficients. */
    public FoldPlan withLast(int log) {
        return new FoldPlan(logFirst, logArity, log);
    }
}
