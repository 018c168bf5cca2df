package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.gap.GapPoint;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.knob.Knobs;

/** The gap to the Johnson radius: its slider, the two sides it moves, and the best of all gaps. */
@WithWindow
class JohnsonGapTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private void openGroup() {
        ui.press("#group-gap-head");
        WindowDriver.waitFor(() -> !ui.text("#gap-best-words").isEmpty());
    }

    private Circuit circuit() {
        var exploration = window.session().snapshot().exploration();
        return exploration.now().entries().get(exploration.circuit()).circuit();
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 1);
    }

    private void assertSides() {
        GapPoint now = JohnsonTradeoff.now(circuit());
        boolean queries = now.query().bits() <= now.rest().bits();
        assertEquals((queries ? "◂ " : "") + bits(now.query().bits()), ui.text("#gap-query"));
        assertEquals((queries ? "" : "◂ ") + bits(now.rest().bits()), ui.text("#gap-rest"));
        assertEquals(now.rest().label(), ui.text("#gap-rest-name"));
    }

    @Test
    void theHeadingSaysTheGapAlsoWhileItIsClosed() {
        assertTrue(WindowDriver.labels(ui.find("#group-gap-head")).endsWith("η = ρ/20"));
        ui.choosePreset("OpenVM2");
        assertTrue(WindowDriver.labels(ui.find("#group-gap-head")).endsWith("m = 1"));
        ui.choosePreset("SP1");
        assertFalse(ui.find("#group-gap").isVisible(), "unique decoding has no such gap");
    }

    @Test
    void theSliderMovesTheSidesAgainstEachOther() {
        openGroup();
        assertEquals("m = 40 · η = 0.003125 = ρ/20 · L ≤ 640", ui.text("#gap-words"));
        assertSides();
        GapPoint before = JohnsonTradeoff.now(circuit());

        ui.focus("#gap-slider");
        ui.push(KeyCode.LEFT);

        GapPoint after = JohnsonTradeoff.now(circuit());
        assertTrue(after.multiplicity() < before.multiplicity());
        assertTrue(after.query().bits() < before.query().bits());
        assertTrue(after.rest().bits() > before.rest().bits());
        assertSides();
        assertTrue(circuit().decoding().gap().eta().isPresent());
        assertEquals(after.gap(), Double.parseDouble(ui.field("gap")), 1e-6);

        ui.click("#undo");
        assertEquals(before, JohnsonTradeoff.now(circuit()));
        assertSides();
    }

    @Test
    void theBestIsSaidAndCanBeTaken() {
        openGroup();
        GapPoint best = JohnsonTradeoff.best(JohnsonTradeoff.sweep(circuit()));
        assertEquals(
                "best: m = " + (int) best.multiplicity() + ", " + bits(best.total()) + " bits; now 57.6",
                ui.text("#gap-best-words"));

        ui.press("#gap-best");

        assertEquals(best.total(), JohnsonTradeoff.now(circuit()).total());
        assertTrue(ui.text("#gap-best-words").contains("no other gap is better"), ui.text("#gap-best-words"));
        assertTrue(ui.find("#gap-best").isDisabled());
        assertSides();
    }

    /** soundcalc reads one gap for all, which the foot of the window says, and what saving asks. */
    @Test
    void eachIterationTakesItsOwnBest() {
        ui.choosePreset("DummyWHIR");
        openGroup();
        Circuit best = BestGaps.of(circuit(), BestGaps.Each.ROUND);
        ui.press("#gap-rounds-best");
        WindowDriver.waitFor(() -> best.equals(circuit()));
        assertEquals(Knobs.ROUND_GAPS.show(best).orElseThrow(), ui.field("round-gaps"));
        assertTrue(ui.find("#gap-rounds-best").isDisabled());
        assertTrue(ui.text("#gap-words").startsWith("each iteration its own: m = "), ui.text("#gap-words"));
        assertTrue(ui.text("#reference").startsWith("with a gap for each iteration"), ui.text("#reference"));
        ui.press("#gap-best-everywhere");
        WindowDriver.waitFor(() -> BestGaps.of(best, BestGaps.Each.CIRCUIT).equals(circuit()));
    }

    @Test
    void aTheoremLeadsToItsPage() {
        openGroup();
        ui.press("#gap-concept-theorem-dkt26");
        WindowDriver.waitFor(
                () -> ui.exists("#why-figure") && ui.text("#why-figure").startsWith("embed, JBR"));
    }

    /** The chosen theorem is told beside soundcalc's figures; level and sentence stay. */
    @Test
    void anotherTheoremIsToldBesideAndCountsForNothing() {
        openGroup();
        String sentence = window.session().snapshot().sentence();
        assertFalse(ui.find("#bits-beside").isVisible());
        assertEquals("BCHKS25 as printed", ui.text("#gap-concept-theorem-bchks25-as-printed"));

        ui.focus("#gap-theorem");
        ui.push(KeyCode.DOWN);

        assertTrue(ui.find("#bits-beside").isVisible());
        assertEquals("ticks: by BCIKS20, beside soundcalc", ui.text("#bits-beside"));
        assertEquals(sentence, window.session().snapshot().sentence());
        assertTrue(circuit().decoding().isReference());
        ui.focus("#gap-theorem");
        ui.push(KeyCode.UP);
        assertFalse(ui.find("#bits-beside").isVisible());
    }

    /** What holds a circuit down decides which gap is best for it. */
    @Test
    void theBestFollowsTheOtherParameters() {
        openGroup();
        String before = ui.text("#gap-best-words");
        ui.enter("queries", "40");
        WindowDriver.waitFor(() -> {
            GapPoint best = JohnsonTradeoff.best(JohnsonTradeoff.sweep(circuit()));
            return ui.text("#gap-best-words").startsWith("best: m = " + (int) best.multiplicity() + ",");
        });
        assertNotEquals(before, ui.text("#gap-best-words"));
    }

    @Test
    void swirlTakesItsMultiplicityItself() {
        ui.choosePreset("OpenVM2");
        openGroup();
        ui.focus("#gap-slider");
        ui.push(KeyCode.RIGHT);
        assertEquals("2", ui.field("multiplicity"));
        assertSides();
        ui.push(KeyCode.LEFT);
        assertEquals("1", ui.field("multiplicity"));
        assertEquals(0, ((Slider) ui.find("#gap-slider")).getValue());
    }

    @Test
    void aCircuitPinnedToUniqueDecodingSaysSo() {
        openGroup();
        ui.press("#group-code-head");
        ui.focus("#knob-regime-choice");
        ui.push(KeyCode.DOWN);
        assertFalse(ui.find("#gap-slider").getParent().isVisible());
        ui.click("#undo");
        assertTrue(ui.find("#gap-slider").getParent().isVisible());
    }
}
