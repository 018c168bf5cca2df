package soundscape.report.markup;

/** A piece of a line of text. Its words are plain text; each notation escapes them by itself. */
public sealed interface Inline {
    /**
     * Words as they are.
     *
     * @param words plain text
     */
    record Text(String words) implements Inline {}

    /**
     * Words that stand out.
     *
     * @param words plain text
     */
    record Strong(String words) implements Inline {}

    /**
     * Words that lead elsewhere.
     *
     * @param words plain text
     * @param target a file's name, or {@code #} and an anchor, made of letters, digits, {@code -}, {@code _} and
     *     {@code .}
     */
    record Link(String words, String target) implements Inline {}

    /**
     * A quantity or a short formula within a line.
     *
     * @param plain the formula on one line; see {@link soundscape.report.formula.Formula}
     */
    record Maths(String plain) implements Inline {}

    /**
     * A gap that only the team behind a zkVM can fill; all gaps look alike, so that they can be counted and searched.
     *
     * @param words what is to be said there
     */
    record Gap(String words) implements Inline {
        /** What every gap begins with. */
        public static final String MARK = "TODO(team)";
    }
}
