package soundscape.estimator.result;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;

/**
 * Takes the terms of a protocol as the formulas yield them: all of them for a reader, the least one for a sweep. Who
 * yields many terms asks first whether they are {@linkplain #ignores ignored}, since a bound costs nothing where the
 * term itself costs a logarithm and an explanation.
 */
@FunctionalInterface
public interface TermSink {
    /** Takes one term; its bits are −log2 of its error. */
    void add(TermName name, double bits, Supplier<Explanation> why);

    /** Takes one term that is made already. */
    default void add(Term term) {
        add(term.name(), term.bits(), term.why());
    }

    /** Whether no term is ever ignored, so that those that are kept can be handed on. */
    default boolean wantsEvery() {
        return false;
    }

    /** Whether terms are wanted into which the error of a line enters, which a theorem is chosen for. */
    default boolean wantsLines() {
        return true;
    }

    /** Whether all other terms are wanted. */
    default boolean wantsOthers() {
        return true;
    }

    /** Tells that a term of so many bits, a finite number, is still to come: what has more need not be made. */
    default void expect(double bits) {}

    /** Whether a term of at least so many bits would surely change nothing, so that it need not be made. */
    default boolean ignores(double leastBits) {
        return false;
    }

    /** The same of a term whose error is a fraction. */
    default boolean ignoresFraction(double log2Denominator, double numerator) {
        return ignores(log2Denominator - Log2.above(numerator));
    }

    /** Takes a term whose error is a fraction, as most are; its denominator is F and the bits of grinding, by log2. */
    default void addFraction(TermName name, double log2Denominator, double numerator, Supplier<Explanation> why) {
        if (!ignoresFraction(log2Denominator, numerator)) {
            add(name, log2Denominator - Log2.of(numerator), why);
        }
    }
}
