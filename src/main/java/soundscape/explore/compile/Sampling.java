package soundscape.explore.compile;

import java.math.BigInteger;
import java.util.Optional;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Fri;

/**
 * What is worth less where it is drawn as low bits of an element of a prime field, p = c·2^k + r: grinding, and the
 * queries' positions.
 * @param field the base field
 * @param grinding g, bits of grinding before the queries
 * @param queries how many
 * @param logDomain log2 of the positions
 * @param agreement α, with which a query misses if positions are drawn evenly
 */
public record Sampling(BaseField field, int grinding, int queries, int logDomain, double agreement) {
    /** {@return how a circuit of one round of queries would draw them; empty for others, and where the domain is no power of two} */
    public static Optional<Sampling> of(Circuit circuit, Regime regime) {
        if (!(circuit.opening() instanceof Fri fri) || Log2.power(Log2.ceil(fri.domainSize())) != fri.domainSize()) {
            return Optional.empty();
        }
        return Optional.of(new Sampling(
                circuit.field().base(),
                fri.queryGrinding(),
                fri.queries(),
                Log2.ceil(fri.domainSize()),
                circuit.gapAt(regime, circuit.rate()).agreement()));
    }

    /** {@return bits that it counts if g low bits of one of p elements are 0: −log2((c + 1)/p)} */
    static double grinding(BigInteger p, int bits) {
        return Log2.of(p) - Log2.of(p.subtract(BigInteger.ONE).shiftRight(bits).add(BigInteger.ONE));
    }

    /** {@return the chance that a position from the low bits of one of p elements misses: α(1 − r/p) + min(αn, r)/p} */
    static double survival(BigInteger p, int logDomain, double agreement) {
        double all = p.doubleValue();
        double rest = p.mod(BigInteger.ONE.shiftLeft(logDomain)).doubleValue();
        return agreement * (1 - rest / all) + Math.min(agreement * Log2.power(logDomain), rest) / all;
    }

    /** {@return bits that the grinding counts} */
    public double grindingCounted() {
        return grinding(field.modulus(), grinding);
    }

    /** {@return bits that the queries count if positions are drawn evenly} */
    public double queriesEven() {
        return -queries * Log2.of(agreement);
    }

    /** {@return bits that the queries count with positions from the low bits of an element} */
    public double queriesCounted() {
        return -queries * Log2.of(survival(field.modulus(), logDomain, agreement));
    }
}
