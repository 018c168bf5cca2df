package soundscape.report.change;

/** Notations of a report of what changed. */
public enum ChangeFormat {
    /** Tables for a terminal. */
    TABLE,
    /** GitHub's Markdown, such as for a comment to a pull request. */
    MARKDOWN,
    /** One JSON object, with full double precision where figures are no parts of a sum. */
    JSON
}
