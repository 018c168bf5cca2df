package soundscape.report.document;

import soundscape.config.Zkvm;

/** What a report is about: a configuration, with the file's or preset's name, from which the report's own is made. */
public record ReportSource(String name, Zkvm zkvm) {}
