package soundscape.estimator.result;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.explanation.Explanation;

/**
 * One error term of a protocol in one regime. Terms are equal by name and bits, of which the explanation tells.
 * @param bits −log2 of the error, before flooring; 0 or less is no security at all
 * @param why makes the explanation; called only when a reader asks
 */
public record Term(TermName name, double bits, Supplier<Explanation> why) {
    /** Claims no bits where nothing is known of an error, which is 1 at most. */
    public Term {
        bits = claimed(bits);
    }

    /** {@return bits as they are, or 0 where nothing is claimed: the error's numerator is infinite} */
    public static double claimed(double bits) {
        return bits == Double.NEGATIVE_INFINITY ? 0 : bits;
    }

    /** The term's security level: the largest k with error at most 2^−k; ⌊bits⌋. */
    public int level() {
        return (int) Math.floor(bits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && Double.compare(bits, term.bits) == 0 && name.equals(term.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Double.hashCode(bits);
    }
}
