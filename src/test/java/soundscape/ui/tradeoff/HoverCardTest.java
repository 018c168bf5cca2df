package soundscape.ui.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.plot.PointCard;
import soundscape.ui.WithWindow;

/** What the card beside a point says. */
@WithWindow
class HoverCardTest {
    private static final long PATIENCE = 20_000;

    private static void show(HoverCard card, String... lines) {
        List<PointCard.Line> said = Stream.of(lines)
                .map(line -> new PointCard.Line(line, "of " + line))
                .toList();
        card.show(new PointCard("a point", said, ""), 0, 0, 500, 500);
    }

    private static List<String> lines(HoverCard card) {
        return card.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("hover-lines"))
                .flatMap(node -> ((Parent) node).getChildrenUnmodifiable().stream())
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** A mean has a line more than an exact size. */
    @Test
    void aShorterCardHasNoLineOfTheOneBefore() {
        List<String> shown = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            HoverCard card = new HoverCard();
            show(card, "size", "spread");
            show(card, "level");
            return lines(card);
        });
        assertEquals(List.of("level", "of level"), shown);
    }
}
