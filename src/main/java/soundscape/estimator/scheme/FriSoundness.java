package soundscape.estimator.scheme;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.LineError;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** FRI's error terms: batching, one a folding round, and the query phase (Ha22; BCIKS20 with BCHKS25's bounds). */
final class FriSoundness {
    private FriSoundness() {}

    static void terms(Fri fri, ProximityGap gap, TermSink sink) {
        if (!sink.wantsOthers()) {
            addLines(fri, gap, sink);
            return;
        }
        Queries queries = new Queries(gap, fri.queries(), fri.queryGrinding());
        double found = queries.bits();
        sink.expect(found);
        if (sink.wantsLines()) {
            addLines(fri, gap, sink);
        }
        sink.add(TermNames.QUERY_PHASE, found, queries);
    }

    private static void addLines(Fri fri, ProximityGap gap, TermSink sink) {
        addBatching(fri, gap, sink);
        if (sink.wantsEvery() && gap.line() instanceof LineError.Affine) { // which claims bits in every dimension
            FoldingFactors factors = FoldingFactors.of(fri.foldingFactors());
            for (Term round : factors.rounds(fri, gap).terms()) {
                sink.add(round);
            }
        } else {
            addRounds(fri, gap, sink);
        }
    }

    private static void addBatching(Fri fri, ProximityGap gap, TermSink sink) {
        Batching batching = fri.batching();
        double columns = batching.size();
        if (batching.coefficients().factor(columns) > 0) {
            Combination.add(
                    sink,
                    TermNames.BATCHING,
                    gap,
                    batching.coefficients(),
                    columns,
                    fri.dimension(),
                    batching.grinding());
        }
    }

    static void addRounds(Fri fri, ProximityGap gap, TermSink sink) {
        FoldingFactors factors = FoldingFactors.of(fri.foldingFactors());
        double log2Denominator = gap.log2Field() + fri.commitGrinding();
        double dimension = fri.dimension();
        int folded = 0;
        int ignored = 1; // folding by 1 is none
        for (int i = 0; i < factors.size() && ignored < factors.greatest(); i++) {
            int factor = factors.at(i);
            if (factor > ignored) {
                for (; folded <= i; folded++) {
                    dimension = Fri.folded(dimension, factors.at(folded));
                }
                double numerator = gap.numerator(Coefficients.POWERS, Whole.of(factor), dimension);
                if (sink.ignoresFraction(log2Denominator, numerator)) {
                    ignored = factor; // and so are all that combine no more functions, in smaller codes
                } else {
                    int round = i + 1;
                    double bits = log2Denominator - Log2.of(numerator);
                    sink.add(TermNames.commitRound(round), bits, new Round(fri, gap, round));
                }
            }
        }
    }

    /** Explains a folding round's error; goes through the rounds again, since few of many terms are ever explained. */
    private record Round(Fri fri, ProximityGap gap, int number) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            double dimension = fri.dimension();
            for (int passed : fri.foldingFactors().subList(0, number)) {
                dimension = Fri.folded(dimension, passed);
            }
            int factor = fri.foldingFactors().get(number - 1);
            return new Combination(gap, Coefficients.POWERS, factor, dimension, fri.commitGrinding()).get();
        }
    }
}
