package soundscape.estimator.circuit;

import java.math.BigInteger;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;

/**
 * How far SWIRL's challenger is from uniform: it takes bits of elements of a prime field, and p is no power of two.
 *
 * @param field the field whose base elements are sampled
 */
record SwirlSampler(Field field) {
    private BigInteger modulus() {
        return field.base().modulus();
    }

    /** What g bits of grinding are worth: −log2((⌊p/2^g⌋ + 1)/p). */
    double grindingWorth(int bits) {
        return bits == 0
                ? 0
                : field.log2Base() - Log2.of(modulus().shiftRight(bits).add(BigInteger.ONE));
    }

    /** The chance that one query of a domain of 2^k points meets agreement α. */
    double hit(double agreement, int logDomain) {
        double size = modulus().doubleValue();
        BigInteger domain = BigInteger.ONE.shiftLeft(logDomain);
        double remainder = modulus().mod(domain).doubleValue();
        double hit =
                agreement * (1 - remainder / size) + Math.min(agreement * Log2.power(logDomain), remainder) / size;
        return Math.min(1, hit);
    }
}
