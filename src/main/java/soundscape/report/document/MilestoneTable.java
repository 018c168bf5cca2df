package soundscape.report.document;

import java.util.Arrays;
import java.util.List;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.milestone.Assessment;
import soundscape.milestone.Milestone;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** How a zkVM stands to every milestone. */
public final class MilestoneTable {
    private static final double NAME_SHARE = 0.2;
    private static final double ASKED_SHARE = 0.28;
    private static final double VERDICT_SHARE = 0.17;
    private static final double MISSING_SHARE = 0.25;

    private MilestoneTable() {}

    /**
     * One row a milestone.
     *
     * @param estimate the zkVM's estimate
     * @return what is asked, the verdict, and what is missing
     */
    public static Block of(ZkvmEstimate estimate) {
        return new Block.Table(
                List.of(
                        Column.text("milestone", NAME_SHARE),
                        Column.text("asks for", ASKED_SHARE),
                        Column.text("verdict", VERDICT_SHARE),
                        Column.text("missing", MISSING_SHARE)),
                Arrays.stream(Milestone.values())
                        .map(milestone -> row(milestone, Assessment.of(milestone, estimate)))
                        .toList());
    }

    private static List<Line> row(Milestone milestone, Assessment assessment) {
        String missing = String.join("; ", assessment.missing());
        return List.of(
                Line.of(milestone.label() + ", " + milestone.deadline()),
                Line.of("at least " + milestone.level() + " bits, at most " + milestone.maxKib() + " KiB, "
                        + milestone.document()),
                Line.EMPTY.strong(assessment.verdict().label()),
                Line.of(missing.isEmpty() ? "–" : missing));
    }
}
