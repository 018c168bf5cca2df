package soundscape.estimator.scheme;

import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** FRI's error terms: batching, one a folding round, and the query phase (Ha22; BCIKS20 with BCHKS25's bounds). */
final class FriSoundness {
    private FriSoundness() {}

    static void terms(Fri fri, ProximityGap gap, TermSink sink) {
        Batching batching = fri.batching();
        Combination columns = new Combination(
                gap, batching.coefficients(), (double) batching.size(), fri.dimension(), batching.grinding());
        if (batching.coefficients().factor((double) batching.size()) > 0) {
            sink.add(TermNames.BATCHING, columns.bits(), columns::explain);
        }
        double dimension = fri.dimension();
        for (int round = 1; round <= fri.foldingFactors().size(); round++) {
            int factor = fri.foldingFactors().get(round - 1);
            dimension /= factor;
            if (factor > 1) {
                Combination fold = new Combination(gap, Coefficients.POWERS, factor, dimension, fri.commitGrinding());
                sink.add(TermNames.commitRound(round), fold.bits(), fold::explain);
            }
        }
        Queries queries = new Queries(gap, fri.queries(), fri.queryGrinding());
        sink.add(TermNames.QUERY_PHASE, queries.bits(), queries::explain);
    }
}
