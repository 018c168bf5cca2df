package soundscape.report.markup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.report.formula.Formula;
import soundscape.report.formula.FormulaLatex;

/** Writes a document as GitHub's Markdown. */
public final class MarkdownWriter {
    private MarkdownWriter() {}

    /** Writes a document; returns Markdown, without a last line end. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            return MarkdownText.atLineStart(line(paragraph.line()));
        } else if (block instanceof Block.Items items) {
            return items(items);
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Formula formula) {
            return "```text\n" + formula.plain() + "\n```";
        } else if (block instanceof Block.Maths maths) {
            return "$$\n" + FormulaLatex.of(Formula.of(maths.plain())) + "\n$$";
        }
        return ((Block.Drawing) block).markdown();
    }

    /** The anchor is explicit: renderers make different ones from a heading's words. */
    private static String heading(Block.Heading heading) {
        String anchor = heading.anchor().isEmpty() ? "" : "<a id=\"" + heading.anchor() + "\"></a>\n\n";
        return anchor + "#".repeat(heading.depth()) + " "
                + MarkdownText.escaped(heading.words()).strip();
    }

    private static String items(Block.Items items) {
        return IntStream.range(0, items.items().size())
                .mapToObj(i -> (items.numbered() ? (i + 1) + ". " : "* ")
                        + MarkdownText.atLineStart(line(items.items().get(i))))
                .collect(Collectors.joining("\n"));
    }

    private static String table(Block.Table table) {
        String heads = row(table.columns().stream()
                .map(column -> MarkdownText.escaped(column.head()))
                .toList());
        String rule = row(table.columns().stream()
                .map(column -> column.right() ? "---:" : "---")
                .toList());
        String rows = table.rows().stream()
                .map(cells ->
                        "\n" + row(cells.stream().map(MarkdownWriter::line).toList()))
                .collect(Collectors.joining());
        return heads + "\n" + rule + rows;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String line(Line line) {
        return line.pieces().stream().map(MarkdownWriter::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return MarkdownText.escaped(text.words());
        } else if (piece instanceof Inline.Strong strong) {
            return "**" + MarkdownText.escaped(strong.words()).strip() + "**";
        } else if (piece instanceof Inline.Link link) {
            return "[" + MarkdownText.escaped(link.words()) + "](" + link.target() + ")";
        } else if (piece instanceof Inline.Maths maths) {
            return "$`" + FormulaLatex.of(Formula.of(maths.plain())) + "`$"; // nothing in it is markup to any reader
        }
        return ((Inline.Gap) piece).mark() + ": " + MarkdownText.escaped(((Inline.Gap) piece).words());
    }
}
