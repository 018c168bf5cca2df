package soundscape.report.change;

import java.util.ArrayList;
import java.util.List;
import soundscape.explore.change.ZkvmDifference;
import soundscape.milestone.Turn;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** What changed as a document: the whole, verdicts, circuits. */
final class ChangeDocument {
    private ChangeDocument() {}

    static List<Block> of(ChangeReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                3,
                report.after().zkvm().name() + ": " + report.before().name() + " → "
                        + report.after().name()));
        ZkvmDifference difference = report.difference();
        blocks.add(new Block.Paragraph(ChangeWords.summary(report)));
        if (!difference.isEmpty()) {
            blocks.add(table("circuits", ChangeRow.ofWhole(difference)));
            blocks.add(new Block.Paragraph(ChangeWords.method(report)));
        }
        List<Line> outline =
                ChangeWords.outline(difference.outline()).stream().map(Line::of).toList();
        if (!outline.isEmpty()) {
            blocks.add(new Block.Items(outline, false));
        }
        blocks.add(verdicts(report.verdicts()));
        List<ChangeRow> circuits = difference.circuits().stream()
                .flatMap(circuit -> ChangeRow.of(circuit).stream())
                .toList();
        if (!circuits.isEmpty()) {
            blocks.add(table("circuit", circuits));
        }
        return blocks;
    }

    private static List<Line> row(String... cells) {
        return List.of(cells).stream().map(Line::of).toList();
    }

    private static Block table(String first, List<ChangeRow> rows) {
        return new Block.Table(
                List.of(
                        Column.words(first),
                        Column.words("change"),
                        Column.numbers("bits"),
                        Column.numbers("bytes"),
                        Column.words("binding term")),
                rows.stream().map(ChangeDocument::cells).toList());
    }

    private static List<Line> cells(ChangeRow row) {
        return row.total()
                ? List.of(
                        Line.EMPTY.strong(row.where()),
                        Line.of(row.change()),
                        Line.EMPTY.strong(row.bits()),
                        Line.EMPTY.strong(row.bytes()),
                        Line.of(row.term()))
                : row(row.where(), row.change(), row.bits(), row.bytes(), row.term());
    }

    private static Block verdicts(List<Turn> turns) {
        return new Block.Table(
                List.of(
                        Column.words("milestone"),
                        Column.words("before"),
                        Column.words("after"),
                        Column.words("turned")),
                turns.stream()
                        .map(turn -> row(
                                turn.milestone().label(),
                                ChangeWords.verdict(turn.before()),
                                ChangeWords.verdict(turn.after()),
                                turn.turned() ? "turned" : ""))
                        .toList());
    }
}
