package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.ui.control.Nodes;
import soundscape.ui.formula.FormulaView;

/** Bars unfold, and tell why they are as long as they are. */
@WithWindow
class WhyTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void aTermTellsFormulaValuesAndSource() {
        ui.click(bar("#bits", "query phase"));
        assertEquals("query phase of embed, JBR: 57.623 bits", ui.text("#why-figure"));
        assertEquals("ε = (1 − δ)^t · 2^−g", formula());
        assertTrue(values().contains("t = 21"), values());
        assertEquals("BCIKS20, Theorem 8.3 (eprint 2020/654)", ui.text("#why-source"));

        ui.slide("queries", KeyCode.RIGHT);
        assertTrue(values().contains("t = 22"), "the values follow a change: " + values());
        ui.click("#side-back");
        assertTrue(ui.find("#milestone-h-star").isVisible());
    }

    @Test
    void aHighFormulaIsSetWithinItsRoom() {
        ui.click(bar("#bits", "batching"));
        FormulaView view = (FormulaView) ui.find("#why-formula").lookup(".formula");
        double width = view.getWidth();
        assertTrue(view.lookupAll(".formula-line").size() >= 6, "bars, roots and grown brackets");
        for (Node text : view.lookupAll(".formula-text")) {
            assertTrue(text.getBoundsInParent().getMaxX() <= width + 1, "it stays within its width of " + width);
            assertTrue(((Text) text).getY() > 0 && ((Text) text).getY() < view.getHeight(), "its line lies within");
        }
        assertEquals(view.plain(), view.getAccessibleText());
    }

    @Test
    void itsKnobsAreNamedAndLedTo() {
        ui.click(bar("#bits", "query phase"));
        WindowDriver.waitFor(() -> ui.exists("#raised-queries"));
        assertEquals("Queries to 22: +1.98 bits, circuit 59.6", ((Hyperlink) ui.find("#raised-queries")).getText());
        ui.click("#raised-queries");
        assertTrue(ui.find("#knob-queries-field").isFocused());
    }

    @Test
    void aSizePartTellsItsTrees() {
        Node leaves = bar("#bytes", "leaves");
        WindowRobot.settle();
        Platform.runLater(() -> Nodes.reveal(leaves)); // it lies below what the column shows at first
        WindowRobot.settle();
        ui.click(leaves);
        assertTrue(ui.text("#why-figure").startsWith("leaves of embed: "), ui.text("#why-figure"));
        assertTrue(values().contains("21 openings among 2^19"), values());
        WindowDriver.waitFor(() -> ui.exists("#raised-queries"));
        ui.push(KeyCode.ESCAPE);
        assertTrue(ui.find("#milestone-h-star").isVisible(), "Escape leads back");
    }

    @Test
    void roundsUnfoldByKeyAndByMouse() {
        int folded = ui.bars("#bits").size();
        Node commit = bar("#bits", "commit, 15 rounds");
        ui.focus(commit);
        ui.push(KeyCode.RIGHT);
        assertEquals(folded + 15, ui.bars("#bits").size());
        assertTrue(ui.bars("#bits").stream().anyMatch(text -> text.startsWith("commit round 15: ")));
        ui.push(KeyCode.LEFT);
        assertEquals(folded, ui.bars("#bits").size());
        ui.click(bar("#bits", "commit, 15 rounds").lookup(".bar-arrow"));
        assertEquals(folded + 15, ui.bars("#bits").size());
    }

    private Node bar(String list, String name) {
        return ((Parent) ui.find(list))
                .getChildrenUnmodifiable().stream()
                        .filter(row -> row.getAccessibleText().startsWith(name + ": "))
                        .findFirst()
                        .orElseThrow();
    }

    private String formula() {
        return formulas("#why-formula");
    }

    private String formulas(String id) {
        return ui.find(id).lookupAll(".formula").stream()
                        .map(view -> ((FormulaView) view).plain())
                        .collect(Collectors.joining(": "))
                + WindowDriver.labels(ui.find(id));
    }

    private String values() {
        return formulas("#why-values");
    }
}
