package soundscape.report.markup;

/** Names come from files and may hold anything: what no page can show is replaced. */
public final class PrintableText {
    private static final String REPLACEMENT = "\uFFFD";

    private PrintableText() {}

    /**
     * The words on one line: single spaces for blanks and line ends; control characters and halves of characters become
     * the replacement character.
     */
    public static String of(String words) {
        StringBuilder line = new StringBuilder();
        words.replaceAll("\\s+", " ").codePoints().forEach(point -> {
            if (shows(point)) {
                line.appendCodePoint(point);
            } else {
                line.append(REPLACEMENT);
            }
        });
        return line.toString();
    }

    private static boolean shows(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
