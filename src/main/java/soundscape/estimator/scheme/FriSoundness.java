package soundscape.estimator.scheme;

import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** FRI's error terms: batching, one a folding round, and the query phase (Ha22; BCIKS20 with BCHKS25's bounds). */
final class FriSoundness {
    private FriSoundness() {}

    static void terms(Fri fri, ProximityGap gap, TermSink sink) {
        Batching batching = fri.batching();
        double columns = batching.size();
        double dimension = fri.dimension();
        if (batching.coefficients().factor(columns) > 0) {
            Combination.add(
                    sink, TermNames.BATCHING, gap, batching.coefficients(), columns, dimension, batching.grinding());
        }
        for (int round = 1; round <= fri.foldingFactors().size(); round++) {
            int factor = fri.foldingFactors().get(round - 1);
            dimension /= factor;
            if (factor > 1) {
                TermName name = TermNames.commitRound(round);
                Combination.add(sink, name, gap, Coefficients.POWERS, factor, dimension, fri.commitGrinding());
            }
        }
        Queries queries = new Queries(gap, fri.queries(), fri.queryGrinding());
        sink.add(TermNames.QUERY_PHASE, queries.bits(), queries);
    }
}
