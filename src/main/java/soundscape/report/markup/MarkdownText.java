package soundscape.report.markup;

import java.util.regex.Pattern;

/** Plain text in Markdown: nothing in it is taken for markup. */
final class MarkdownText {
    /** What means something anywhere in a line, the dollar signs of GitHub's mathematics included. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&|~#$!]");

    /** What means a list, a heading or a line only where a line begins. */
    private static final Pattern BEGINNING = Pattern.compile("^([+=-])");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

    private MarkdownText() {}

    static String escaped(String words) {
        return MARKS.matcher(PrintableText.of(words)).replaceAll("\\\\$0");
    }

    /** Escapes what the beginning of a line would turn into a list or a rule. */
    static String atLineStart(String markdown) {
        String stripped = markdown.strip();
        return NUMBERED.matcher(BEGINNING.matcher(stripped).replaceAll("\\\\$1"))
                .replaceAll("$1\\\\$2");
    }
}
