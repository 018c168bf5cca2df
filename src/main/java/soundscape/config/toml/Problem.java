package soundscape.config.toml;

import java.util.List;

/**
 * One thing that is wrong with a file; line and column count from 1.
 * @param file the file's name as the user gave it
 * @param sentence what is wrong: key, value, the condition it breaks, and a value that would do
 * @param following what is wrong besides and goes away with it
 */
public record Problem(String file, int line, int column, String sentence, List<Problem> following) {
    /** Copies the list. */
    public Problem {
        following = List.copyOf(following);
    }

    /** A problem that no other one follows from. */
    public Problem(String file, int line, int column, String sentence) {
        this(file, line, column, sentence, List.of());
    }

    /** {@return how many others follow from it, as the end of a sentence; empty if none does} */
    public String others() {
        return following.isEmpty()
                ? ""
                : ", and " + following.size() + " more that follow" + (following.size() == 1 ? "s" : "") + " from it";
    }

    /** As compilers print it: {@code file:line:column: sentence}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + sentence + others();
    }
}
