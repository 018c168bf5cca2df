package soundscape.estimator.proximity;

import java.util.List;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.field.Field;

/**
 * A theorem about proximity gaps of Reed–Solomon codes: how far from the code words are handled, how many codewords are
 * that near, and the error of testing a random combination instead of each function (correlated agreement).
 *
 * <p>Distance and list size depend on the rate alone, since {@link #gap} is told nothing else of the code; so one gap
 * holds for a code and for all that it is folded into. A theorem of another kind does not fit this signature.
 */
public enum GapTheorem {
    /** Up to half the distance: error (δn + 1)/F. */
    BCHKS25_UNIQUE(Regime.UDR, new Source(Paper.BCHKS25, "Theorem 1.3"), 0, 0, "(δ·n + 1)") {
        @Override
        public ProximityGap gap(double rate, Field field, JohnsonGap stated) {
            return unique(rate, field, stated, new LineError.Affine((1 - rate) / 2 / rate, 1));
        }
    },
    /** Up to the Johnson bound: error [(2M⁵ + 3Mδρ)·n/(3ρ^1.5) + M/√ρ]/F with M = m + ½. */
    BCHKS25_JOHNSON(Regime.JBR, new Source(Paper.BCHKS25, "Theorem 4.2"), 3, 5, "((2M⁵ + 3M·δ·ρ)·n/(3·ρ·√ρ) + M/√ρ)") {
        @Override
        public ProximityGap gap(double rate, Field field, JohnsonGap stated) {
            JohnsonRadius radius = JohnsonRadius.of(rate, field, stated, leastMultiplicity());
            double root = radius.root();
            double shifted = radius.shifted();
            double fifthPower = shifted * shifted * shifted * shifted * shifted;
            double slope = (2 * fifthPower + 3 * shifted * radius.delta() * rate) / (3 * rate * root * rate);
            return radius.gap(this, field, stated, new LineError.Affine(slope, shifted / root));
        }
    },
    /** SWIRL's form of the bound up to half the distance: error n/F. */
    SWIRL_UNIQUE(Regime.UDR, new Source(Paper.SWIRL, ""), 0, 0, "n") {
        @Override
        public ProximityGap gap(double rate, Field field, JohnsonGap stated) {
            return unique(rate, field, stated, new LineError.Affine(1 / rate, 0));
        }
    },
    /** SWIRL's form of the bound up to the Johnson bound, by multiplicity. */
    SWIRL_JOHNSON(Regime.JBR, new Source(Paper.SWIRL, ""), 1, 5, "⌈2X·Y²·Z + Y·(γ·n + 1)⌉") {
        @Override
        public ProximityGap gap(double rate, Field field, JohnsonGap stated) {
            return SwirlJohnson.gap(this, rate, field, stated);
        }
    };

    private final Regime regime;

    @SuppressWarnings("ImmutableEnumChecker") // a record of an enum and a string
    private final Source source;

    private final int leastMultiplicity;
    private final int power;
    private final String numeratorFormula;

    GapTheorem(Regime regime, Source source, int leastMultiplicity, int power, String numeratorFormula) {
        this.regime = regime;
        this.source = source;
        this.leastMultiplicity = leastMultiplicity;
        this.power = power;
        this.numeratorFormula = numeratorFormula;
    }

    /**
     * What the theorem guarantees for all codes of a rate ρ, 0 to 1 exclusive; throws if the gap leaves no room below
     * the radius.
     * @param stated the gap to the Johnson radius; of no meaning for unique decoding
     */
    public abstract ProximityGap gap(double rate, Field field, JohnsonGap stated);

    /** {@return the regime that it is about} */
    public Regime regime() {
        return regime;
    }

    /** {@return where it is stated} */
    public Source source() {
        return source;
    }

    /** {@return the least multiplicity of the interpolation for which it holds; 0 for unique decoding} */
    public int leastMultiplicity() {
        return leastMultiplicity;
    }

    /** {@return the error's numerator in the field's symbols, for independent coefficients; the denominator is F} */
    public String numeratorFormula() {
        return numeratorFormula;
    }

    /** {@return how the error grows with the multiplicity of the interpolation, such as "m⁵"} */
    public String growth() {
        return "m" + "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(power);
    }

    /** {@return the theorem in formulas, each on one line: distance, list size, error} */
    public List<String> statement() {
        boolean unique = regime == Regime.UDR;
        return List.of(
                unique ? "δ = (1 − ρ)/2" : JohnsonRadius.DELTA,
                unique ? "L = 1" : JohnsonRadius.LIST_SIZE,
                "ε = " + numeratorFormula + "/F");
    }

    /** Adds what {@link #numeratorFormula} is made of. */
    public Explanation explain(Explanation explanation, ProximityGap gap, double dimension) {
        Explanation longer = gap.explainEta(explanation
                .with("ρ", "rate", gap.rate())
                .with("n", "code length", dimension / gap.rate())
                .with("δ", "proximity parameter", gap.proximityParameter()));
        return regime == Regime.UDR
                ? longer
                : longer.with("M", "interpolation multiplicity m + ½", gap.multiplicity() + 0.5);
    }

    /** Half the distance of any code; whatever bounds the error there. */
    ProximityGap unique(double rate, Field field, JohnsonGap stated, LineError line) {
        double delta = (1 - rate) / 2;
        return new ProximityGap(this, field, stated, rate, delta, 1 - delta, 1, 0, line);
    }
}
