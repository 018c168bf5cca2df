package soundscape.report.gate;

/** Text from a file as part of one line: nothing in it may end the line or break the notation around it. */
public final class OneLine {
    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    /** The text fit for one line: each control character and each half of a pair replaced by U+FFFD. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            line.appendCodePoint(isHostile(point) ? REPLACEMENT : point);
            at += Character.charCount(point);
        }
        return line.toString();
    }

    /** What no XML document and no terminal should be given: controls, halves of pairs, ends of lines, non-characters. */
    private static boolean isHostile(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> point == 0xFFFE || point == 0xFFFF;
        };
    }
}
