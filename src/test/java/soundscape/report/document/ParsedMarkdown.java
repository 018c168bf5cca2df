package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown sees: headings, tables below them, links, HTML. */
public final class ParsedMarkdown extends AbstractVisitor {
    /** A table and the headings that it stands below, the document's first. */
    public record Table(List<String> headings, List<List<String>> rows) {
        public List<String> heads() {
            return rows.get(0);
        }

        public List<List<String>> body() {
            return rows.subList(1, rows.size());
        }

        public String under(int depth) {
            return headings.size() >= depth ? headings.get(depth - 1) : "";
        }
    }

    private final List<String> open = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private ParsedMarkdown() {}

    public static ParsedMarkdown of(String markdown) {
        ParsedMarkdown parsed = new ParsedMarkdown();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(parsed);
        return parsed;
    }

    public List<Table> tables() {
        return tables;
    }

    public List<String> headings() {
        return headings;
    }

    public List<String> paragraphs() {
        return paragraphs;
    }

    public List<String> html() {
        return html;
    }

    public List<String> links() {
        return links;
    }

    @Override
    public void visit(Heading heading) {
        while (open.size() >= heading.getLevel()) {
            open.remove(open.size() - 1);
        }
        open.add(words(heading));
        headings.add(words(heading));
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs.add(words(paragraph));
        visitChildren(paragraph);
    }

    @Override
    public void visit(HtmlInline inline) {
        html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        html.add(block.getLiteral());
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            tables.add(new Table(List.copyOf(open), new ArrayList<>()));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            List<String> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(words((TableCell) cell));
            }
            tables.get(tables.size() - 1).rows().add(cells);
        }
        visitChildren(node);
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
