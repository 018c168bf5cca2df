package soundscape.report.gate;

/** Text from a file as part of one line: nothing in it may end the line or break the notation around it. */
public final class OneLine {
    /** What no XML document and no terminal should be given: controls, halves of pairs, non-characters. */
    private static final String HOSTILE = "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF]";

    private static final String REPLACEMENT = "\uFFFD";

    private OneLine() {}

    /** The text fit for one line: each control character and each half of a pair replaced by U+FFFD. */
    public static String of(String text) {
        return text.replaceAll(HOSTILE, REPLACEMENT);
    }
}
