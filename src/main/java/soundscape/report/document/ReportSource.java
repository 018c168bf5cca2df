package soundscape.report.document;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;

/**
 * What a report is about: a configuration, with the file's or preset's name, from which the report's own is made.
 * @param unread keys that stand in the file and that nobody reads
 * @param doubts what else makes the figures doubtful
 */
public record ReportSource(String name, Zkvm zkvm, List<Problem> unread, List<Problem> doubts) {
    /** Copies the lists. */
    public ReportSource {
        unread = List.copyOf(unread);
        doubts = List.copyOf(doubts);
    }

    /** A configuration derived from a file's. */
    public static ReportSource of(String name, Zkvm zkvm, ZkvmFile file) {
        return new ReportSource(
                name, zkvm, file.unreadKeys().stream().map(UnreadKey::place).toList(), file.doubts());
    }

    /** A configuration whose keys are all read. */
    public ReportSource(String name, Zkvm zkvm) {
        this(name, zkvm, List.of(), List.of());
    }
}
