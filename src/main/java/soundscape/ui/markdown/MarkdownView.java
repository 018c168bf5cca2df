package soundscape.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** Markdown as nodes: headings, paragraphs, lists, quotations, tables and code; anything else is left out. */
public final class MarkdownView extends Column {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Consumer<String> link;

    /** Makes an empty view; {@code link} is given the target of a link that is followed. */
    public MarkdownView(Consumer<String> link) {
        this.link = link;
        getStyleClass().add("markdown");
    }

    /** Shows a text in place of the one before. */
    public void show(String text) {
        getChildren().setAll(blocks(PARSER.parse(text)));
        Nodes.show(this, !text.isBlank());
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (org.commonmark.node.Node block : children(parent)) {
            block(block, nodes);
        }
        return nodes;
    }

    private void block(org.commonmark.node.Node block, List<Node> nodes) {
        if (block instanceof Heading) {
            nodes.add(flow(block, "markdown-heading"));
        } else if (block instanceof Paragraph) {
            nodes.add(flow(block, "markdown-paragraph"));
        } else if (block instanceof BulletList) {
            for (org.commonmark.node.Node item : children(block)) {
                nodes.add(item("•", (ListItem) item));
            }
        } else if (block instanceof OrderedList list) {
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (org.commonmark.node.Node item : children(block)) {
                nodes.add(item(number++ + ".", (ListItem) item));
            }
        } else if (block instanceof BlockQuote) {
            VBox quotation = new Column();
            quotation.getStyleClass().add("markdown-quotation");
            quotation.getChildren().addAll(blocks(block));
            nodes.add(quotation);
        } else if (block instanceof FencedCodeBlock code) {
            nodes.add(code(code.getLiteral()));
        } else if (block instanceof IndentedCodeBlock code) {
            nodes.add(code(code.getLiteral()));
        } else if (block instanceof TableBlock) {
            nodes.add(table(block));
        } else if (block instanceof ThematicBreak) {
            nodes.add(Labels.styled("", "markdown-rule"));
        }
    }

    private TextFlow flow(org.commonmark.node.Node block, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        flow.getChildren().addAll(new Inlines(link).of(block));
        return flow;
    }

    private HBox item(String mark, ListItem item) {
        VBox content = new Column();
        content.getChildren().addAll(blocks(item));
        content.getStyleClass().add("markdown-item-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new Row(Labels.styled(mark, "markdown-mark"), content);
        row.getStyleClass().add("markdown-item");
        return row;
    }

    private static Node code(String text) {
        return Labels.styled(text.stripTrailing(), "markdown-code-block");
    }

    private GridPane table(org.commonmark.node.Node table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("markdown-table");
        int row = 0;
        for (org.commonmark.node.Node part : children(table)) {
            for (org.commonmark.node.Node line : children(part)) {
                if (line instanceof TableRow) {
                    int column = 0;
                    for (org.commonmark.node.Node cell : children(line)) {
                        boolean head = cell instanceof TableCell each && each.isHeader();
                        grid.add(flow(cell, head ? "markdown-table-head" : "markdown-table-cell"), column++, row);
                    }
                    row++;
                }
            }
        }
        return grid;
    }

    static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
