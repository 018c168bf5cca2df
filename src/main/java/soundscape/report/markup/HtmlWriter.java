package soundscape.report.markup;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.report.formula.Formula;
import soundscape.report.formula.FormulaHtml;

/** Writes the parts of a document as XHTML that loads nothing from elsewhere. */
public final class HtmlWriter {
    private HtmlWriter() {}

    /** Writes a document's parts; returns XHTML for a body. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(HtmlWriter::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            String anchor = heading.anchor().isEmpty() ? "" : " id=\"" + text(heading.anchor()) + "\"";
            return "<h" + heading.depth() + anchor + ">" + text(heading.words()) + "</h" + heading.depth() + ">";
        } else if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + line(paragraph.line()) + "</p>";
        } else if (block instanceof Block.Items items) {
            String list = items.numbered() ? "ol" : "ul";
            return items.items().stream()
                    .map(item -> "<li>" + line(item) + "</li>")
                    .collect(Collectors.joining("\n", "<" + list + ">\n", "\n</" + list + ">"));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Maths maths) {
            return "<p class=\"maths\">" + FormulaHtml.of(Formula.of(maths.plain())) + "</p>";
        } else if (block instanceof Block.Formula formula) {
            return "<pre>" + text(formula.plain()) + "</pre>";
        }
        return "<pre>" + text(((Block.Drawing) block).markdown()) + "</pre>";
    }

    private static String table(Block.Table table) {
        StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
        table.columns()
                .forEach(column ->
                        html.append("<th>").append(text(column.head())).append("</th>"));
        html.append("</tr></thead>\n<tbody>");
        for (List<Line> row : table.rows()) {
            html.append("\n<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(table.columns().get(i).right() ? "<td class=\"number\">" : "<td>")
                        .append(line(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("\n</tbody></table>").toString();
    }

    private static String line(Line line) {
        return line.pieces().stream().map(HtmlWriter::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text(text.words());
        } else if (piece instanceof Inline.Strong strong) {
            return "<b>" + text(strong.words()) + "</b>";
        } else if (piece instanceof Inline.Link link) {
            return "<a href=\"" + text(link.target()) + "\">" + text(link.words()) + "</a>";
        } else if (piece instanceof Inline.Maths maths) {
            return FormulaHtml.of(Formula.of(maths.plain()));
        }
        return "<b>" + ((Inline.Gap) piece).mark() + "</b>: " + text(((Inline.Gap) piece).words());
    }

    /** XHTML that shows any words. */
    public static String text(String words) {
        return PrintableText.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
