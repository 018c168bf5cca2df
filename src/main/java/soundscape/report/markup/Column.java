package soundscape.report.markup;

/**
 * A column of a table: its head, and whether it holds numbers, which stand to the right.
 * @param share the share of a page's width that its text is wrapped to; 0 for as wide as its text
 */
public record Column(String head, boolean right, double share) {
    /** A column of short words. */
    public static Column words(String head) {
        return new Column(head, false, 0);
    }

    /** A column of numbers. */
    public static Column numbers(String head) {
        return new Column(head, true, 0);
    }

    /** A column of text that may be long, wrapped to a share, between 0 and 1, of the page's width. */
    public static Column text(String head, double share) {
        return new Column(head, false, share);
    }
}
