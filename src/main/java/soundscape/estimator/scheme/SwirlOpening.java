package soundscape.estimator.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.ProofSink;
import soundscape.estimator.size.TreeRules;

/**
 * The stacked trace and the WHIR-like opening of SWIRL.
 * @param logSkip l_skip, variables handled in one univariate step
 * @param logStack n_stack, the other variables of the stacked trace
 * @param width w_stack, columns of the stacked trace
 * @param logBlowup μ_0 = −log2 of the first rate
 * @param foldGrinding bits of grinding before each folding step
 * @param muGrinding bits of grinding before the columns are combined
 * @param queries t_0 … t_{R−1}, the queries of each round
 */
@RecordBuilder
public record SwirlOpening(
        int logSkip, int logStack, long width, int logBlowup, int foldGrinding, int muGrinding, List<Integer> queries)
        implements Opening, SwirlOpeningBuilder.With {
    /** k: variables folded in one round; fixed by the system. */
    public static final int FOLDED_A_ROUND = 4;

    /** Bits of grinding before each round's queries; fixed by the system. */
    public static final int QUERY_GRINDING = 20;

    /** Values in one opened coset: 2^k. */
    private static final double COSET = 1 << FOLDED_A_ROUND;

    private static final int MAX_LOG = 40;

    /** Checks ranges and that the rounds do not fold more than there is. */
    public SwirlOpening {
        queries = List.copyOf(queries);
        Require.between(Names.LOG_SKIP, logSkip, 0, MAX_LOG);
        Require.between(Names.LOG_STACK, logStack, 0, MAX_LOG);
        Require.atLeast(Names.STACK_WIDTH, width, 1);
        Require.between(Names.LOG_BLOWUP, logBlowup, 1, MAX_LOG);
        Require.grinding(Names.SWIRL_FOLD_GRINDING, foldGrinding);
        Require.grinding(Names.MU_GRINDING, muGrinding);
        for (int count : queries) {
            Require.atLeast(Names.SWIRL_QUERIES, count, 1);
        }
        int mostRounds = (logSkip + logStack) / FOLDED_A_ROUND;
        if (queries.isEmpty() || queries.size() > mostRounds) {
            throw new InvalidParameterException(
                    Names.SWIRL_QUERIES,
                    queries,
                    "must have at least 1 entry, and 4 times as many as its entries must not exceed l_skip + n_stack = "
                            + (logSkip + logStack),
                    switch (mostRounds) {
                        case 0 -> "a larger n_stack";
                        case 1 -> "a list of 1 whole number";
                        default -> "a list of 1 to " + mostRounds + " whole numbers";
                    });
        }
    }

    /** Variables of the stacked trace; H = l_skip + n_stack. */
    public int logHeight() {
        return logSkip + logStack;
    }

    /** The number of rounds; R, at least 1. */
    public int rounds() {
        return queries.size();
    }

    /** −log2 of the rate at a round, 0 to R: each lowers the rate by as much as halving the domain allows. */
    public int logInvRateAt(int round) {
        return logBlowup + round * (FOLDED_A_ROUND - 1);
    }

    /** The rate ρ at a round, 0 to R. */
    public double rateAt(int round) {
        return Log2.power(-logInvRateAt(round));
    }

    /** log2 of the dimension before a round, 0 to R. */
    public int logDimensionAt(int round) {
        return logHeight() - round * FOLDED_A_ROUND;
    }

    /** log2 of the first code's leaves: one leaf holds what a round folds together; H + μ_0 − 4. */
    public int logLeaves() {
        return logHeight() + logBlowup - FOLDED_A_ROUND;
    }

    /** Named as what it resembles. */
    @Override
    public String label() {
        return "WHIR";
    }

    @Override
    public double rate() {
        return Log2.power(-logBlowup);
    }

    @Override
    public SwirlOpening withLogInvRate(int mu) {
        return withLogBlowup(mu);
    }

    @Override
    public double dimension() {
        return Log2.power(logHeight());
    }

    @Override
    public long columns() {
        return width;
    }

    @Override
    public SwirlOpening withColumns(long count) {
        return withWidth(count);
    }

    @Override
    public int columnGrinding() {
        return muGrinding;
    }

    @Override
    public SwirlOpening withColumnGrinding(int bits) {
        return withMuGrinding(bits);
    }

    @Override
    public List<Integer> foldingFactors() {
        return Collections.nCopies(rounds(), 1 << FOLDED_A_ROUND);
    }

    @Override
    public int leastFoldGrinding() {
        return foldGrinding;
    }

    @Override
    public List<Integer> roundQueries() {
        return queries;
    }

    @Override
    public SwirlOpening withRoundQueries(List<Integer> counts) {
        return withQueries(counts);
    }

    @Override
    public List<Integer> roundGrinding() {
        return Collections.nCopies(rounds(), QUERY_GRINDING);
    }

    /** The system fixes it. */
    @Override
    public SwirlOpening withRoundGrinding(List<Integer> bits) {
        return this;
    }

    /** Of each round, and of the code that the last one leaves. */
    @Override
    public List<ProximityGap> gaps(ProximityGap outer) {
        ProximityGap[] gaps = new ProximityGap[rounds() + 1];
        gaps[0] = outer;
        for (int round = 1; round < gaps.length; round++) {
            gaps[round] = outer.at(rateAt(round));
        }
        return Arrays.asList(gaps);
    }

    @Override
    public TreeRules rules() {
        return TreeRules.SWIRL;
    }

    @Override
    public <R> R match(
            Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir, Function<SwirlOpening, R> swirl) {
        return swirl.apply(this);
    }

    /** Commitments alone: what else is sent, SWIRL's codec tells. A leaf is a coset of what a round folds together. */
    @Override
    public void contents(ProofSink sink) {
        double leaves = Log2.power(logLeaves());
        sink.commitment(leaves, queries.get(0), COSET, (double) width, SizePartKind.LEAVES);
        for (int round = 1; round < rounds(); round++) {
            leaves /= 2;
            sink.commitment(leaves, queries.get(round), COSET, 1, SizePartKind.FOLD_VALUES);
        }
    }

    @Override
    public SwirlOpening withFoldGrinding(int bits) {
        return new SwirlOpening(logSkip, logStack, width, logBlowup, bits, muGrinding, queries);
    }
}
