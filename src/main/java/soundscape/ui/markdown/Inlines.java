package soundscape.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The pieces of a paragraph, one text node a run of one style. */
final class Inlines {
    private final Consumer<String> link;
    private final List<Node> nodes = new ArrayList<>();

    Inlines(Consumer<String> link) {
        this.link = link;
    }

    List<Node> of(org.commonmark.node.Node block) {
        add(block, List.of("markdown-text"));
        return nodes;
    }

    private void add(org.commonmark.node.Node parent, List<String> styles) {
        for (org.commonmark.node.Node piece : MarkdownView.children(parent)) {
            if (piece instanceof org.commonmark.node.Text text) {
                text(text.getLiteral(), styles);
            } else if (piece instanceof Code code) {
                text(code.getLiteral(), with(styles, "markdown-code"));
            } else if (piece instanceof SoftLineBreak) {
                text(" ", styles);
            } else if (piece instanceof HardLineBreak) {
                text("\n", styles);
            } else if (piece instanceof Emphasis) {
                add(piece, with(styles, "markdown-emphasis"));
            } else if (piece instanceof StrongEmphasis) {
                add(piece, with(styles, "markdown-strong"));
            } else if (piece instanceof Link target) {
                nodes.add(hyperlink(target));
            }
        }
    }

    private Hyperlink hyperlink(Link target) {
        StringBuilder words = new StringBuilder();
        new Inlines(link)
                .of(target).stream()
                        .filter(Text.class::isInstance)
                        .forEach(piece -> words.append(((Text) piece).getText()));
        Hyperlink hyperlink = new Hyperlink(words.toString());
        hyperlink.setId("link-" + target.getDestination().replaceAll("[^A-Za-z0-9-]", "-"));
        hyperlink.getStyleClass().add("markdown-link");
        hyperlink.setOnAction(event -> {
            hyperlink.setVisited(false);
            link.accept(target.getDestination());
        });
        return hyperlink;
    }

    private void text(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        nodes.add(text);
    }

    private static List<String> with(List<String> styles, String style) {
        List<String> more = new ArrayList<>(styles);
        more.add(style);
        return more;
    }
}
