package soundscape.app.text;

import soundscape.explore.SizeChoice;
import soundscape.milestone.SizeStanding;

/** Which size decides, and why. */
public final class SizeRule {
    private SizeRule() {}

    /** {@return the rule as it falls out for a final proof, in a sentence or two} */
    public static String of(SizeStanding size) {
        if (size.counted().contains(SizeChoice.REAL)) {
            return "The real size decides, since it is known and exact: a milestone asks for the proof's size, and only "
                    + "its bits are said to be as soundcalc estimates them.";
        }
        return (size.sizes().real().isPresent()
                        ? "The real size is not exact, so that soundcalc's two decide: "
                        : "The real size is not known, so that soundcalc's two decide: ")
                + "met if both fit, met only by the expected size if the worst case does not.";
    }
}
