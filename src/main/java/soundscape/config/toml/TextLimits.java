package soundscape.config.toml;

import java.util.Optional;

/**
 * Finds out in one pass whether a text can be parsed within a moment: parsing takes time with every value, every
 * bracket that stays open, and the more lines the more with each.
 */
final class TextLimits {
    /** Five times the largest bundled configuration. A text of this size and any content is parsed in about a second. */
    static final int MAX_CHARACTERS = 256 << 10;

    /** The largest bundled configuration has a tenth. */
    private static final int MAX_VALUES = 20_000;

    /** The largest bundled configuration has a quarter. */
    private static final int MAX_LINES = 10_000;

    /** The parser looks ahead over empty lines and comments from each of them, in time that grows with the cube. */
    private static final int MAX_EMPTY_LINES = 300;

    /** What as many in a row take; many shorter rows take the same together. */
    private static final long MAX_LOOK_AHEAD = (long) MAX_EMPTY_LINES * MAX_EMPTY_LINES * MAX_EMPTY_LINES / 3;

    /** Lists of lists within tables of tables; no configuration nests deeper than five. */
    private static final int MAX_DEPTH = 64;

    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int values;
    private int depth;
    private long emptyLines;
    private long lookAhead;
    private boolean empty = true;

    private TextLimits(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The first limit that the text breaks, if any. */
    static Optional<Problem> broken(String file, String text) {
        if (text.length() > MAX_CHARACTERS) {
            return Optional.of(new Problem(
                    file, 1, 1, "is larger than " + (MAX_CHARACTERS >> 10) + " KiB; a configuration file would do"));
        }
        return new TextLimits(file, text).scan();
    }

    private Optional<Problem> scan() {
        while (at < text.length()) {
            char character = text.charAt(at);
            empty &= character == '#' || Character.isWhitespace(character);
            switch (character) {
                case '\n' -> {
                    emptyLines = empty ? emptyLines + 1 : 0;
                    lookAhead += emptyLines * emptyLines;
                    empty = true;
                    nextLine();
                }
                case '#' -> skipComment();
                case '"', '\'' -> skipString(character);
                case ',', '=' -> values++;
                case '[', '{' -> {
                    values++;
                    depth++;
                }
                case ']', '}' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
            if (values > MAX_VALUES) {
                return problem("has more than " + MAX_VALUES + " values up to here; fewer would do");
            }
            if (line > MAX_LINES) {
                return Optional.of(
                        new Problem(file, MAX_LINES, 1, "has more than " + MAX_LINES + " lines; fewer would do"));
            }
            if (lookAhead > MAX_LOOK_AHEAD) {
                return problem("has more empty lines and comments in a row than the " + MAX_EMPTY_LINES
                        + " that are read at once; fewer would do");
            }
            if (depth > MAX_DEPTH) {
                return problem("has more than " + MAX_DEPTH + " brackets open here; fewer would do");
            }
            at++;
        }
        return Optional.empty();
    }

    private Optional<Problem> problem(String sentence) {
        return Optional.of(new Problem(file, line, Math.max(1, at - lineStart + 1), sentence));
    }

    private void nextLine() {
        line++;
        lineStart = at + 1;
    }

    private void skipComment() {
        while (at + 1 < text.length() && text.charAt(at + 1) != '\n') {
            at++;
        }
    }

    /** Leaves the text at the string's last character; one that is not closed ends with its line. */
    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean lines = text.startsWith(three, at);
        at += lines ? three.length() : 1;
        while (at < text.length() && !(lines ? text.startsWith(three, at) : text.charAt(at) == quote)) {
            if (text.charAt(at) == '\n') {
                if (!lines) {
                    at--;
                    return;
                }
                nextLine();
            }
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        at += lines ? 2 : 0;
    }
}
