package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Keys, rows, cards, links and the list of commands lead to the right page. */
@WithWindow
class GlossaryWindowTest {
    private final WindowDriver ui = new WindowDriver();
    private final MainWindow window = new MainWindow();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private void waitForPage(String figure) {
        WindowDriver.waitFor(
                () -> ui.exists("#why-figure") && ui.text("#why-figure").startsWith(figure));
    }

    @Test
    void theKeyOpensTheGlossaryAndEnterTheNearestPage() {
        ui.push(KeyCode.F1);
        assertTrue(ui.find("#glossary-search").isFocused());
        ui.write("johnson b");
        assertTrue(ui.exists("#entry-concept-johnson-bound"));
        assertFalse(ui.exists("#entry-size-roots"));
        ui.push(KeyCode.ENTER);
        waitForPage("embed, JBR");
        ui.click("#side-back");
        assertEquals("johnson b", ui.text("#glossary-search"), "it is come back to as it was left");
        ui.push(KeyCode.ESCAPE);
        assertTrue(ui.find("#milestone-h-star").isVisible());
    }

    @Test
    void aParameterLeadsToItsPageByNameAndByKey() {
        ui.click("#knob-queries-why");
        waitForPage("Queries of embed: 21");
        ui.focus("#knob-grinding-field");
        ui.push(KeyCode.F1);
        waitForPage("Grinding of embed: 16 bits");
        WindowDriver.waitFor(() -> ui.exists("#up-term-query"));
        ui.click("#up-term-query");
        waitForPage("query phase of embed");
        ui.click("#side-back");
        waitForPage("Grinding of embed");
        ui.click("#side-back");
        waitForPage("Queries of embed");
        ui.click("#side-back");
        assertTrue(ui.find("#milestone-h-star").isVisible());
    }

    @Test
    void aMilestoneLeadsToItsPage() {
        ui.click("#about-h-star");
        waitForPage("H-star, Pico: ");
        WindowDriver.waitFor(() -> ui.exists("#raised-queries"));
        ui.scrollTo(ui.find("#raised-queries"));
        ui.click("#raised-queries");
        assertTrue(ui.find("#knob-queries-field").isFocused());
    }

    @Test
    void commandsAskForEveryPage() {
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("what is merkle paths");
        ui.push(KeyCode.ENTER);
        waitForPage("Merkle paths of embed");
    }

    @Test
    void thePageFollowsTheConfiguration() {
        ui.click("#knob-queries-why");
        waitForPage("Queries of embed: 21");
        ui.slide("queries", KeyCode.RIGHT);
        waitForPage("Queries of embed: 22");
    }

    @Test
    void theHandoutIsSavedInTheBackground(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("glossary.md");
        window.reports().saveGlossary(file);
        WindowDriver.waitFor(() -> Files.exists(file));
        assertTrue(Files.readString(file).contains("### query phase"));
    }
}
