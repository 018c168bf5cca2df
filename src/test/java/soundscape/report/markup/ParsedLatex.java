package soundscape.report.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads LaTeX as far as its structure goes: groups, environments, mathematics, tables, and nothing but known commands. */
public final class ParsedLatex {
    private static final Pattern TOKEN =
            Pattern.compile("\\\\(?:begin|end)\\{([a-z]+\\*?)\\}|\\\\[a-zA-Z]+|\\\\.|[{}$&%#_^~]", Pattern.DOTALL);
    private static final String MATHS = "gather*";
    private static final String TABLE = "longtable";

    private final Deque<String> open = new ArrayDeque<>();
    private boolean maths;
    private int separators;
    private int columns = -1;

    private ParsedLatex() {}

    /** Fails unless the document is well formed. */
    public static void check(String latex) {
        assertTrue(latex.startsWith("\\documentclass"), "a whole document");
        assertTrue(latex.endsWith("\\end{document}"), "a whole document");
        String body = latex.substring(latex.indexOf("\\begin{document}"));
        latex.codePoints()
                .forEach(point -> assertTrue(
                        point < 0x7F || (point >= 0xC0 && point <= 0xFF),
                        () -> "pdflatex does not know " + Character.toString(point)));
        new ParsedLatex().read(body);
    }

    private void read(String body) {
        Matcher token = TOKEN.matcher(body);
        while (token.find()) {
            String text = token.group();
            if (text.startsWith("\\begin")) {
                begin(token.group(1), body, token.end());
            } else if (text.startsWith("\\end{")) {
                assertEquals(token.group(1), open.isEmpty() ? "nothing" : open.pop(), "environments end in order");
            } else {
                other(text);
            }
        }
        assertTrue(open.isEmpty(), () -> "left open: " + open);
        assertFalse(maths, "mathematics left open");
    }

    private void begin(String environment, String body, int end) {
        open.push(environment);
        if (environment.equals(TABLE)) {
            separators = 0;
            columns = -1;
            assertEquals('{', body.charAt(end), "a table states its columns");
        }
    }

    private void other(String text) {
        switch (text) {
            case "{" -> open.push("{");
            case "}" -> assertEquals("{", open.isEmpty() ? "nothing" : open.pop(), "groups end in order");
            case "$" -> maths = !maths;
            case "&" -> separators++;
            case "\\\\" -> row();
            case "^", "_" -> assertTrue(maths || open.contains(MATHS), text + " outside mathematics");
            case "%" -> assertFalse(open.contains(TABLE), "a comment in a table");
            case "#", "~" -> throw new AssertionError(text + " is not escaped");
            default -> {
                // commands and escaped characters
            }
        }
    }

    private void row() {
        if (TABLE.equals(open.peek())) {
            if (columns < 0) {
                columns = separators;
            }
            assertEquals(columns, separators, "every row has as many cells as the head");
            separators = 0;
        }
    }
}
