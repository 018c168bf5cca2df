package soundscape.ui.presenter;

import java.util.OptionalLong;

/** A figure's change in words. */
final class Change {
    private Change() {}

    /** A figure against the one as opened, if there was one: such as "+4 · was 53" or "as opened". */
    static String of(long now, OptionalLong opened) {
        return of(now, opened, "");
    }

    /** The same with a sign before what it was; "≤ " where that was an upper bound. */
    static String of(long now, OptionalLong opened, String sign) {
        if (opened.isEmpty()) {
            return "new";
        }
        long by = now - opened.getAsLong();
        return by == 0 ? "as opened" : (by > 0 ? "+" : "−") + Math.abs(by) + " · was " + sign + opened.getAsLong();
    }
}
