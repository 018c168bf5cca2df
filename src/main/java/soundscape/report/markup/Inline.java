package soundscape.report.markup;

/** A piece of a line of text. Its words are plain text; each notation escapes them by itself. */
public sealed interface Inline {
    /** Words as they are. */
    record Text(String words) implements Inline {}

    /** Words that stand out. */
    record Strong(String words) implements Inline {}

    /** Words that lead to a file, or {@code #} and an anchor: letters, digits, {@code -}, {@code _}, {@code .}. */
    record Link(String words, String target) implements Inline {}

    /** A quantity or short formula within a line; see {@link soundscape.report.formula.Formula}. */
    record Maths(String plain) implements Inline {}

    /** A gap that only the team behind a zkVM can fill; all look alike, so that they can be counted and searched. */
    record Gap(String mark, String words) implements Inline {
        /** What every gap begins with that the configuration could fill. */
        public static final String MARK = "TODO(team)";

        /** What no configuration says, and every argument has to show. */
        public static final String ARGUMENT = "ARGUE(team)";
    }
}
