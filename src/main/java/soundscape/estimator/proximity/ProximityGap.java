package soundscape.estimator.proximity;

import java.util.Locale;
import java.util.OptionalDouble;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;

/**
 * What one regime guarantees for all Reed–Solomon codes of one rate: proximity parameter, list size, and the error of
 * testing a random combination instead of each function (correlated agreement).
 *
 * <p>In both regimes that error is linear in the code's length n, (slope·n + intercept)/F, so that everything that
 * depends on the rate alone is computed once.
 *
 * @param regime the decoding regime
 * @param rate the rate ρ of the codes
 * @param proximityParameter δ, the relative distance up to which words are handled
 * @param listSize L, how many codewords can be that near
 * @param multiplicity m of the Johnson regime's interpolation; 0 for unique decoding
 * @param slope error numerator per unit of dimension
 * @param intercept error numerator at dimension 0
 * @param log2Field log2 of the challenge field's size F
 */
public record ProximityGap(
        Regime regime,
        double rate,
        double proximityParameter,
        double listSize,
        double multiplicity,
        double slope,
        double intercept,
        double log2Field) {

    /** Fields above this many bits can afford the narrow gap in the Johnson regime. */
    private static final double LARGE_FIELD_BITS = 150;

    /** The narrow gap to the Johnson radius: √ρ over this. */
    private static final double NARROW_GAP_DIVISOR = 100;

    /** The wide gap to the Johnson radius: ρ over this. */
    private static final double WIDE_GAP_DIVISOR = 20;

    /** The least multiplicity for which BCHKS25, Theorem 4.2 holds. */
    private static final double LEAST_MULTIPLICITY = 3;

    /**
     * The guarantee of a regime.
     *
     * @param regime the decoding regime
     * @param rate the rate ρ, strictly between 0 and 1
     * @param field the challenge field
     * @param gapToRadius the gap η to the Johnson radius; ignored for unique decoding; absent or 0 for the default
     * @return the guarantee
     * @throws InvalidParameterException if the gap leaves no room below the Johnson radius
     */
    public static ProximityGap of(Regime regime, double rate, Field field, OptionalDouble gapToRadius) {
        return regime == Regime.UDR ? unique(rate, field) : johnson(rate, field, gapToRadius);
    }

    /** BCHKS25, Theorem 1.3: error (δn + 1)/F up to half the distance. */
    private static ProximityGap unique(double rate, Field field) {
        double delta = (1 - rate) / 2;
        return new ProximityGap(Regime.UDR, rate, delta, 1, 0, delta / rate, 1, field.log2Size());
    }

    /**
     * BCHKS25, Theorem 4.2: error [(2M⁵ + 3Mδρ)·n/(3ρ^1.5) + M/√ρ]/F with M = m + ½.
     *
     * <p>δ, then the gap left, then m, in this order on doubles: the reference rounds in that order, and the rounding
     * decides between two neighbouring values of m where their quotient is a whole number.
     */
    private static ProximityGap johnson(double rate, Field field, OptionalDouble gapToRadius) {
        double root = Math.sqrt(rate);
        double gap = gapToRadius.orElse(0) == 0 ? defaultGap(rate, root, field) : gapToRadius.getAsDouble();
        double delta = 1 - root - gap;
        double gapLeft = 1 - root - delta;
        if (!(delta > 0 && gapLeft > 0)) {
            throw new InvalidParameterException(
                    Names.GAP,
                    gap,
                    "must be positive and less than 1 − √ρ = " + shown(1 - root) + " (ρ = " + rate + ")",
                    shown((1 - root) / NARROW_GAP_DIVISOR));
        }
        double multiplicity = Math.max(Math.ceil(root / (2 * gapLeft)), LEAST_MULTIPLICITY);
        double shifted = multiplicity + 0.5;
        double fifthPower = shifted * shifted * shifted * shifted * shifted;
        double slope = (2 * fifthPower + 3 * shifted * delta * rate) / (3 * rate * root * rate);
        double listSize = 1 / (2 * gapLeft * root);
        return new ProximityGap(
                Regime.JBR, rate, delta, listSize, multiplicity, slope, shifted / root, field.log2Size());
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.6g", number);
    }

    private static double defaultGap(double rate, double root, Field field) {
        double narrow = root / NARROW_GAP_DIVISOR;
        return field.log2Size() > LARGE_FIELD_BITS ? narrow : Math.max(rate / WIDE_GAP_DIVISOR, narrow);
    }

    /**
     * The gap η between δ and the Johnson radius 1 − √ρ.
     *
     * @return the gap; meaningful in the Johnson regime only
     */
    public double gap() {
        return 1 - Math.sqrt(rate) - proximityParameter;
    }

    /**
     * log2 of the list size.
     *
     * @return log2 L
     */
    public double log2ListSize() {
        return Log2.of(listSize);
    }

    /**
     * Numerator of the error for independent coefficients; the denominator is F.
     *
     * @param dimension the code's dimension (trace length)
     * @return slope·dimension + intercept
     */
    public double numerator(double dimension) {
        return slope * dimension + intercept;
    }

    /**
     * Numerator of the error of combining functions at random; the denominator is F.
     *
     * @param coefficients how they are combined
     * @param functions how many
     * @param dimension the code's dimension
     * @return the numerator; 0 where nothing is combined
     */
    public double numerator(Coefficients coefficients, double functions, double dimension) {
        return coefficients.factor(functions) * numerator(dimension);
    }

    /**
     * What one query is worth: a word farther than δ survives it with probability at most 1 − δ.
     *
     * @return −log2(1 − δ) in bits
     */
    public double bitsPerQuery() {
        return -Log2.of(1 - proximityParameter);
    }
}
