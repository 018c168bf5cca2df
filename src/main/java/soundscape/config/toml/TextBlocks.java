package soundscape.config.toml;

import java.util.BitSet;

/** Finds the lines of a text that begin within a string of several lines: what looks like a key or a table there is none. */
final class TextBlocks {
    private static final String QUOTES = "\"'";
    private static final int BLOCK_QUOTES = 3;

    private final String text;
    private final BitSet lines = new BitSet();
    private int at;
    private int line;

    private TextBlocks(String text) {
        this.text = text;
    }

    /** The indices of those lines of a text that is TOML. */
    static BitSet linesOf(String text) {
        TextBlocks blocks = new TextBlocks(text);
        while (blocks.at < text.length()) {
            blocks.next();
        }
        return blocks.lines;
    }

    private void next() {
        char character = text.charAt(at);
        if (QUOTES.indexOf(character) >= 0) {
            string(String.valueOf(character));
        } else if (character == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else {
            line += character == '\n' ? 1 : 0;
            at++;
        }
    }

    private void string(String quote) {
        String block = quote.repeat(BLOCK_QUOTES);
        String end = text.startsWith(block, at) ? block : quote;
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            boolean escaped = quote.equals("\"") && text.charAt(at) == '\\' && !text.startsWith("\n", at + 1);
            if (text.charAt(at) == '\n') {
                line++;
                lines.set(line);
            }
            at += escaped ? 2 : 1;
        }
        at += end.length();
        while (end.equals(block) && text.startsWith(quote, at)) {
            at++; // up to two quotes may stand before the last three
        }
    }
}
