package soundscape.report.change;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.change.ZkvmDifference;
import soundscape.milestone.Milestone;
import soundscape.milestone.Turn;
import soundscape.report.markup.MarkdownWriter;

/**
 * What changed from one configuration to another, what each change did, and the verdicts.
 * @param before what the earlier one is called, such as its file
 * @param after what the later one is called
 */
public record ChangeReport(
        ChangeReport.Side before, ChangeReport.Side after, ZkvmDifference difference, List<Turn> verdicts) {
    /** Copies the list. */
    public ChangeReport {
        verdicts = List.copyOf(verdicts);
    }

    /** A configuration and what it is called. */
    public record Side(String name, Zkvm zkvm) {
        /** Whether its level is an upper bound. */
        boolean isBound() {
            return !zkvm.estimate().missing().isEmpty();
        }
    }

    /**
     * Compares two configurations.
     * @throws soundscape.estimator.parameter.InvalidParameterException if some circuit has no regime that is looked at
     */
    public static ChangeReport of(Side before, Side after, RegimeChoice regimes, List<Milestone> milestones) {
        return new ChangeReport(
                before,
                after,
                ZkvmDifference.between(before.zkvm(), after.zkvm(), regimes),
                Turn.all(milestones, before.zkvm(), after.zkvm()));
    }

    /** The report in a notation, without the last line end. */
    public String in(ChangeFormat format) {
        return switch (format) {
            case TABLE -> PlainWriter.of(ChangeDocument.of(this));
            case MARKDOWN -> MarkdownWriter.of(ChangeDocument.of(this));
            case JSON -> ChangeJson.of(this);
        };
    }
}
