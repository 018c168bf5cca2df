package soundscape.estimator.scheme;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** STIR's error terms (STIR, Lemma 5.4, with the regimes' own bounds for correlated agreement). */
final class StirSoundness {
    private static final String PLACE = "Lemma 5.4";

    private final Stir stir;
    private final IteratedCodes codes;
    private final TermSink sink;

    private StirSoundness(Stir stir, IteratedCodes codes, TermSink sink) {
        this.stir = stir;
        this.codes = codes;
        this.sink = sink;
    }

    static void terms(Stir stir, IteratedCodes codes, TermSink sink) {
        StirSoundness soundness = new StirSoundness(stir, codes, sink);
        codes.addBatching(stir.batching(), sink);
        if (sink.wantsLines()) {
            soundness.addFold();
        }
        for (int i = 1; i < stir.rounds().count(); i++) {
            if (sink.wantsOthers()) {
                soundness.addOutOfDomain(i);
            }
            if (sink.wantsLines()) {
                soundness.addShift(i);
            }
        }
        codes.addFinalQueries(sink);
    }

    /** The first iteration's folding is a term by itself; the others are part of the shifts. */
    private void addFold() {
        int k = stir.rounds().foldingFactors().get(0);
        Combination.add(
                sink,
                TermNames.stirFold(0),
                codes.gap(0),
                Coefficients.POWERS,
                Log2.power(k),
                codes.dimension(0, k),
                stir.foldGrinding());
    }

    /** ε = (L²/2)·(2^m/(F − D))^w, D the domain from which samples must stay away. */
    private void addOutOfDomain(int i) {
        ProximityGap gap = codes.gap(i);
        int degree = codes.logDegree(i);
        int domain = codes.logDomain(i);
        int samples = stir.rounds().oodSamples().get(i - 1);
        int grinding = stir.rounds().oodGrinding().get(i - 1);
        if (!(gap.log2Field() > domain)) {
            throw new InvalidParameterException(
                    Names.FIELD,
                    "2^" + Math.round(gap.log2Field()),
                    "must have more elements than the domain of iteration " + i + ", 2^" + domain,
                    "a higher extension degree");
        }
        double outside = samples * (Log2.subtract(gap.log2Field(), domain) - degree) + 1 + grinding;
        double listSize = gap.listSize(codes.dimension(i, 0));
        if (sink.ignores(outside - 2 * Log2.above(listSize))) {
            return;
        }
        sink.add(TermNames.outOfDomain(i), outside - 2 * Log2.of(listSize), new OutOfDomain(stir, codes, i));
    }

    /** The samples of an iteration; explains their error. */
    private record OutOfDomain(Stir stir, IteratedCodes codes, int iteration) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            ProximityGap gap = codes.gap(iteration);
            int degree = codes.logDegree(iteration);
            Rounds rounds = stir.rounds();
            return Explanation.of("ε = (L²/2)·(2^m/(F − 2^(m+μ)))^w · 2^−g", Paper.STIR, PLACE)
                    .with("L", "list size", gap.listSize(codes.dimension(iteration, 0)))
                    .with("m", "log2 of the degree", degree)
                    .with("μ", "−log2 of the rate", codes.logDomain(iteration) - degree)
                    .withPowerOfTwo("F", "field size", gap.log2Field())
                    .with("w", "out-of-domain samples", rounds.oodSamples().get(iteration - 1))
                    .with("g", "grinding bits", rounds.oodGrinding().get(iteration - 1));
        }
    }

    /** ε = (1 − δ)^t of the code before + combining t + w answers + folding, both in the code after. */
    private void addShift(int i) {
        Queries queries = codes.queries(i - 1);
        double answers = queries.count() + (double) stir.rounds().oodSamples().get(i - 1);
        double combining =
                answers > 1 ? codes.gap(i).numerator(Coefficients.POWERS, answers, codes.dimension(i, 0)) : 0;
        Shift why = new Shift(stir, codes, i, queries, answers);
        codes.addShift(TermNames.stirShift(i), queries, combining + foldNumerator(i), why, sink);
    }

    /** Folding 2^k functions into one, at the folded code. */
    private double foldNumerator(int i) {
        int k = stir.rounds().foldingFactors().get(i);
        return codes.gap(i).numerator(Coefficients.POWERS, Log2.power(k), codes.dimension(i, k));
    }

    /** Queries, and how many answers are combined in the next code; explains their error. */
    private record Shift(Stir stir, IteratedCodes codes, int iteration, Queries queries, double answers)
            implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            ProximityGap gap = codes.gap(iteration);
            int folding = stir.rounds().foldingFactors().get(iteration);
            double dimension = codes.dimension(iteration, 0);
            String formula = "ε = ((1 − δ)^t + (t + w − 1)·P(n)/F + (2^k − 1)·P(n/2^k)/F) · 2^−g, P(n) = "
                    + gap.theorem().numeratorFormula() + " at the next code";
            return queries.withValues(Explanation.of(formula, Paper.STIR, PLACE))
                    .with("t + w", "answers combined", answers)
                    .with("2^k", "values folded", Log2.power(folding))
                    .with("n", "length of the next code", dimension / gap.rate())
                    .with("P(n)", "error of a line there, over F", gap.numerator(dimension))
                    .with("P(n/2^k)", "the same of the folded code", gap.numerator(codes.dimension(iteration, folding)))
                    .withPowerOfTwo("F", "field size", gap.log2Field());
        }
    }
}
