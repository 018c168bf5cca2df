package soundscape.config.toml;

import java.util.Optional;

/**
 * Where one entry stands in a text, from the first letter of its key to the last one of its value; edits of it leave all
 * other letters as they are.
 */
public record TextEntry(String text, int begin, int keyEnd, int valueBegin, int end) {
    private static final String QUOTES = "\"'";
    private static final int BLOCK_QUOTES = 3;

    /** {@return the entry of a key that is known to begin at a line and a column; nothing if no such key does} */
    public static Optional<TextEntry> at(String text, int line, int column, String key) {
        int begin = offset(text, line, column);
        int keyEnd = begin < 0 ? -1 : keyEnd(text, begin, key);
        if (keyEnd < 0) {
            return Optional.empty();
        }
        int sign = skipBlank(text, keyEnd);
        if (sign >= text.length() || text.charAt(sign) != '=') {
            return Optional.empty();
        }
        int value = skipBlank(text, sign + 1);
        int end = valueEnd(text, value);
        return end <= value ? Optional.empty() : Optional.of(new TextEntry(text, begin, keyEnd, value, end));
    }

    /** {@return the text with another value} */
    public String withValue(String value) {
        return text.substring(0, valueBegin) + value + text.substring(end);
    }

    /** {@return the text with another key} */
    public String withKey(String key) {
        return text.substring(0, begin) + key + text.substring(keyEnd);
    }

    /** {@return the text with another key and value} */
    public String with(String key, String value) {
        return text.substring(0, begin) + key + text.substring(keyEnd, valueBegin) + value + text.substring(end);
    }

    /** {@return the text without the entry, and without its line if nothing else stands there} */
    public String removed() {
        int lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        String before = text.substring(lineBegin, begin);
        String after = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
        boolean alone = before.isBlank() && (after.isBlank() || after.strip().startsWith("#"));
        return alone
                ? text.substring(0, lineBegin) + (lineEnd < 0 ? "" : text.substring(lineEnd + 1))
                : text.substring(0, begin) + text.substring(end);
    }

    /** {@return the value as it is written} */
    public String value() {
        return text.substring(valueBegin, end);
    }

    /** {@return a text with one more line behind one of its lines, counted from 1} */
    public static String withLineBehind(String text, int line, String added) {
        int next = offset(text, line + 1, 1);
        if (next < 0) {
            return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + added + "\n";
        }
        String end = text.startsWith("\r\n", next - 2) ? "\r\n" : "\n";
        return text.substring(0, next) + added + end + text.substring(next);
    }

    /** {@return a line of a text, counted from 1, without its end} */
    public static String line(String text, int line) {
        int begin = offset(text, line, 1);
        int end = begin < 0 ? -1 : text.indexOf('\n', begin);
        return begin < 0 ? "" : text.substring(begin, end < 0 ? text.length() : end);
    }

    /** {@return a text with another line in the place of one} */
    public static String withLine(String text, int line, String other) {
        int begin = offset(text, line, 1);
        return text.substring(0, begin)
                + other
                + text.substring(begin + line(text, line).length());
    }

    private static int offset(String text, int line, int column) {
        int begin = text.startsWith("\uFEFF") ? 1 : 0;
        for (int at = 1; at < line; at++) {
            int end = text.indexOf('\n', begin);
            if (end < 0) {
                return -1;
            }
            begin = end + 1;
        }
        return begin + column - 1 <= text.length() ? begin + column - 1 : -1;
    }

    private static int keyEnd(String text, int begin, String key) {
        for (String written : new String[] {key, '"' + key + '"', "'" + key + "'"}) {
            int end = begin + written.length();
            if (text.startsWith(written, begin) && (end >= text.length() || " \t=".indexOf(text.charAt(end)) >= 0)) {
                return end;
            }
        }
        return -1;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int valueEnd(String text, int begin) {
        int depth = 0;
        int at = begin;
        int last = begin;
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean ends = depth == 0 && ",]}#\r\n".indexOf(character) >= 0;
            if (ends) {
                return last;
            } else if (QUOTES.indexOf(character) >= 0) {
                at = stringEnd(text, at);
                last = at;
            } else if (character == '#') {
                int line = text.indexOf('\n', at);
                at = line < 0 ? text.length() : line;
            } else {
                depth += "[{".indexOf(character) >= 0 ? 1 : 0;
                depth -= "]}".indexOf(character) >= 0 ? 1 : 0;
                at++;
                last = Character.isWhitespace(character) ? last : at;
            }
        }
        return depth == 0 ? last : begin;
    }

    private static int stringEnd(String text, int begin) {
        String quote = text.substring(begin, begin + 1);
        String block = quote.repeat(BLOCK_QUOTES);
        String end = text.startsWith(block, begin) ? block : quote;
        int at = begin + end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += quote.equals("\"") && text.charAt(at) == '\\' ? 2 : 1;
        }
        at += end.length();
        while (end.equals(block) && text.startsWith(quote, at)) {
            at++; // up to two quotes may stand before the last three
        }
        return Math.min(at, text.length());
    }
}
