package soundscape.milestone;

import java.util.Collection;
import java.util.List;

/** How a configuration stands to a milestone. Never better than the truth: which size is meant is said nowhere. */
public enum Verdict {
    /** Reached even with the worst-case size. */
    MET("met", "✓"),
    /** Reached with the expected size, missed with the worst case. */
    MET_BY_EXPECTED_SIZE("met only by the expected size", "≈"),
    /** Not reached. */
    MISSED("missed", "✗"),
    /** Too little is known of the configuration. */
    CANNOT_TELL("cannot tell", "?");

    /** From the best to the worst: a certain miss outweighs any doubt. */
    private static final List<Verdict> ORDER = List.of(MET, MET_BY_EXPECTED_SIZE, CANNOT_TELL, MISSED);

    private final String label;
    private final String mark;

    Verdict(String label, String mark) {
        this.label = label;
        this.mark = mark;
    }

    /** {@return the verdict in words, such as "met"} */
    public String label() {
        return label;
    }

    /** {@return the verdict as a sign, so that it is never told by colour alone} */
    public String mark() {
        return mark;
    }

    /** The verdict on a level and a size; unless {@code complete}, figures are upper bounds: they show misses only. */
    static Verdict of(boolean tooWeak, boolean expectedTooLarge, boolean worstTooLarge, boolean complete) {
        if (tooWeak || expectedTooLarge) {
            return MISSED;
        }
        if (!complete) {
            return CANNOT_TELL;
        }
        return worstTooLarge ? MET_BY_EXPECTED_SIZE : MET;
    }

    /** The verdict on several parts that must all be met; missed is worse than cannot tell. Without any part, met. */
    public static Verdict worst(Collection<Verdict> parts) {
        Verdict worst = MET;
        for (Verdict part : parts) {
            if (ORDER.indexOf(part) > ORDER.indexOf(worst)) {
                worst = part;
            }
        }
        return worst;
    }
}
