package soundscape.estimator.scheme;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.GapTheorem;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/**
 * The error of testing a random combination instead of each function; explains itself.
 * @param dimension the code's dimension
 * @param grinding bits of grinding that make it smaller
 */
record Combination(ProximityGap gap, Coefficients coefficients, double functions, double dimension, int grinding)
        implements Supplier<Explanation> {
    /** Adds its term, which is not even made where the sink would ignore it. */
    static void add(
            TermSink sink,
            TermName name,
            ProximityGap gap,
            Coefficients coefficients,
            double functions,
            double dimension,
            int grinding) {
        double numerator = gap.numerator(coefficients, functions, dimension);
        double log2Denominator = gap.log2Field() + Whole.of(grinding);
        if (!sink.ignoresFraction(log2Denominator, numerator)) {
            Combination why = new Combination(gap, coefficients, functions, dimension, grinding);
            sink.add(name, log2Denominator - Log2.of(numerator), why);
        }
    }

    @Override
    public Explanation get() {
        GapTheorem theorem = gap.theorem();
        String factor =
                switch (coefficients) {
                    case INDEPENDENT -> "";
                    case POWERS -> "(ℓ − 1)·";
                    case MULTILINEAR -> "⌈log2 ℓ⌉·";
                };
        Explanation explanation = new Explanation(
                        "ε = " + factor + theorem.numeratorFormula(dimension) + "/F · 2^−g",
                        List.of(),
                        theorem.source())
                .with("ℓ", "functions combined, " + coefficients.label(), functions);
        return theorem.explain(explanation, gap, dimension)
                .withPowerOfTwo("F", "field size", gap.log2Field())
                .with("g", "grinding bits", grinding);
    }
}
