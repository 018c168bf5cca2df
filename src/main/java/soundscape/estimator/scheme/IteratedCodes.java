package soundscape.estimator.scheme;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/**
 * The codes of an iterated scheme in one regime: one guarantee an iteration holds for its code and for all its partly
 * folded ones, since δ depends on the rate alone, as every {@link soundscape.estimator.proximity.GapTheorem} has
 * it.
 */
final class IteratedCodes {
    private final Rounds rounds;
    private final List<ProximityGap> gaps;
    private final int[] logDegrees;

    /** The codes of a scheme's iterations, with the guarantee for each. */
    IteratedCodes(Rounds rounds, List<ProximityGap> gaps) {
        this.rounds = rounds;
        this.logDegrees = rounds.logDegrees();
        this.gaps = gaps;
    }

    ProximityGap gap(int iteration) {
        return gaps.get(iteration);
    }

    /** m: log2 of an iteration's degree bound. */
    int logDegree(int iteration) {
        return logDegrees[iteration];
    }

    /** log2 of an iteration's evaluation domain. */
    int logDomain(int iteration) {
        return logDegrees[iteration] - Math.getExponent(gaps.get(iteration).rate());
    }

    /** Dimension of an iteration's code after some of its folding steps. */
    double dimension(int iteration, int steps) {
        return Log2.power(logDegrees[iteration] - steps);
    }

    /** The queries of an iteration. */
    Queries queries(int iteration) {
        return new Queries(
                gaps.get(iteration),
                rounds.queries().get(iteration),
                rounds.queryGrinding().get(iteration));
    }

    /** The same for both schemes: tells of the last queries, and combines the columns in the first code, where there are several. */
    void addBatching(Batching batching, TermSink sink) {
        if (sink.wantsOthers()) {
            sink.expect(queries(gaps.size() - 1).bits());
        }
        if (batching.size() > 1 && sink.wantsLines()) {
            Combination.add(
                    sink,
                    TermNames.BATCHING,
                    gaps.get(0),
                    batching.coefficients(),
                    (double) batching.size(),
                    dimension(0, 0),
                    batching.grinding());
        }
    }

    /**
     * The queries of an iteration, together with what their answers are combined with in the next code.
     * @param numerator the error of combining, times F, before the queries' grinding
     */
    void addShift(TermName name, Queries queries, double numerator, Supplier<Explanation> why, TermSink sink) {
        double log2Field = gaps.get(0).log2Field();
        double found = queries.bits();
        if (!sink.ignores(Log2.leastOfSum(found, log2Field - Log2.above(numerator) + queries.grinding()))) {
            sink.add(name, Log2.addErrors(found, log2Field - Log2.of(numerator) + queries.grinding()), why);
        }
    }

    /** The same for both schemes: the queries of the last iteration. */
    void addFinalQueries(TermSink sink) {
        if (sink.wantsOthers()) {
            Queries last = queries(gaps.size() - 1);
            sink.add(TermNames.FIN, last.bits(), last);
        }
    }
}
