package soundscape.report.document;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
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

    /** One row a milestone, the verdict, and what is missing. */
    public static Block of(Zkvm zkvm, ZkvmEstimate estimate, List<Milestone> milestones) {
        return new Block.Table(
                List.of(
                        Column.text("milestone", NAME_SHARE),
                        Column.text("asks for", ASKED_SHARE),
                        Column.text("verdict", VERDICT_SHARE),
                        Column.text("missing", MISSING_SHARE)),
                Standing.all(milestones, zkvm, estimate).stream()
                        .map(MilestoneTable::row)
                        .toList());
    }

    private static List<Line> row(Standing standing) {
        Milestone milestone = standing.milestone();
        String missing = String.join("; ", standing.missing());
        return List.of(
                Line.of(milestone.label()
                        + milestone.deadline().map(day -> ", " + day.words()).orElse("")),
                Line.of(milestone.limits()
                        + milestone
                                .document()
                                .map(written -> ", " + written.words())
                                .orElse("")),
                Line.EMPTY.strong(standing.verdict().label()),
                Line.of(missing.isEmpty() ? "–" : missing));
    }
}
