package soundscape.report.change;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.report.TextTable;
import soundscape.report.gate.OneLine;
import soundscape.report.markup.Block;
import soundscape.report.markup.Inline;
import soundscape.report.markup.Line;

/** Writes headings, paragraphs, lists and tables for a terminal. */
final class PlainWriter {
    private PlainWriter() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainWriter::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return OneLine.of(heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.line());
        } else if (block instanceof Block.Items items) {
            return items.items().stream().map(PlainWriter::words).collect(Collectors.joining("\n"));
        }
        return table((Block.Table) block);
    }

    private static String table(Block.Table table) {
        TextTable text = new TextTable(table.columns().stream()
                .map(column -> (column.right() ? ">" : "") + column.head())
                .toArray(String[]::new));
        table.rows()
                .forEach(row -> text.row(row.stream().map(PlainWriter::words).toArray(String[]::new)));
        return text.toString();
    }

    private static String words(Line line) {
        return OneLine.of(line.pieces().stream()
                .map(piece -> piece instanceof Inline.Strong strong ? strong.words() : ((Inline.Text) piece).words())
                .collect(Collectors.joining()));
    }
}
