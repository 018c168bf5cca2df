package soundscape.estimator.circuit;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.proximity.Regime;

/**
 * What SWIRL's regime guarantees for codes of one rate, in SWIRL's own form of BCHKS25's bounds.
 *
 * @param regime unique or list decoding
 * @param multiplicity m of the list regime, at least 1
 * @param logInvRate μ = −log2 ρ
 */
record SwirlCode(Regime regime, int multiplicity, int logInvRate) {
    /** With m = 1 the list regime's bound needs a rate below this. */
    private static final double RATE_LIMIT_AT_ONE = 4.0 / 9;

    /** Checks that the multiplicity leaves a positive distance at this rate. */
    SwirlCode {
        double rate = Log2.power(-logInvRate);
        if (regime == Regime.JBR
                && (distance(rate, multiplicity) <= 0 || (multiplicity == 1 && rate >= RATE_LIMIT_AT_ONE))) {
            throw new InvalidParameterException(
                    Names.MULTIPLICITY,
                    multiplicity,
                    "must leave 1 − √ρ·(1 + 1/(2m)) above 0 at rate 1/" + (1L << logInvRate)
                            + (multiplicity == 1 ? ", and with m = 1 the rate must stay below 4/9" : ""),
                    multiplicity + 1);
        }
    }

    private static double distance(double rate, int multiplicity) {
        return 1 - Math.sqrt(rate) - Math.sqrt(rate) / (2 * multiplicity);
    }

    private double rate() {
        return Log2.power(-logInvRate);
    }

    /** α: the agreement with the code that a cheating word may have. */
    double agreement() {
        return regime == Regime.UDR
                ? (1 + rate()) / 2
                : Math.min(1, Math.sqrt(rate()) * (1 + 1 / (2.0 * multiplicity)));
    }

    double listSize() {
        return regime == Regime.UDR ? 1 : (multiplicity + 0.5) / Math.sqrt(rate());
    }

    /** Numerator of the error of combining functions by powers in the code of dimension 2^x; the denominator is F. */
    double numerator(int logDimension, double functions) {
        return (functions - 1)
                * (regime == Regime.UDR ? Log2.power(logDimension + logInvRate) : listNumerator(logDimension));
    }

    /** a = ⌈2·X·Y²·Z + Y(γ·n + 1)⌉. */
    private double listNumerator(int logDimension) {
        double rate = rate();
        double root = Math.sqrt(rate);
        double length = Log2.power(logDimension + logInvRate);
        double shifted = multiplicity + 0.5;
        double x = shifted * length * root;
        double y = shifted / root;
        double z = Math.max(y, shifted * shifted / (3 * rate));
        return Math.ceil(2 * x * y * y * z + y * (distance(rate, multiplicity) * length + 1));
    }
}
