package soundscape.report.gate;

/** The notations of a gate's report. */
public enum GateFormat {
    /** Aligned columns for a terminal. */
    TABLE,
    /** JSON, with full double precision. */
    JSON,
    /** JUnit's XML: a suite a file, a case a circuit and one for the final proof's size. */
    JUNIT,
    /** GitHub's annotations, with the table below them. */
    GITHUB
}
