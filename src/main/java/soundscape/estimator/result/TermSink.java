package soundscape.estimator.result;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;

/**
 * Takes the terms of a protocol as the formulas yield them: all of them for a reader, the least one for a sweep.
 *
 * <p>Who yields many terms asks first whether they are {@linkplain #ignores ignored}, since a bound costs nothing where
 * the term itself costs a logarithm and an explanation.
 */
@FunctionalInterface
public interface TermSink {
    /**
     * Takes one term.
     *
     * @param bits −log2 of its error
     */
    void add(TermName name, double bits, Supplier<Explanation> why);

    /**
     * Whether a term would change nothing, so that it need not be made.
     *
     * @param leastBits bits that the term has at least
     * @return false where the term is wanted, or might be
     */
    default boolean ignores(double leastBits) {
        return false;
    }

    /**
     * Whether a term whose error is a fraction would change nothing.
     *
     * @param log2Denominator log2 of the fraction's denominator
     * @return false where the term is wanted, or might be
     */
    default boolean ignoresFraction(double log2Denominator, double numerator) {
        return ignores(log2Denominator - Log2.above(numerator));
    }

    /**
     * Takes a term whose error is a fraction: what most terms are.
     *
     * @param log2Denominator log2 of the denominator, which is that of the field's size and the bits of grinding
     */
    default void addFraction(TermName name, double log2Denominator, double numerator, Supplier<Explanation> why) {
        if (!ignoresFraction(log2Denominator, numerator)) {
            add(name, log2Denominator - Log2.of(numerator), why);
        }
    }
}
