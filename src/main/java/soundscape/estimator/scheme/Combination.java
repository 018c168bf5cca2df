package soundscape.estimator.scheme;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/**
 * The error of testing a random combination instead of each function; explains itself.
 *
 * @param gap the regime's guarantee for the code
 * @param coefficients how functions are combined
 * @param functions how many
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

    /** The error above F, as a formula in the regime's own terms. */
    static String numeratorFormula(Regime regime) {
        return regime == Regime.UDR ? "(δ·n + 1)" : "((2M⁵ + 3M·δ·ρ)·n/(3·ρ·√ρ) + M/√ρ)";
    }

    static Source source(Regime regime) {
        return new Source(Paper.BCHKS25, regime == Regime.UDR ? "Theorem 1.3" : "Theorem 4.2");
    }

    /** Adds what a regime's formulas are made of. */
    static Explanation withGap(Explanation explanation, ProximityGap gap, double dimension) {
        Explanation longer = explanation
                .with("ρ", "rate", gap.rate())
                .with("n", "code length", dimension / gap.rate())
                .with("δ", "proximity parameter", gap.proximityParameter());
        return gap.regime() == Regime.UDR
                ? longer
                : longer.with("η", "gap to the Johnson radius", gap.gap())
                        .with("M", "interpolation multiplicity m + ½", gap.multiplicity() + 0.5);
    }

    @Override
    public Explanation get() {
        String factor =
                switch (coefficients) {
                    case INDEPENDENT -> "";
                    case POWERS -> "(ℓ − 1)·";
                    case MULTILINEAR -> "⌈log2 ℓ⌉·";
                };
        Explanation explanation = new Explanation(
                        "ε = " + factor + numeratorFormula(gap.regime()) + "/F · 2^−g", List.of(), source(gap.regime()))
                .with("ℓ", "functions combined, " + coefficients.label(), functions);
        return withGap(explanation, gap, dimension)
                .withPowerOfTwo("F", "field size", gap.log2Field())
                .with("g", "grinding bits", grinding);
    }
}
