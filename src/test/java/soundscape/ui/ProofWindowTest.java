package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.app.ProofChoices;
import soundscape.app.settings.SettingsStore;
import soundscape.app.share.SharedState;

/** From rounds to a proof: the stair, what it is against, how many proofs there are, and the pages behind it. */
@WithWindow
class ProofWindowTest {
    private final SettingsStore settings = SettingsStore.inMemory();
    private final MainWindow window = new MainWindow(settings);
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private void openPane() {
        ui.press("#proof-open");
        WindowDriver.waitFor(() -> ui.exists("#proof-stair"));
    }

    private ProofChoices choices() {
        return window.session().snapshot().exploration().view().proof();
    }

    private String after(String step) {
        return ui.text("#proof-" + step + "-after");
    }

    @Test
    void everyStepShowsWhatItCostsAndLeaves() {
        ui.choosePreset("Ziren");
        openPane();
        assertEquals("102.1", after("least-term"));
        assertEquals("100.9", after("composed"));
        assertEquals("−1.2", ui.text("#proof-composed-lost"));
        assertEquals("90.2", after("all-proofs"));
        assertEquals("26.2", after("compiled"));
        assertEquals("−64.0", ui.text("#proof-compiled-lost"));
        assertEquals("26.2", after("collisions"));
        assertTrue(ui.text("#proof-price-words").startsWith("2^45.1 queries"), ui.text("#proof-price-words"));
        assertTrue(
                ui.text("#proof-collisions-words").endsWith("2^123.9 hashes, less than the 128 of H-star."),
                ui.text("#proof-collisions-words"));
        assertEquals(
                "Against 2^64 queries: 26.2, 64.0 bits lost",
                ui.find("#proof-compiled").getAccessibleText());
    }

    @Test
    void queriesAreTypedSlidAndAskedOnAQuantumComputer() {
        ui.choosePreset("Ziren");
        String level = ui.sentence();
        ui.push(KeyCode.SHORTCUT, KeyCode.D);
        ui.retype("#proof-queries-field", "10");
        ui.push(KeyCode.ENTER);
        assertEquals("80.2", after("compiled"));
        ui.focus("#proof-queries-slider");
        ui.push(KeyCode.RIGHT);
        assertEquals("79.2", after("compiled"));
        assertEquals("11", ui.text("#proof-queries-field"));
        ui.press("#proof-kind-quantum");
        assertEquals("68.2", after("compiled"));
        assertTrue(choices().adversary().quantum());
        ui.retype("#proof-queries-field", "many");
        ui.push(KeyCode.ENTER);
        assertTrue(ui.text("#proof-queries-problem").contains("64 would do"), ui.text("#proof-queries-problem"));
        assertEquals(11, choices().adversary().queries(), "the last good value stays in force");
        assertEquals(choices().adversary(), settings.get().attacker(), "remembered for the next window");
        assertEquals(level, ui.sentence(), "nothing of it enters the level");
    }

    @Test
    void numbersOfProofsAreStatedAndPutBack() {
        openPane();
        assertEquals("≤ 52.1", after("all-proofs"));
        assertTrue(ui.find("#proof-unknown").isVisible());
        ui.retype("#proof-count-1", "1000");
        ui.push(KeyCode.ENTER);
        assertFalse(ui.find("#proof-unknown").isVisible());
        assertFalse(after("all-proofs").startsWith("≤"), after("all-proofs"));
        assertEquals("1000", ui.text("#proof-count-2"), "convert takes every one of riscv's");
        assertEquals("1001", ui.text("#proof-count-3"), "combine merges them in pairs");
        ui.retype("#proof-count-2", "0");
        ui.push(KeyCode.ENTER);
        assertTrue(ui.text("#proof-count-2-problem").contains("1000 would do"));
        ui.press("#proof-count-1-restore");
        assertEquals("≤ 52.1", after("all-proofs"));
        assertEquals(ProofChoices.USUAL, choices());
    }

    @Test
    void manyCircuitsAreFolded() {
        ui.choosePreset("ZisK");
        openPane();
        assertFalse(ui.exists("#proof-count-1"));
        ui.press("#proof-all-circuits");
        assertTrue(ui.exists("#proof-count-1"));
        assertEquals("54", ui.text("#proof-count-42"));
    }

    @Test
    void aStepLeadsToItsPageAndBack() {
        openPane();
        ui.focus("#proof-compiled");
        ui.push(KeyCode.ENTER);
        WindowDriver.waitFor(() -> ui.exists("#why-figure"));
        assertTrue(ui.text("#why-source").contains("CY24, Theorems 31.3.1 and 26.1.1"), ui.text("#why-source"));
        WindowDriver.waitFor(() -> ui.exists("#assumed-1"));
        ui.press("#side-back");
        WindowDriver.waitFor(() -> ui.exists("#proof-not-counted-extraction"));
        ui.press("#proof-not-counted-extraction");
        WindowDriver.waitFor(() -> ui.exists("#not-counted-7"));
    }

    /** What is assumed goes along with a state, and numbers of proofs stay with the zkVM that they are of. */
    @Test
    void whatIsAssumedIsKept() {
        openPane();
        ui.retype("#proof-queries-field", "80.5");
        ui.push(KeyCode.ENTER);
        ui.retype("#proof-count-1", "12");
        ui.push(KeyCode.ENTER);
        SharedState state = SharedState.read(
                "line",
                SharedState.of(window.session().snapshot().exploration()).line());
        assertEquals(choices(), state.view().proof());
        ui.choosePreset("SP1");
        assertEquals(80.5, choices().adversary().queries());
        assertEquals("", choices().proofs().text());
        assertEquals("80.5", ui.text("#proof-queries-field"), "the page stays open");
    }
}
