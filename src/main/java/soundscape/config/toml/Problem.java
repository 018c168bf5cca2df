package soundscape.config.toml;

/**
 * One thing that is wrong with a file; line and column count from 1.
 * @param file the file's name as the user gave it
 * @param sentence what is wrong: key, value, the condition it breaks, and a value that would do
 */
public record Problem(String file, int line, int column, String sentence) {
    /** As compilers print it: {@code file:line:column: sentence}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + sentence;
    }
}
