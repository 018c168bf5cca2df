package soundscape.config.label;

/**
 * A comment or label that speaks of a value which is another one now.
 * @param line where it stands in the text that would be saved, from 1
 * @param text as it stands there
 * @param why what it speaks of, and what became of that
 */
public record StaleLabel(int line, String text, String why) {
    /** The same in a text with more lines above it. */
    public StaleLabel lower(int lines) {
        return new StaleLabel(line + lines, text, why);
    }

    /** {@return place, words and reason in one sentence, without its full stop} */
    public String sentence() {
        return "line " + line + ": " + text + " – " + why;
    }
}
