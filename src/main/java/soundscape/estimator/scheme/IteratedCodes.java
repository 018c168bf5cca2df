package soundscape.estimator.scheme;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/**
 * The codes of an iterated scheme in one regime.
 *
 * <p>In both provable regimes δ and L depend on the rate alone, so one guarantee an iteration holds for its code and for
 * all its partly folded ones.
 *
 * @param rounds the iterations
 * @param gaps the guarantee for each iteration's rate
 */
record IteratedCodes(Rounds rounds, List<ProximityGap> gaps) {
    static IteratedCodes of(Rounds rounds, Regime regime, Field field, OptionalDouble gapToRadius) {
        return new IteratedCodes(
                rounds,
                IntStream.range(0, rounds.count())
                        .mapToObj(i ->
                                ProximityGap.of(regime, Log2.power(-rounds.logInvRateAt(i)), field, gapToRadius))
                        .toList());
    }

    ProximityGap gap(int iteration) {
        return gaps.get(iteration);
    }

    /** Dimension of an iteration's code after some of its folding steps. */
    double dimension(int iteration, int steps) {
        return Log2.power(rounds.logDegreeAt(iteration) - steps);
    }

    /** The queries of an iteration. */
    Queries queries(int iteration) {
        return new Queries(
                gap(iteration),
                rounds.queries().get(iteration),
                rounds.queryGrinding().get(iteration));
    }

    /** The same for both schemes: combining the columns in the first code, where there are several. */
    void addBatching(Batching batching, TermSink sink) {
        if (batching.size() > 1) {
            Combination columns = new Combination(
                    gap(0), batching.coefficients(), batching.size(), dimension(0, 0), batching.grinding());
            sink.add(TermNames.BATCHING, columns.bits(), columns::explain);
        }
    }

    /** The same for both schemes: the queries of the last iteration. */
    void addFinalQueries(TermSink sink) {
        Queries last = queries(rounds.count() - 1);
        sink.add(TermNames.FIN, last.bits(), last::explain);
    }
}
