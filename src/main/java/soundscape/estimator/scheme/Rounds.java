package soundscape.estimator.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.JohnsonGap;

/**
 * The iterations that WHIR and STIR have in common: codes that shrink in degree and rate, each queried on its own.
 * @param logInvRate μ_0 = −log2 ρ of the first code
 * @param logDegree m_0 = log2 of the first code's dimension
 * @param foldingFactors k_0 … k_{M−1}, log2 of what each iteration divides the degree by
 * @param queries t_0 … t_{M−1}
 * @param queryGrinding bits of grinding before each iteration's queries
 * @param oodSamples out-of-domain samples of iterations 1 … M−1
 * @param oodGrinding bits of grinding before those samples
 * @param statedLogInvRates μ_0 … μ_M where stated; otherwise each lowers the rate as far as halving the domain allows
 * @param gaps η_0 … η_{M−1}, gaps to the Johnson radius where each iteration has its own (0 for the default); otherwise
 *     the circuit's one is theirs
 */
@RecordBuilder
public record Rounds(
        int logInvRate,
        int logDegree,
        List<Integer> foldingFactors,
        List<Integer> queries,
        List<Integer> queryGrinding,
        List<Integer> oodSamples,
        List<Integer> oodGrinding,
        Optional<List<Integer>> statedLogInvRates,
        Optional<List<Double>> gaps)
        implements RoundsBuilder.With {
    /** Degrees and inverse rates beyond 2 to this are refused, so that domain sizes stay exact. */
    private static final int MAX_LOG = 62;

    /** Checks ranges and that all lists fit the number of iterations. */
    public Rounds {
        foldingFactors = List.copyOf(foldingFactors);
        queries = List.copyOf(queries);
        queryGrinding = List.copyOf(queryGrinding);
        oodSamples = List.copyOf(oodSamples);
        oodGrinding = List.copyOf(oodGrinding);
        statedLogInvRates = copy(statedLogInvRates);
        gaps = copy(gaps);
        int iterations = foldingFactors.size();
        Require.between(Names.LOG_INV_RATE, logInvRate, 1, MAX_LOG);
        Require.between(Names.LOG_DEGREE, logDegree, 1, MAX_LOG);
        Require.atLeast(Names.ITERATIONS, iterations, 1);
        atLeastOne(Names.FOLDING_FACTORS, foldingFactors);
        long folded = 0;
        for (int i = 0; i < iterations; i++) {
            folded += foldingFactors.get(i);
        }
        if (folded > logDegree) {
            throw new InvalidParameterException(
                    Names.FOLDING_FACTORS,
                    foldingFactors,
                    "must add up to at most log_degree = " + logDegree,
                    wholeNumbers(iterations) + " that add up to at most " + logDegree);
        }
        length(Names.QUERIES, queries, iterations);
        length(Names.ROUND_QUERY_GRINDING, queryGrinding, iterations);
        length(Names.OOD_SAMPLES, oodSamples, iterations - 1);
        length(Names.OOD_GRINDING, oodGrinding, iterations - 1);
        atLeastOne(Names.QUERIES, queries);
        atLeastOne(Names.OOD_SAMPLES, oodSamples);
        grinding(Names.ROUND_QUERY_GRINDING, queryGrinding);
        grinding(Names.OOD_GRINDING, oodGrinding);
        if (statedLogInvRates.isPresent()) {
            List<Integer> rates = statedLogInvRates.get();
            length(Names.STATED_RATES, rates, iterations + 1);
            for (int mu : rates) {
                Require.between(Names.STATED_RATES, mu, 1, MAX_LOG);
            }
            if (rates.get(0) != logInvRate) {
                List<Integer> begun = new ArrayList<>(rates);
                begun.set(0, logInvRate);
                throw new InvalidParameterException(Names.STATED_RATES, rates, "must begin with log_inv_rate", begun);
            }
            checkStated(rates, logDegree, foldingFactors);
        }
        if (gaps.isPresent()) {
            String remedy = "a list of " + iterations + (iterations == 1 ? " number" : " numbers");
            length(Names.ROUND_GAPS, gaps.get(), iterations, Names.ITERATIONS, remedy);
            int[] rates = logInvRates(logInvRate, foldingFactors, statedLogInvRates);
            for (int i = 0; i < iterations; i++) {
                JohnsonGap.requireRoom(Names.ROUND_GAPS, gaps.get().get(i), Log2.power(-rates[i]));
            }
        }
    }

    private static <T> Optional<List<T>> copy(Optional<List<T>> stated) {
        return stated.isPresent() ? Optional.of(List.copyOf(stated.get())) : stated;
    }

    /** By index, as all that every search makes thousands of. */
    private static void atLeastOne(String key, List<Integer> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Require.atLeast(key, entries.get(i), 1);
        }
    }

    /** Refuses an entry that is too much or too little grinding. */
    static void grinding(String key, List<Integer> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Require.grinding(key, entries.get(i));
        }
    }

    /** Stated rates may grow the domain from one iteration to the next, but not without end. */
    private static void checkStated(List<Integer> rates, int logDegree, List<Integer> foldingFactors) {
        int degree = logDegree;
        for (int i = 0; i < foldingFactors.size(); i++) {
            if (degree + rates.get(i) > MAX_LOG) {
                throw new InvalidParameterException(
                        Names.STATED_RATES,
                        rates,
                        "must keep the domain of iteration " + i + ", 2^" + (degree + rates.get(i)) + ", at 2^"
                                + MAX_LOG + " or less",
                        "an entry of at most " + (MAX_LOG - degree));
            }
            degree -= foldingFactors.get(i);
        }
    }

    /** Holds a list to one entry an iteration (or one less). */
    static void length(String key, List<?> list, int expected) {
        if (list.size() != expected) {
            length(key, list, expected, Names.ITERATIONS, wholeNumbers(expected));
        }
    }

    /** Holds a list to the length that another key asks for. */
    static void length(String key, List<?> list, int expected, String other, String remedy) {
        if (list.size() != expected) {
            throw new InvalidParameterException(
                    key,
                    list,
                    "must have " + expected + (expected == 1 ? " entry" : " entries") + ", to fit " + other,
                    remedy);
        }
    }

    /** A list in words. */
    static String wholeNumbers(int count) {
        return "a list of " + count + (count == 1 ? " whole number" : " whole numbers");
    }

    /** The number of iterations; M, at least 1. */
    public int count() {
        return foldingFactors.size();
    }

    /** log2 of the degree bound at an iteration, 0 to M: m_i = m_0 − k_0 − … − k_{i−1}. */
    public int logDegreeAt(int iteration) {
        int degree = logDegree;
        for (int i = 0; i < iteration; i++) {
            degree -= foldingFactors.get(i);
        }
        return degree;
    }

    /** m_0 … m_M, for those who go through all of them. */
    int[] logDegrees() {
        int[] degrees = new int[count() + 1];
        degrees[0] = logDegree;
        for (int i = 0; i < count(); i++) {
            degrees[i + 1] = degrees[i] - foldingFactors.get(i);
        }
        return degrees;
    }

    /** −log2 of the rate at an iteration, 0 to M: μ_i, stated or μ_{i−1} + k_{i−1} − 1. */
    public int logInvRateAt(int iteration) {
        if (statedLogInvRates.isPresent()) {
            return statedLogInvRates.get().get(iteration);
        }
        int rate = logInvRate;
        for (int i = 0; i < iteration; i++) {
            rate += foldingFactors.get(i) - 1;
        }
        return rate;
    }

    /** The rate 2^−μ_i at an iteration, 0 to M. */
    public double rateAt(int iteration) {
        return Log2.power(-logInvRateAt(iteration));
    }

    /** μ_0 … μ_M, for those who go through all of them. */
    int[] logInvRates() {
        return logInvRates(logInvRate, foldingFactors, statedLogInvRates);
    }

    private static int[] logInvRates(int first, List<Integer> foldingFactors, Optional<List<Integer>> stated) {
        int[] rates = new int[foldingFactors.size() + 1];
        rates[0] = first;
        for (int i = 0; i < foldingFactors.size(); i++) {
            rates[i + 1] = stated.isPresent() ? stated.get().get(i + 1) : rates[i] + foldingFactors.get(i) - 1;
        }
        return rates;
    }

    /** The gap to the Johnson radius of an iteration, 0 to M−1, of a circuit that states one for all. */
    JohnsonGap gapOf(int iteration, JohnsonGap whole) {
        return gaps.isEmpty()
                ? whole
                : JohnsonGap.ofEta(OptionalDouble.of(gaps.get().get(iteration)));
    }

    /** log2 of the leaves in the tree of an iteration, 0 to M−1, each a coset of 2^k_i points: m_i + μ_i − k_i. */
    public int logLeavesAt(int iteration) {
        return logDegreeAt(iteration) + logInvRateAt(iteration) - foldingFactors.get(iteration);
    }

    /** Throws if the domain of an iteration, 0 to M−1, one point a leaf, is larger than the field's two-adicity. */
    void checkDomain(int iteration, Field field) {
        int excess = logLeavesAt(iteration) - field.twoAdicity();
        if (excess > 0) {
            throw new InvalidParameterException(
                    Names.LOG_INV_RATE,
                    logInvRate,
                    "must keep log_degree + log_inv_rate − folding factor of iteration " + iteration + " = "
                            + logLeavesAt(iteration) + " within the two-adicity " + field.twoAdicity() + " of "
                            + field,
                    withinTwoAdicity(excess));
        }
    }

    private Object withinTwoAdicity(int excess) {
        if (logInvRate - excess >= 1) {
            return logInvRate - excess;
        }
        boolean leavesFolds = logDegreeAt(count()) >= excess;
        return leavesFolds ? Names.LOG_DEGREE + " = " + (logDegree - excess) : "a smaller trace";
    }

    /** The same at another first rate μ_0; stated rates move along. */
    @Override
    public Rounds withLogInvRate(int mu) {
        int shift = mu - logInvRate;
        return new Rounds(
                mu,
                logDegree,
                foldingFactors,
                queries,
                queryGrinding,
                oodSamples,
                oodGrinding,
                statedLogInvRates.map(
                        rates -> rates.stream().map(rate -> rate + shift).collect(Collectors.toList())),
                gaps);
    }
}
