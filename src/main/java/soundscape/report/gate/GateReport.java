package soundscape.report.gate;

import java.util.ArrayList;
import java.util.List;
import soundscape.milestone.Criterion;
import soundscape.milestone.Verdict;

/**
 * What a gate found: what was asked, and the files in the order they were named.
 * @param removed earlier files where the same path has none now, which are held against nothing
 */
public record GateReport(Criterion criterion, List<CheckedFile> files, List<String> removed) {
    /** Copies the lists. */
    public GateReport {
        files = List.copyOf(files);
        removed = List.copyOf(removed);
    }

    /** How all files together stand; the worst file's verdict; missed is worse than cannot tell. */
    public Verdict verdict() {
        List<Verdict> verdicts = new ArrayList<>();
        for (CheckedFile file : files) {
            verdicts.add(file.verdict());
        }
        return Verdict.worst(verdicts);
    }

    /** The report in a notation, without the last line end. */
    public String in(GateFormat format) {
        return switch (format) {
            case TABLE -> GateTable.of(this);
            case JSON -> GateJson.of(this);
            case JUNIT -> GateJunit.of(this);
            case GITHUB -> GateAnnotations.of(this) + "\n\n" + GateTable.of(this);
        };
    }
}
