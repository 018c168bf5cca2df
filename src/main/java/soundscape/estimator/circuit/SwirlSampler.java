package soundscape.estimator.circuit;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.Require;

/**
 * How far SWIRL's challenger is from uniform: it takes bits of elements of a prime field, and p is no power of two. One
 * a base field, with its divisions of large integers done beforehand.
 */
final class SwirlSampler {
    /** Domains beyond 2 to this do not exist in any base field. */
    private static final int MAX_LOG_DOMAIN = 64;

    private static final Map<BaseField, SwirlSampler> SAMPLERS = samplers();

    private final double modulus;
    private final double[] grindingWorth = new double[Require.MAX_GRINDING_BITS + 1];
    private final double[] remainders = new double[MAX_LOG_DOMAIN + 1];

    private SwirlSampler(BaseField base) {
        BigInteger p = base.modulus();
        this.modulus = p.doubleValue();
        for (int bits = 1; bits < grindingWorth.length; bits++) {
            grindingWorth[bits] = Log2.of(p) - Log2.of(p.shiftRight(bits).add(BigInteger.ONE));
        }
        for (int log = 0; log < remainders.length; log++) {
            remainders[log] = p.mod(BigInteger.ONE.shiftLeft(log)).doubleValue();
        }
    }

    private static Map<BaseField, SwirlSampler> samplers() {
        Map<BaseField, SwirlSampler> samplers = new EnumMap<>(BaseField.class);
        for (BaseField base : BaseField.values()) {
            samplers.put(base, new SwirlSampler(base));
        }
        return samplers;
    }

    static SwirlSampler of(Field field) {
        return Objects.requireNonNull(SAMPLERS.get(field.base()));
    }

    /** What g bits of grinding are worth: −log2((⌊p/2^g⌋ + 1)/p). */
    double grindingWorth(int bits) {
        return grindingWorth[bits];
    }

    /** The chance that one query of a domain of 2^k points meets agreement α. */
    double hit(double agreement, int logDomain) {
        double remainder = remainders[logDomain];
        double hit = agreement * (1 - remainder / modulus)
                + Math.min(agreement * Log2.power(logDomain), remainder) / modulus;
        return Math.min(1, hit);
    }
}
