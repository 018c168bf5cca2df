package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;
import soundscape.config.key.CircuitKeys;

/** Files that have errors, are in the older dialect, or would not be read by soundcalc. */
@WithWindow
class FaultyFilesTest {
    private static final String PICO = Presets.opening().text().text();

    /** The first circuit has queries that are no number. */
    private static final String ONE_CIRCUIT_WRONG = PICO.replaceFirst("num_queries = \\d+", "num_queries = \"many\"");

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private final MainWindow window = new MainWindow();

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    private Path open(String text) throws Exception {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, text);
        robot.interact(() -> window.open(file));
        return file;
    }

    @Test
    void theRestOfAFileWithAnErrorIsExploredAndSaved() throws Exception {
        Path file = open(ONE_CIRCUIT_WRONG);
        assertEquals(
                "mine.toml has 1 error; what could be read is shown. Saving leaves the rest as it is.",
                ui.text("#file-problems-text"));
        assertTrue(ui.sentence().contains("at most"), ui.sentence());
        assertTrue(ui.sentence().contains("without circuit \"riscv\""), ui.sentence());
        ui.press("#problems-show");
        String problem = WindowDriver.labels(((VBox) ui.find("#problem-list")));
        assertTrue(problem.startsWith("line "), problem);
        assertTrue(problem.contains("num_queries = \"many\""), problem);
        assertTrue(problem.contains("would do"), problem);

        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        int last = ONE_CIRCUIT_WRONG.lastIndexOf("num_queries = 21");
        assertEquals(
                ONE_CIRCUIT_WRONG.substring(0, last)
                        + ONE_CIRCUIT_WRONG.substring(last).replace("= 21", "= 40"),
                Files.readString(file));
    }

    /** No other circuit's proof is taken for the final one. */
    @Test
    void withoutTheFinalCircuitTheSizeIsUnknown() throws Exception {
        int last = PICO.lastIndexOf("num_queries = 21");
        open(PICO.substring(0, last) + PICO.substring(last).replace("= 21", "= \"many\""));
        assertTrue(ui.sentence().contains("size unknown"), ui.sentence());
        assertTrue(ui.layers().stream()
                .noneMatch(layer -> layer.getAccessibleText().contains("the final proof")));
        assertEquals(4, ui.layers().size());
        Path report = folder.resolve("pico.md");
        robot.interact(() -> window.reports().saveReport(report));
        WindowDriver.waitFor(() -> Files.exists(report));
        String text = Files.readString(report);
        assertTrue(text.contains("size unknown"), text);
        assertFalse(text.contains("weakest, final"), text);
    }

    @Test
    void mendedElsewhereItIsReadAgain() throws Exception {
        Path file = open(ONE_CIRCUIT_WRONG);
        Files.writeString(file, PICO);
        ui.press("#problems-again");
        assertFalse(ui.exists("#file-problems"));
        assertTrue(ui.sentence().startsWith("Pico: 53 bits"), ui.sentence());
    }

    @Test
    void aTextThatIsNoTomlIsExploredButNotSaved() throws Exception {
        String broken = PICO.replaceFirst("num_queries = \\d+", "num_queries ==");
        Path file = open(broken);
        assertTrue(ui.text("#file-problems-text").endsWith("It cannot be saved with changes until they are mended."));
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        TextArea reasons = (TextArea) ui.find("#reasons");
        assertTrue(reasons.getText().contains("no TOML"), reasons.getText());
        assertEquals(broken, Files.readString(file));
        robot.interact(() -> reasons.getScene().getWindow().hide());
    }

    @Test
    void aFieldThatSoundcalcDoesNotKnowIsSavedOnInsistenceOnly() throws Exception {
        Path file = open(PICO);
        ui.enter("extension", "6");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(ui.text("#soundcalc-text").contains("KoalaBear^6"), ui.text("#soundcalc-text"));
        assertEquals(PICO, Files.readString(file));
        ui.press("#soundcalc-insist");
        assertTrue(Files.readString(file).contains("\"KoalaBear^6\""));
        assertFalse(window.session().snapshot().modified());
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertFalse(window.session().snapshot().modified(), "it was insisted on once");
    }

    /** soundcalc reads one gap a circuit; a list of them it would pass over, and tell another level. */
    @Test
    void gapsOfIterationsAreSavedOnInsistenceOnly() throws Exception {
        String whir = Presets.open("dummy_whir").orElseThrow().text().text();
        Path file = open(whir);
        ui.press("#group-gap-head");
        WindowDriver.waitFor(() -> !ui.text("#gap-best-words").isEmpty());
        ui.press("#gap-rounds-best");
        WindowDriver.waitFor(() -> window.session().snapshot().modified());
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(
                ui.text("#soundcalc-text").contains("gives iterations gaps of their own"), ui.text("#soundcalc-text"));
        assertEquals(whir, Files.readString(file));
        ui.press("#soundcalc-insist");
        String saved = Files.readString(file);
        assertTrue(saved.contains(CircuitKeys.ROUND_GAPS.name() + " = ["), saved);
        assertFalse(window.session().snapshot().modified());
    }

    @Test
    void convertingToTheNewerDialectIsAStep() throws Exception {
        Path file = open(Presets.open("dummy_whir").orElseThrow().text().text());
        ui.enter("queries", "60");
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("newer dialect");
        ui.push(KeyCode.ENTER);
        assertEquals("60", ui.field("queries"));
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        String saved = Files.readString(file);
        assertEquals(4, saved.split("protocol_family = \"WHIR\"", -1).length - 1);
        assertTrue(saved.indexOf("protocol_family = ") > saved.indexOf("[[circuits]]"));
        assertEquals(
                window.session().snapshot().exploration().now().circuits(),
                ZkvmFiles.open(file).zkvm().circuits());
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(window.session().snapshot().modified());
    }

    /** A file of which nothing can be read opens converted, unsaved, with what is on disk as it was. */
    @Test
    void aFormerDialectThatCannotBeReadIsOpenedConverted() throws Exception {
        String former = Presets.open("dummy_whir")
                .orElseThrow()
                .text()
                .text()
                .replaceAll("folding_factors = [^\n]*", "folding_factor = 4");
        Path file = open(former);
        assertTrue(ui.text("#former-dialect-text").startsWith("mine.toml is in a former dialect"));
        ui.press("#former-convert");
        assertFalse(ui.exists("#former-dialect"));
        assertTrue(window.session().snapshot().modified());
        assertEquals(
                Presets.open("dummy_whir").orElseThrow().zkvm().circuits(),
                window.session().snapshot().exploration().now().circuits());
        assertEquals(former, Files.readString(file));
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(Files.readString(file).contains("folding_factors = [4, 4, 4, 4, 4]"));
    }

    /** A former name that is read as its default is told with a way out, and what it meant counts as a change. */
    @Test
    void aFormerNameIsConvertedFromItsNotice() throws Exception {
        open(PICO.replace("grinding_query_phase = 16", "grinding_query_phase = 16\ngrinding_bits_batching = 9"));
        assertTrue(ui.text("#unread-keys-text").contains("former name of grinding_batching_phase"));
        ui.press("#unread-convert");
        assertFalse(ui.exists("#unread-keys"));
        assertTrue(window.session().snapshot().modified());
        assertTrue(
                window.session().snapshot().exploration().file().text().text().contains("grinding_batching_phase = 9"));
    }

    /** One cause is one error; what follows from it unfolds. */
    @Test
    void whatFollowsFromAnErrorIsFolded() throws Exception {
        open(PICO.replaceFirst(
                "\\[\\[circuits]]\nprotocol_family = \"FRI_STARK\"\nname = \"combine\"",
                "[[circuits]\nprotocol_family = \"FRI_STARK\"\nname = \"combine\""));
        assertTrue(ui.text("#file-problems-text").startsWith("mine.toml has 1 error;"), ui.text("#file-problems-text"));
        ui.press("#problems-show");
        VBox list = (VBox) ui.find("#problem-list");
        assertFalse(WindowDriver.labels(list).contains("previously defined"), WindowDriver.labels(list));
        ui.press("#problem-fold");
        assertTrue(WindowDriver.labels(list).contains("previously defined"), WindowDriver.labels(list));
    }

    @Test
    void reportsAreSaved() throws Exception {
        ui.enter("queries", "40");
        Path report = folder.resolve("pico.md");
        Path recursion = folder.resolve("pico.tex");
        robot.interact(() -> window.reports().saveReport(report));
        WindowDriver.waitFor(() -> ui.exists("#report-saved"));
        robot.interact(() -> window.reports().saveRecursion(recursion));
        WindowDriver.waitFor(() -> Files.exists(recursion));
        assertTrue(Files.readString(report).startsWith("# Pico"));
        assertTrue(Files.readString(recursion).contains("\\documentclass"));
        List<String> queries = Files.readString(report)
                .lines()
                .filter(line -> line.contains("Queries") && line.contains("40"))
                .toList();
        assertEquals(1, queries.size(), "what is shown is reported, not what was opened");
    }
}
