package soundscape.estimator.proximity;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.field.Field;

/**
 * What a theorem guarantees for all Reed–Solomon codes of one rate: proximity parameter, list size, and the error of
 * testing a random combination instead of each function.
 * @param field the challenge field
 * @param stated the gap to the Johnson radius as the configuration states it
 * @param list what bounds the list size
 * @param rate the rate ρ of the codes
 * @param proximityParameter δ, the relative distance up to which words are handled
 * @param agreement α = 1 − δ, the share of places where such a word agrees with a codeword, as the theorem rounds it
 * @param bitsPerQuery bits that one query is worth, −log2 α: a word farther than δ survives it with probability at most α
 * @param sizes L, how many codewords can be that near
 * @param multiplicity m of the Johnson regime's interpolation; 0 for unique decoding
 * @param line the error of a line
 */
public record ProximityGap(
        GapTheorem theorem,
        Field field,
        JohnsonGap stated,
        ListBound list,
        double rate,
        double proximityParameter,
        double agreement,
        double bitsPerQuery,
        ListSize sizes,
        double multiplicity,
        LineError line) {
    /** What the same theorem guarantees for another rate; throws if the gap leaves no room below its radius. */
    public ProximityGap at(double otherRate) {
        return at(otherRate, stated);
    }

    /** The same with another gap to the radius, too; throws if the gap leaves no room below its radius. */
    public ProximityGap at(double otherRate, JohnsonGap otherGap) {
        return theorem.gap(otherRate, field, otherGap, list);
    }

    /**
     * The same distance with other bounds up to the Johnson radius, for which the distance and what a query is worth are not
     * computed once more.
     */
    public ProximityGap by(JohnsonBounds bounds) {
        boolean same = theorem == bounds.theorem() && list == bounds.list();
        return same ? this : bounds.theorem().insteadOf(this, bounds.list());
    }

    /** Whether it is what its theorem and list bound guarantee up to another one's distance. */
    @SuppressWarnings("ReferenceEquality") // asked at every point of a sweep, where the gap stated is the same one
    boolean isInPlaceOf(ProximityGap other) {
        return rate == other.rate
                && proximityParameter == other.proximityParameter
                && field == other.field
                && stated == other.stated
                && (list != other.list || hasListOf(other));
    }

    /** {@return whether another's lists are bounded alike} */
    public boolean hasListOf(ProximityGap other) {
        return sizes.equals(other.sizes);
    }

    /** {@return the decoding regime} */
    public Regime regime() {
        return theorem.regime();
    }

    /** {@return log2 of the challenge field's size F} */
    public double log2Field() {
        return field.log2Size();
    }

    /** {@return the gap η between δ and the Johnson radius 1 − √ρ; of meaning in the Johnson regime only} */
    public double eta() {
        return 1 - Math.sqrt(rate) - proximityParameter;
    }

    /** L: how many codewords of a code of a dimension (trace length) can be that near; infinite where no bound holds. */
    public double listSize(double dimension) {
        return sizes.of(dimension);
    }

    /** log2 L in a code of a dimension. */
    public double log2ListSize(double dimension) {
        return Log2.of(listSize(dimension));
    }

    /**
     * Numerator, over F, of the error for independent coefficients in a code of a dimension (trace length); infinite where a
     * condition of the theorem does not hold, so that nothing is claimed.
     */
    public double numerator(double dimension) {
        return line.numerator(dimension);
    }

    /** Numerator of the error of combining functions at random; the denominator is F; 0 where nothing is combined. */
    public double numerator(Coefficients coefficients, double functions, double dimension) {
        return coefficients.factor(functions) * numerator(dimension);
    }

    /** {@return whether another has the same errors of lines, for the same reasons} */
    public boolean hasLinesOf(ProximityGap other) {
        return theorem == other.theorem
                && field == other.field
                && rate == other.rate
                && proximityParameter == other.proximityParameter
                && multiplicity == other.multiplicity;
    }

    /** Adds η, where there is one, to an explanation that δ enters. */
    public Explanation explainEta(Explanation explanation) {
        return regime() == Regime.UDR ? explanation : explanation.with("η", "gap to the Johnson radius", eta());
    }
}
