package soundscape.estimator.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.ProofSink;
import soundscape.estimator.size.TreeRules;

/** A scheme of iterations, each with a code and queries of its own. */
public sealed interface Iterated extends Scheme permits Whir, Stir {
    /** The iterations; codes, queries and samples of each. */
    Rounds rounds();

    /** The same with as many other iterations. */
    Iterated withRounds(Rounds changed);

    /** The most queries that an iteration, 0 to M−1, may have: at least 1 in any scheme that can be made. */
    int mostQueries(int iteration);

    @Override
    default Iterated withRounds(UnaryOperator<Rounds> change) {
        return withRounds(change.apply(rounds()));
    }

    @Override
    default List<Integer> foldingFactors() {
        return rounds().foldingFactors().stream().map(log -> 1 << log).toList();
    }

    @Override
    default List<Integer> roundQueries() {
        return rounds().queries();
    }

    @Override
    default Iterated withRoundQueries(List<Integer> counts) {
        return withRounds(rounds().withQueries(counts));
    }

    @Override
    default List<Integer> roundGrinding() {
        return rounds().queryGrinding();
    }

    @Override
    default Iterated withRoundGrinding(List<Integer> bits) {
        return withRounds(rounds().withQueryGrinding(bits));
    }

    @Override
    default Iterated withLogInvRate(int mu) {
        return withRounds(rounds().withLogInvRate(mu));
    }

    @Override
    default JohnsonGap gapOf(int round, JohnsonGap whole) {
        return rounds().gapOf(round, whole);
    }

    /** Of each iteration, with its own gap to the Johnson radius where iterations have such. */
    @Override
    default List<ProximityGap> gaps(ProximityGap outer) {
        int[] logInvRates = rounds().logInvRates();
        ProximityGap[] gaps = new ProximityGap[rounds().count()];
        gaps[0] = outer;
        for (int i = 1; i < gaps.length; i++) {
            gaps[i] = outer.at(Log2.power(-logInvRates[i]), gapOf(i, outer.stated()));
        }
        return Arrays.asList(gaps);
    }

    @Override
    default TreeRules rules() {
        return TreeRules.ITERATED;
    }

    /** A commitment an iteration: the trace's, then those of the folded functions. */
    @Override
    default void contents(ProofSink sink) {
        Rounds rounds = rounds();
        int[] logDegrees = rounds.logDegrees();
        int[] logInvRates = rounds.logInvRates();
        for (int i = 0; i < rounds.count(); i++) {
            int folded = rounds.foldingFactors().get(i);
            double leaves = Log2.power(logDegrees[i] + logInvRates[i] - folded);
            double columns = i == 0 ? (double) batching().size() : 1;
            SizePartKind opened = i == 0 ? SizePartKind.LEAVES : SizePartKind.FOLD_VALUES;
            sink.commitment(leaves, rounds.queries().get(i), Log2.power(folded), columns, opened);
        }
        for (int samples : rounds.oodSamples()) {
            sink.elements(SizePartKind.OUT_OF_DOMAIN, samples);
        }
        sink.elements(SizePartKind.LAST_POLYNOMIAL, Log2.power(logDegrees[rounds.count()]));
    }

    @Override
    default double rate() {
        return Log2.power(-rounds().logInvRate());
    }

    @Override
    default double dimension() {
        return Log2.power(rounds().logDegree());
    }
}
