package soundscape.config.label;

/**
 * A line of TOML as what counts and what is said behind it.
 * @param code without the comment
 * @param comment from its # on; empty where there is none
 * @param open whether the value goes on in the next line
 */
record SplitLine(String code, String comment, boolean open) {
    /** Splits the lines of a text one after the other, as lists and long strings go on from line to line. */
    static final class Splitter {
        private int depth;

        /** What ends the string that the text is in; empty outside of strings. */
        private String end = "";

        SplitLine next(String line) {
            int at = 0;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (!end.isEmpty()) {
                    at += inString(line, at);
                } else if (c == '#') {
                    break;
                } else if (c == '"' || c == '\'') {
                    String three = String.valueOf(c).repeat(3);
                    end = line.startsWith(three, at) ? three : String.valueOf(c);
                    at += end.length();
                } else {
                    depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
                    at++;
                }
            }
            if (end.length() == 1) {
                end = ""; // only a long string goes on
            }
            return new SplitLine(
                    line.substring(0, at).strip(), line.substring(at).strip(), depth > 0 || !end.isEmpty());
        }

        private int inString(String line, int at) {
            if (line.startsWith(end, at)) {
                int length = end.length();
                end = "";
                return length;
            }
            return line.charAt(at) == '\\' && end.startsWith("\"") ? 2 : 1;
        }
    }
}
