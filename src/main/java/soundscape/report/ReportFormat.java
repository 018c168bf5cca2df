package soundscape.report;

/** The notations of a report. */
public enum ReportFormat {
    /** Aligned columns for a terminal. */
    TABLE,
    /** Comma-separated values (RFC 4180). */
    CSV,
    /** JSON. */
    JSON
}
