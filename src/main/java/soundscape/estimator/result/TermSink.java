package soundscape.estimator.result;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;

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
     * @param name its name
     * @param bits −log2 of its error
     * @param why makes the explanation when asked
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
     * Whether a term whose error is a fraction of the field would change nothing.
     *
     * @param log2Field log2 of the field's size F
     * @param numerator the error times F
     * @param grinding bits of grinding that make it smaller
     * @return false where the term is wanted, or might be
     */
    default boolean ignoresFraction(double log2Field, double numerator, int grinding) {
        return ignores(log2Field - Log2.above(numerator) + grinding);
    }

    /**
     * Takes a term whose error is a fraction of the field, numerator/F · 2^−g: what most terms are.
     *
     * @param name its name
     * @param log2Field log2 of the field's size F
     * @param numerator the error times F
     * @param grinding bits of grinding that make it smaller
     * @param why makes the explanation when asked
     */
    default void addFraction(
            TermName name, double log2Field, double numerator, int grinding, Supplier<Explanation> why) {
        if (!ignoresFraction(log2Field, numerator, grinding)) {
            add(name, log2Field - Log2.of(numerator) + grinding, why);
        }
    }
}
