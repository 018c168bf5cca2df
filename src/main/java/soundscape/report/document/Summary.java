package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.report.EstimateTable;
import soundscape.report.RealText;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** All zkVMs in one table, each linked to its report, and what could not be reported. */
final class Summary {
    private Summary() {}

    /** The summary: where the name of each zkVM leads, and what could not be read, a sentence each. */
    static List<Block> of(List<Zkvm> zkvms, List<String> targets, List<String> problems, List<Milestone> milestones) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < zkvms.size(); i++) {
            rows.add(row(zkvms.get(i), targets.get(i), milestones));
        }
        Stream<Column> columns = Stream.of(
                Column.words("zkVM"),
                Column.words("version"),
                Column.numbers("bits"),
                Column.words("regime"),
                Column.words("held by"),
                Column.numbers("expected KiB"),
                Column.numbers("worst KiB"),
                Column.numbers(RealText.HEAD),
                Column.words("proof system"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Soundness of zkVMs"));
        blocks.add(new Block.Table(
                Stream.concat(columns, milestones.stream().map(each -> Column.words(each.label())))
                        .toList(),
                rows));
        blocks.add(new Block.Paragraph("Bits are provable, of the interactive protocol round by round, rounded down; "
                + "≤ marks upper bounds of incomplete configurations. Sizes are the final proof's, "
                + "soundcalc's and, where its layout is stated, that of the proof that is sent. Milestones: "
                + milestones.stream()
                        .map(each -> each.label() + " asks for " + each.asks(" within "))
                        .collect(Collectors.joining(", "))
                + "."));
        if (!problems.isEmpty()) {
            blocks.add(new Block.Heading(2, "Not reported"));
            blocks.add(new Block.Items(problems.stream().map(Line::of).toList(), false));
        }
        return blocks;
    }

    private static List<Line> row(Zkvm zkvm, String target, List<Milestone> milestones) {
        ZkvmEstimate estimate = zkvm.estimate();
        Headline headline = estimate.headline();
        Stream<Line> figures = Stream.of(
                Line.EMPTY.link(zkvm.name(), target),
                Line.of(zkvm.version().orElse("")),
                Line.EMPTY.strong(EstimateTable.level(Bound.sign(estimate.missing()), headline.bits())),
                Line.of(headline.regimeLabel()),
                Line.of(estimate.circuits().get(headline.circuit()).name() + ", "
                        + headline.weakest().name()),
                Line.of(String.valueOf(headline.size().expectedKib())),
                Line.of(String.valueOf(headline.size().worstKib())),
                Line.of(RealText.kib(headline.size().real())),
                Line.of(headline.proofSystem()));
        Stream<Line> verdicts = Standing.all(milestones, zkvm, estimate).stream()
                .map(standing -> Line.of(standing.verdict().label()));
        return Stream.concat(figures, verdicts).toList();
    }
}
