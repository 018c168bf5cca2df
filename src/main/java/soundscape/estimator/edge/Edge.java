package soundscape.estimator.edge;

import java.util.OptionalInt;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;

/**
 * Decides the level of a term whose bits lie next to a whole number, where the rounding of doubles could decide it: the
 * term's own formula is evaluated in interval arithmetic, and the error compared with the power of two.
 */
public final class Edge {
    /** So near, in bits, that doubles are not trusted; their rounding is a thousandth of that even for long sums. */
    private static final double NEAR = 1e-9;

    /** Nobody asks which of two levels it is beyond so many bits. */
    private static final double MOST = 1 << 20;

    /** Enough where nothing but rounding is in the way. */
    private static final int USUAL_DIGITS = 40;

    /** In so many digits powers of two down to 2^−570 are exact, and so tell what is one from its neighbours. */
    static final int ALL_DIGITS = 400;

    private Edge() {}

    /** {@return whether bits lie so near to a whole number that a double's rounding could decide their level} */
    public static boolean isNear(double bits) {
        return Math.abs(bits - Math.rint(bits)) < NEAR && Math.abs(bits) < MOST;
    }

    /**
     * The term with its level decided, and an explanation that says so; its bits move to the other side of the whole number
     * where the double was on the wrong one. As it is where intervals do not decide, or its formula cannot be evaluated.
     */
    public static Term decided(Circuit circuit, Regime regime, Term term) {
        int whole = (int) Math.rint(term.bits());
        return TermError.of(circuit, regime, term, USUAL_DIGITS)
                .map(error -> level(error, whole))
                .filter(OptionalInt::isPresent)
                .or(() -> TermError.of(circuit, regime, term, ALL_DIGITS).map(error -> level(error, whole)))
                .map(level -> decided(term, whole, level))
                .orElse(term);
    }

    private static Term decided(Term term, int whole, OptionalInt level) {
        int taken = level.orElseGet(term::level);
        double bits = level.isEmpty()
                ? term.bits()
                : taken < whole ? Math.min(term.bits(), Math.nextDown((double) whole)) : Math.max(term.bits(), whole);
        String how = level.isPresent()
                ? ", decided in interval arithmetic"
                : ", by soundcalc's doubles: the values put in are known to too few digits to decide";
        return new Term(term.name(), bits, () -> term.why()
                .get()
                .with("⌊−log2 ε⌋", "level within 10^−9 of a whole number" + how, taken));
    }

    /** The largest k with ε ≤ 2^−k, of an error within a bit of 2^−whole; empty where the interval reaches across. */
    static OptionalInt level(Interval error, int whole) {
        Interval power = Interval.powerOfTwo(-whole, error.digits());
        if (error.high().compareTo(power.low()) <= 0) {
            return OptionalInt.of(whole);
        }
        return error.low().compareTo(power.high()) > 0 ? OptionalInt.of(whole - 1) : OptionalInt.empty();
    }
}
