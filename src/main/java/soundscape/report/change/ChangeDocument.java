package soundscape.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.explore.change.AttributedChange;
import soundscape.explore.change.Attribution;
import soundscape.explore.change.CircuitDifference;
import soundscape.explore.change.Figures;
import soundscape.explore.change.Outline;
import soundscape.explore.change.ZkvmDifference;
import soundscape.explore.tune.Changes;
import soundscape.milestone.Standing;
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
        Attribution whole = difference.whole();
        if (difference.isEmpty()) {
            blocks.add(new Block.Paragraph("No parameter differs: " + level(whole.after(), report.after()) + "."));
        } else {
            blocks.add(new Block.Paragraph(level(whole.before(), report.before()) + " → "
                    + level(whole.after(), report.after()) + ". " + sizes(whole)));
            blocks.add(changes(difference));
            blocks.add(new Block.Paragraph(
                    ChangeWords.method(whole.exact()) + " " + ChangeWords.counted(whole.before(), whole.after())));
        }
        List<Line> outline = outline(difference.outline());
        if (!outline.isEmpty()) {
            blocks.add(new Block.Items(outline, false));
        }
        blocks.add(verdicts(report.verdicts()));
        if (!difference.circuits().isEmpty()) {
            blocks.add(circuits(difference.circuits()));
        }
        return blocks;
    }

    private static String level(Figures figures, ChangeReport.Side side) {
        return (side.isBound() ? "at most " : "") + figures.metrics().level() + " bits (" + ChangeWords.bits(figures)
                + ", " + ChangeWords.binding(figures.metrics(), true) + ")";
    }

    private static String sizes(Attribution whole) {
        return "Final proof: " + ChangeWords.size(whole.before()) + " → " + ChangeWords.size(whole.after()) + ".";
    }

    private static Block changes(ZkvmDifference difference) {
        Attribution whole = difference.whole();
        List<List<Line>> rows = new ArrayList<>();
        whole.changes()
                .forEach(change -> rows.add(row(
                        ChangeWords.change(change),
                        ChangeWords.where(change),
                        ChangeWords.gainedBits(change.share()),
                        ChangeWords.gainedBytes(change.share()),
                        ChangeWords.alone(change.alone(), true))));
        rows.add(List.of(
                Line.EMPTY.strong("all changes"),
                Line.EMPTY,
                Line.EMPTY.strong(ChangeWords.gainedBits(whole.total())),
                Line.EMPTY.strong(ChangeWords.gainedBytes(whole.total())),
                Line.of(ChangeWords.alone(Optional.of(whole.after()), true))));
        return new Block.Table(
                List.of(
                        Column.words("change"),
                        Column.words("circuits"),
                        Column.numbers("bits"),
                        Column.numbers("bytes"),
                        Column.words("alone: bits, binding term")),
                rows);
    }

    private static List<Line> row(String... cells) {
        return List.of(cells).stream().map(Line::of).toList();
    }

    private static List<Line> outline(Outline outline) {
        List<Line> items = new ArrayList<>();
        item("Added: ", outline.added(), items);
        item("Removed: ", outline.removed(), items);
        if (outline.reordered()) {
            items.add(Line.of("Circuits come in another order."));
        }
        item("Another group or role in the recursion, which no level depends on: ", outline.restated(), items);
        return items;
    }

    private static void item(String head, List<String> names, List<Line> items) {
        if (!names.isEmpty()) {
            items.add(Line.of(head + Changes.together(names) + "."));
        }
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
                                verdict(turn.before()),
                                verdict(turn.after()),
                                turn.turned() ? "turned" : ""))
                        .toList());
    }

    private static String verdict(Standing standing) {
        return standing.verdict().mark() + " " + standing.headline();
    }

    private static Block circuits(List<CircuitDifference> circuits) {
        List<List<Line>> rows = new ArrayList<>();
        for (CircuitDifference circuit : circuits) {
            Attribution own = circuit.attribution();
            rows.add(List.of(
                    Line.EMPTY.strong(circuit.name()),
                    Line.of(ChangeWords.bits(own.before()) + " → " + ChangeWords.bits(own.after())),
                    Line.EMPTY.strong(ChangeWords.gainedBits(own.total())),
                    Line.EMPTY.strong(ChangeWords.gainedBytes(own.total())),
                    Line.of(terms(own))));
            for (AttributedChange change : own.changes()) {
                rows.add(row(
                        "",
                        ChangeWords.change(change),
                        ChangeWords.gainedBits(change.share()),
                        ChangeWords.gainedBytes(change.share()),
                        ChangeWords.alone(change.alone(), false)));
            }
        }
        return new Block.Table(
                List.of(
                        Column.words("circuit"),
                        Column.words("change"),
                        Column.numbers("bits"),
                        Column.numbers("bytes"),
                        Column.words("binding term")),
                rows);
    }

    private static String terms(Attribution own) {
        String before = ChangeWords.binding(own.before().metrics(), false);
        String after = ChangeWords.binding(own.after().metrics(), false);
        return before.equals(after) ? after : before + " → " + after;
    }
}
