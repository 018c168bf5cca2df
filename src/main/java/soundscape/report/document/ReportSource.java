package soundscape.report.document;

import soundscape.config.Zkvm;

/**
 * What a report is about.
 *
 * @param name the file's or preset's name, from which the report's own is made
 * @param zkvm the configuration
 */
public record ReportSource(String name, Zkvm zkvm) {}
