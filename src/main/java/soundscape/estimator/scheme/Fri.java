package soundscape.estimator.scheme;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.size.Folds;
import soundscape.estimator.size.ProofSink;
import soundscape.estimator.size.TreeRules;

/**
 * FRI with its parameters. An instance always folds down to its early stop exactly: one that does not cannot be made.
 * @param rate ρ, strictly between 0 and 1
 * @param traceLength N, the dimension of the code
 * @param queries t, the number of queries
 * @param foldingFactors k_1 … k_r, what each round divides the domain by
 * @param earlyStopSize size of the domain at which folding stops ({@code fri_early_stop_degree}, despite its name)
 * @param queryGrinding bits of grinding before the queries are drawn
 * @param commitGrinding bits of grinding in each folding round
 */
public record Fri(
        double rate,
        long traceLength,
        Batching batching,
        int queries,
        List<Integer> foldingFactors,
        long earlyStopSize,
        int queryGrinding,
        int commitGrinding)
        implements Scheme {
    /** Domains beyond 2 to this no longer fit a {@code long} with room to spare. */
    private static final int MAX_LOG_DOMAIN = 62;

    /** Checks every range and that the fold plan ends at the early stop. */
    public Fri {
        foldingFactors = FoldingFactors.of(foldingFactors);
        Require.rate(Names.RATE, rate);
        Require.atLeast(Names.TRACE_LENGTH, traceLength, 1);
        Require.atLeast(Names.QUERIES, queries, 1);
        Require.grinding(Names.QUERY_GRINDING, queryGrinding);
        Require.grinding(Names.COMMIT_GRINDING, commitGrinding);
        for (int factor : foldingFactors) {
            Require.atLeast(Names.FRI_FOLDING_FACTORS, factor, 1);
        }
        if (traceLength / rate > Log2.power(MAX_LOG_DOMAIN)) {
            throw new InvalidParameterException(
                    Names.RATE,
                    rate,
                    "must keep the domain N/ρ at 2^" + MAX_LOG_DOMAIN + " or less",
                    traceLength < Log2.power(MAX_LOG_DOMAIN)
                            ? traceLength / Log2.power(MAX_LOG_DOMAIN)
                            : "a shorter trace");
        }
        long end = foldedSize(rate, traceLength, foldingFactors);
        if (end < 1) {
            throw new InvalidParameterException(
                    Names.FRI_FOLDING_FACTORS,
                    foldingFactors,
                    "must not fold the domain of " + (long) (traceLength / rate) + " points away",
                    "fewer or smaller factors");
        }
        if (end != earlyStopSize) {
            throw new InvalidParameterException(
                    Names.EARLY_STOP,
                    earlyStopSize,
                    "must be the size at which the folding factors end, N/ρ divided by each in turn",
                    end);
        }
    }

    /** Makes FRI whose early stop follows from its fold plan; throws if a parameter lies outside its range. */
    public static Fri folding(
            double rate,
            long traceLength,
            Batching batching,
            int queries,
            List<Integer> foldingFactors,
            int queryGrinding,
            int commitGrinding) {
        Require.rate(Names.RATE, rate);
        long end = foldedSize(rate, traceLength, foldingFactors);
        return new Fri(rate, traceLength, batching, queries, foldingFactors, end, queryGrinding, commitGrinding);
    }

    private static long foldedSize(double rate, long traceLength, List<Integer> foldingFactors) {
        long size = (long) (traceLength / rate);
        for (int factor : foldingFactors) {
            Require.atLeast(Names.FRI_FOLDING_FACTORS, factor, 1);
            size = Folds.folded(size, factor);
        }
        return size;
    }

    /** A code's dimension after a fold, which need not be whole. */
    static double folded(double dimension, int factor) {
        return Integer.bitCount(factor) == 1
                ? dimension * Log2.power(-Integer.numberOfTrailingZeros(factor))
                : dimension / factor;
    }

    /** The size of the evaluation domain; D = N/ρ. */
    public double domainSize() {
        return traceLength / rate;
    }

    /** {@return its rounds, as they are committed and opened} */
    public Folds folds() {
        return new Folds(foldingFactors, (long) domainSize(), queries);
    }

    @Override
    public String label() {
        return "FRI";
    }

    @Override
    public double dimension() {
        return traceLength;
    }

    /** The reference asks nothing of the field here. */
    @Override
    public void checkDomains(Field field) {}

    @Override
    public List<ProximityGap> gaps(ProximityGap outer) {
        return List.of(outer); // δ depends on the rate alone, which folding leaves
    }

    @Override
    public void terms(List<ProximityGap> gaps, TermSink sink) {
        FriSoundness.terms(this, gaps.get(0), sink);
    }

    @Override
    public int leastFoldGrinding() {
        return commitGrinding;
    }

    @Override
    public Fri withFoldGrinding(int bits) {
        return withCommitGrinding(bits);
    }

    @Override
    public List<Integer> roundQueries() {
        return List.of(queries);
    }

    @Override
    public Fri withRoundQueries(List<Integer> counts) {
        return withQueries(counts.get(0));
    }

    @Override
    public List<Integer> roundGrinding() {
        return List.of(queryGrinding);
    }

    @Override
    public Fri withRoundGrinding(List<Integer> bits) {
        return withQueryGrinding(bits.get(0));
    }

    @Override
    public Fri withLogInvRate(int mu) {
        return withRate(Log2.power(-mu));
    }

    @Override
    public TreeRules rules() {
        return TreeRules.FRI;
    }

    @Override
    public void contents(ProofSink sink) {
        Folds folds = folds();
        sink.commitment(Whole.of(folds.domain()), queries, 1, Whole.of(batching.size()), SizePartKind.LEAVES);
        sink.folds(folds);
        sink.elements(SizePartKind.LAST_POLYNOMIAL, rate * Whole.of(earlyStopSize));
    }

    @Override
    public OptionalDouble grindingOverhead() {
        return OptionalDouble.empty();
    }

    @Override
    public <R> R match(Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir) {
        return fri.apply(this);
    }

    /** The same with another number of queries. */
    public Fri withQueries(int count) {
        return new Fri(
                rate, traceLength, batching, count, foldingFactors, earlyStopSize, queryGrinding, commitGrinding);
    }

    /** The same with another grinding before the queries. */
    public Fri withQueryGrinding(int bits) {
        return new Fri(rate, traceLength, batching, queries, foldingFactors, earlyStopSize, bits, commitGrinding);
    }

    /** The same with factors k_1 … k_r; the early stop follows. */
    public Fri withFoldingFactors(List<Integer> factors) {
        return folding(rate, traceLength, batching, queries, factors, queryGrinding, commitGrinding);
    }

    /** The same at another rate ρ: the fold plan, and so the last polynomial's degree, stays; the early stop grows. */
    public Fri withRate(double newRate) {
        return folding(newRate, traceLength, batching, queries, foldingFactors, queryGrinding, commitGrinding);
    }

    @Override
    public Fri withBatching(Batching changed) {
        return new Fri(
                rate, traceLength, changed, queries, foldingFactors, earlyStopSize, queryGrinding, commitGrinding);
    }

    /** The same with another grinding in each folding round. */
    public Fri withCommitGrinding(int bits) {
        return new Fri(rate, traceLength, batching, queries, foldingFactors, earlyStopSize, queryGrinding, bits);
    }
}
