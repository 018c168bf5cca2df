package soundscape.app.text;

import java.util.Locale;
import soundscape.estimator.arithmetic.Log2;
import soundscape.explore.recursion.Overflow;

/** That a circuit cannot hold what it verifies, in words. */
public final class OverflowText {
    private OverflowText() {}

    /** {@return a line, such as "does not close: would take 2^25.3 rows, 2^24 at most"} */
    public static String of(Overflow overflow) {
        return String.format(
                Locale.ROOT,
                "does not close: would take 2^%.1f rows, 2^%d at most",
                Log2.of(overflow.rows()),
                overflow.logMost());
    }

    /** {@return what that means; two sentences} */
    public static String help(String name, Overflow overflow) {
        return "To verify its proofs, " + name + " would take "
                + String.format(Locale.ROOT, "%,.0f", overflow.rows()) + " rows, a model; its field and scheme allow 2^"
                + overflow.logMost() + " at most."
                + (overflow.inCircle()
                        ? " It verifies proofs of its own, so that a longer trace makes its own verifier dearer."
                        : "");
    }
}
