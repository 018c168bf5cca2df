package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Opening;

/** How a circuit folds, whichever scheme opens it; factors count the values that become one. */
public final class Folding {
    private static final String KEY = Names.FOLDING_FACTORS;

    private Folding() {}

    /** The plan that a circuit follows, with factors that are no powers of two rounded down to one. */
    public static FoldPlan planOf(Circuit circuit) {
        return FoldPlan.behind(logFactors(circuit.opening()), logDegree(circuit));
    }

    /** Whether the last polynomial may be the whole trace: so for FRI; iterated schemes have at least one iteration. */
    public static boolean mayFoldNothing(Circuit circuit) {
        return circuit.opening() instanceof Fri;
    }

    /**
     * Folds a circuit by another plan; rounds that stay keep their queries, and new ones have those of the last. Refused if
     * the scheme cannot fold so.
     */
    public static Circuit with(Circuit circuit, FoldPlan plan) {
        List<Integer> logs = logFactors(circuit, plan, logDegree(circuit));
        return circuit.opening() instanceof Iterated scheme
                ? circuit.withOpening(folded(scheme, logs))
                : with(circuit, logs.stream().map(log -> 1 << log).toList());
    }

    /**
     * Log2 of the factors that lead from log2 of so many coefficients to a plan's last polynomial. Factors that follow no plan,
     * as 16, 16, 8, 8, stay as far as they lead, unless another arity is wanted.
     */
    static List<Integer> logFactors(Circuit circuit, FoldPlan plan, int logDegree) {
        List<Integer> now = logFactors(circuit.opening());
        FoldPlan before = planOf(circuit);
        boolean kept = plan.logArity() == before.logArity()
                && !before.logFactors(logDegree(circuit)).equals(now);
        return kept ? kept(now, plan.logFirst(), logDegree - plan.logLast()) : plan.logFactors(logDegree);
    }

    private static List<Integer> kept(List<Integer> now, int first, int toFold) {
        List<Integer> factors = new ArrayList<>();
        int left = toFold;
        for (int i = 0; left > 0; i++) {
            int factor = Math.min(left, i == 0 ? first : Math.max(1, now.get(Math.min(i, now.size() - 1))));
            factors.add(factor);
            left -= factor;
        }
        return factors;
    }

    /** The same by other factors, one a round, which are powers of two but for FRI. */
    public static Circuit with(Circuit circuit, List<Integer> factors) {
        Opening opening = circuit.opening();
        return circuit.withOpening(opening.match(
                fri -> fri.withFoldingFactors(factors),
                whir -> folded(whir, exactLogs(factors)),
                stir -> folded(stir, exactLogs(factors)),
                swirl -> swirl.withQueries(Resized.to(factors.size(), swirl.queries(), 1))));
    }

    private static Iterated folded(Iterated scheme, List<Integer> logs) {
        int logDegree = scheme.rounds().logDegree();
        if (sum(logs) > logDegree) {
            throw new InvalidParameterException(
                    KEY,
                    logs.stream().map(log -> 1 << log).toList(),
                    "must multiply to at most the " + (1L << logDegree) + " to fold",
                    "smaller factors");
        }
        return RoundsPlan.refolded(scheme, logDegree, logs);
    }

    private static int sum(List<Integer> numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** How much there is to fold; log2 of the coefficients that folding begins with, rounded down. */
    public static int logDegree(Circuit circuit) {
        return floorLog2(circuit.opening().dimension());
    }

    private static int floorLog2(double x) {
        return Math.getExponent(x);
    }

    private static List<Integer> logFactors(Opening opening) {
        return opening instanceof Iterated scheme ? scheme.rounds().foldingFactors() : logs(opening.foldingFactors());
    }

    private static List<Integer> logs(List<Integer> factors) {
        return factors.stream().map(Folding::floorLog2).collect(Collectors.toList());
    }

    private static List<Integer> exactLogs(List<Integer> factors) {
        factors.stream()
                .filter(factor -> factor < 2 || Integer.bitCount(factor) != 1)
                .findFirst()
                .ifPresent(factor -> {
                    throw new InvalidParameterException(
                            KEY,
                            factor,
                            "must be powers of two of at least 2 under WHIR and STIR",
                            Math.max(2, Integer.highestOneBit(factor)));
                });
        return logs(factors);
    }
}
