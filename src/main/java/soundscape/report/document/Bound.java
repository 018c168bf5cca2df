package soundscape.report.document;

import java.util.List;

/** How figures are told of which something is missing: as upper bounds. */
public final class Bound {
    private Bound() {}

    /** What stands before a level in a cell; "≤ ", or nothing where nothing is missing. */
    public static String sign(List<String> missing) {
        return missing.isEmpty() ? "" : "≤ ";
    }

    /** A level in words, of bits before flooring: such as "53 bits", "at most 55 bits", "no security". */
    public static String level(List<String> missing, double bits) {
        if (bits <= 0) {
            return "no security";
        }
        int level = (int) Math.floor(bits);
        return (missing.isEmpty() ? "" : "at most ") + level + (level == 1 ? " bit" : " bits");
    }
}
