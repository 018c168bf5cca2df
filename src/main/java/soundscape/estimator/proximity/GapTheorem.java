package soundscape.estimator.proximity;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.field.Field;

/**
 * A theorem about proximity gaps of Reed–Solomon codes: how far from the code words are handled, and the error of testing
 * a random combination instead of each function (correlated agreement).
 *
 * <p>The distance depends on the rate alone, since {@link #gap} is told nothing else of the code; so one gap holds for a
 * code and for all that it is folded into. Error and list size may depend on the code's dimension.
 */
public abstract class GapTheorem {
    private final Citation citation;
    private final Regime regime;
    private final int leastMultiplicity;
    private final int power;
    private final String numeratorFormula;

    GapTheorem(Citation citation, Regime regime, int leastMultiplicity, int power, String numeratorFormula) {
        this.citation = citation;
        this.regime = regime;
        this.leastMultiplicity = leastMultiplicity;
        this.power = power;
        this.numeratorFormula = numeratorFormula;
    }

    /**
     * What the theorem guarantees for all codes of a rate ρ, 0 to 1 exclusive; throws if the gap leaves no room below
     * the radius.
     * @param stated the gap to the Johnson radius; of no meaning for unique decoding
     * @param list what bounds the list size up to the Johnson radius, where the theorem leaves that open
     */
    public abstract ProximityGap gap(double rate, Field field, JohnsonGap stated, ListBound list);

    /** {@return who states it, when, and how it stands} */
    public Citation citation() {
        return citation;
    }

    /** {@return the regime that it is about} */
    public Regime regime() {
        return regime;
    }

    /** {@return where it is stated} */
    public Source source() {
        return citation.source();
    }

    /** {@return the least multiplicity of the interpolation for which it holds; 0 for unique decoding} */
    public int leastMultiplicity() {
        return leastMultiplicity;
    }

    /** {@return the error's numerator in the field's symbols, for independent coefficients; the denominator is F} */
    public String numeratorFormula() {
        return numeratorFormula;
    }

    /** The same for codes of one dimension, where a theorem sets some apart. */
    public String numeratorFormula(double dimension) {
        return numeratorFormula;
    }

    /** {@return how the error grows with the multiplicity of the interpolation, such as "m⁵"} */
    public String growth() {
        return "m" + "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(power);
    }

    /** {@return the theorem in formulas, each on one line: distance, list size, error} */
    public abstract List<String> statement();

    /** What does not hold of a code of a dimension, so that nothing is claimed; mostly nothing. */
    public Optional<String> unmet(double dimension) {
        return Optional.empty();
    }

    /** Adds what {@link #numeratorFormula} is made of, and what keeps it from holding. */
    public Explanation explain(Explanation explanation, ProximityGap gap, double dimension) {
        Explanation longer = gap.explainEta(explanation
                .with("ρ", "rate", gap.rate())
                .with("n", "code length", dimension / gap.rate())
                .with("δ", "proximity parameter", gap.proximityParameter()));
        Explanation all = regime == Regime.UDR
                ? longer
                : longer.with("M", "interpolation multiplicity m + ½", gap.multiplicity() + 0.5);
        return unmet(dimension)
                .map(why -> all.with("∅", "why nothing is claimed", why))
                .orElse(all);
    }

    /** The name it is cited by. */
    @Override
    public String toString() {
        return citation.name();
    }
}
