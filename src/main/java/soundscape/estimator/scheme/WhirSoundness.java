package soundscape.estimator.scheme;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** WHIR's error terms (WHIR, Theorem 5.2, with the regimes' own bounds for mutual correlated agreement). */
final class WhirSoundness {
    private static final String PLACE = "Theorem 5.2";

    private final Whir whir;
    private final IteratedCodes codes;
    private final TermSink sink;

    private WhirSoundness(Whir whir, IteratedCodes codes, TermSink sink) {
        this.whir = whir;
        this.codes = codes;
        this.sink = sink;
    }

    static void terms(Whir whir, IteratedCodes codes, TermSink sink) {
        WhirSoundness soundness = new WhirSoundness(whir, codes, sink);
        codes.addBatching(whir.batching(), sink);
        for (int i = 0; i < whir.rounds().count(); i++) {
            if (i > 0 && sink.wantsOthers()) {
                soundness.addOutOfDomain(i);
                soundness.addShift(i);
            }
            if (sink.wantsLines()) {
                soundness.addFolds(i);
            }
        }
        codes.addFinalQueries(sink);
    }

    /** ε = d·L/F + powers(2) at the code folded once more. */
    private void addFolds(int i) {
        ProximityGap gap = codes.gap(i);
        for (int step = 1; step <= whir.rounds().foldingFactors().get(i); step++) {
            double dimension = codes.dimension(i, step);
            double numerator = whir.constraintDegree() * gap.listSize(2 * dimension)
                    + gap.numerator(Coefficients.POWERS, 2, dimension);
            int grinding = whir.foldGrinding().get(i).get(step - 1);
            double log2Denominator = gap.log2Field() + Whole.of(grinding);
            if (!sink.ignoresFraction(log2Denominator, numerator)) {
                sink.addFraction(
                        TermNames.whirFold(i, step),
                        log2Denominator,
                        numerator,
                        new Fold(whir.constraintDegree(), gap, dimension, grinding));
            }
        }
    }

    /** A folding step; explains its error. */
    private record Fold(int constraintDegree, ProximityGap gap, double dimension, int grinding)
            implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            String formula = "ε = (d·L + " + gap.theorem().numeratorFormula(dimension) + ")/F · 2^−g";
            Explanation explanation = Explanation.of(formula, Paper.WHIR, PLACE)
                    .with("d", "constraint degree", constraintDegree)
                    .with("L", "list size", gap.listSize(2 * dimension));
            return gap.theorem()
                    .explain(explanation, gap, dimension)
                    .withPowerOfTwo("F", "field size", gap.log2Field())
                    .with("g", "grinding bits", grinding);
        }
    }

    /** ε = L²·(2^m/(2F))^w. */
    private void addOutOfDomain(int i) {
        ProximityGap gap = codes.gap(i);
        int degree = codes.logDegree(i);
        int samples = whir.rounds().oodSamples().get(i - 1);
        int grinding = whir.rounds().oodGrinding().get(i - 1);
        double outside = samples * (gap.log2Field() + 1 - degree) + grinding;
        double listSize = gap.listSize(codes.dimension(i, 0));
        if (sink.ignores(outside - 2 * Log2.above(listSize))) {
            return;
        }
        sink.add(
                TermNames.outOfDomain(i),
                outside - 2 * Log2.of(listSize),
                new OutOfDomain(listSize, degree, gap.log2Field(), samples, grinding));
    }

    /** The samples of an iteration; explains their error. */
    private record OutOfDomain(double listSize, int degree, double log2Field, int samples, int grinding)
            implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            return Explanation.of("ε = L²·(2^m/(2F))^w · 2^−g", Paper.WHIR, PLACE)
                    .with("L", "list size", listSize)
                    .with("m", "log2 of the degree", degree)
                    .withPowerOfTwo("F", "field size", log2Field)
                    .with("w", "out-of-domain samples", samples)
                    .with("g", "grinding bits", grinding);
        }
    }

    /** ε = (1 − δ)^t of the code before + L·(t + 1)/F of the code after. */
    private void addShift(int i) {
        Queries queries = codes.queries(i - 1);
        double listSize = codes.gap(i).listSize(codes.dimension(i, 0));
        double numerator = listSize * (queries.count() + 1.0);
        codes.addShift(TermNames.whirShift(i), queries, numerator, new Shift(queries, listSize), sink);
    }

    /** Queries, and the list size of the next code; explains their error. */
    private record Shift(Queries queries, double listSize) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            return queries.withValues(Explanation.of("ε = ((1 − δ)^t + L·(t + 1)/F) · 2^−g", Paper.WHIR, PLACE))
                    .with("L", "list size of the next code", listSize)
                    .withPowerOfTwo("F", "field size", queries.gap().log2Field());
        }
    }
}
