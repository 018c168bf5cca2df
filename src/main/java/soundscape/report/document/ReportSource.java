package soundscape.report.document;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.config.toml.Problem;

/**
 * What a report is about: a configuration, with the file's or preset's name, from which the report's own is made.
 * @param unread keys that stand in the file and that nobody reads
 */
public record ReportSource(String name, Zkvm zkvm, List<Problem> unread) {
    /** Copies the list. */
    public ReportSource {
        unread = List.copyOf(unread);
    }

    /** A configuration whose keys are all read. */
    public ReportSource(String name, Zkvm zkvm) {
        this(name, zkvm, List.of());
    }
}
