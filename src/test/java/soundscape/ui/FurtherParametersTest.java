package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.EmptyNodeQueryException;
import soundscape.config.Presets;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;

/** The parameters beyond the five: groups that open, words, tables, and the way back to what was opened. */
@WithWindow
class FurtherParametersTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private static String group(String name) {
        return "#group-" + name + "-head";
    }

    private String heading(String name) {
        return WindowDriver.labels(ui.find(group(name)));
    }

    private boolean isShown(String id) {
        if (!ui.exists(id)) {
            return false;
        }
        for (Node node = ui.find(id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Object word(String id) {
        return ((ComboBox<?>) ui.find(id)).getValue();
    }

    @Test
    void rowsAreMadeWhenAGroupIsFirstOpened() {
        assertThrows(EmptyNodeQueryException.class, () -> ui.find("#knob-deep-grinding"));
        ui.press(group("queries"));
        assertTrue(isShown("#knob-deep-grinding"));
        ui.press(group("queries"));
        assertFalse(isShown("#knob-deep-grinding"));
    }

    /** Of every preset's final circuit: as many rows as its heading says, one for each knob that it has. */
    @ParameterizedTest
    @CsvSource({"Pico", "DummyWHIR", "SP1", "OpenVM2", "Airbender"})
    void aGroupShowsWhatTheCircuitHas(String preset) {
        ui.choosePreset(preset);
        var exploration = window.session().snapshot().exploration();
        for (KnobGroup each : KnobGroup.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            List<String> expected = Knobs.further(each).stream()
                    .filter(knob ->
                            knob.show(exploration.now(), exploration.circuit()).isPresent())
                    .map(knob -> "#knob-" + knob.key())
                    .toList();
            if (expected.isEmpty()) {
                assertFalse(isShown(group(name)), name);
            } else {
                assertTrue(each == KnobGroup.GAP || heading(name).contains(": " + expected.size()), heading(name));
                ui.press(group(name));
                expected.forEach(id -> assertTrue(isShown(id), id));
                assertEquals(
                        expected.size(),
                        Knobs.further(each).stream()
                                .filter(knob -> isShown("#knob-" + knob.key()))
                                .count());
                ui.press(group(name));
            }
        }
    }

    @Test
    void aGroupStaysOpenFromCircuitToCircuitAndFileToFile() {
        ui.press(group("queries"));
        ui.choosePreset("OpenVM2");
        assertTrue(isShown("#knob-round-queries"));
        assertFalse(isShown("#knob-deep-grinding"), "SWIRL has none");
        ui.choosePreset("Pico");
        assertTrue(isShown("#knob-deep-grinding"));
        assertFalse(isShown("#knob-round-queries"));
        assertFalse(ui.exists("#knob-round-queries-1-field"), "what cannot be seen takes no memory");
    }

    /** In unique decoding, 55 queries and 22 bits reach 72 bits: later rounds are solved for that. */
    @Test
    void roundsAreEvenedOutInTheRegimeLookedAtAndInOneStep() {
        ui.choosePreset("DummyWHIR");
        ui.press(group("queries"));
        String before = ui.field("round-queries");
        assertTrue(ui.text("#knob-queries-hint").endsWith("· rounds " + before), ui.text("#knob-queries-hint"));
        ui.click("#regime-udr");
        ui.press("#knob-round-queries-even");
        String even = ui.field("round-queries");
        assertEquals("55, 51", even.substring(0, 6));
        ui.click("#undo");
        assertEquals(before, ui.field("round-queries"));
        ui.choosePreset("Pico");
        assertFalse(isShown("#knob-round-queries-even"), "FRI has one round of queries");
    }

    @Test
    void aNumberIsTurnedAndRefusedLikeTheFive() {
        ui.press(group("queries"));
        String sentence = ui.sentence();
        ui.enter("batching-grinding", "8");
        assertEquals(8, ui.slider("batching-grinding").getValue());
        assertEquals("256 hashes", ui.text("#knob-batching-grinding-hint"));
        assertTrue(ui.bars("#bits").contains("batching: 71.9"), ui.bars("#bits").toString());

        ui.enter("batching-grinding", "lots");
        assertEquals("lots", ui.field("batching-grinding"));
        assertTrue(ui.problem("batching-grinding").endsWith("would do"), ui.problem("batching-grinding"));
        assertEquals(sentence, ui.sentence());
    }

    @Test
    void whatIsFixedSaysWhy() {
        ui.choosePreset("OpenVM2");
        ui.press(group("code"));
        assertTrue(ui.find("#knob-arity-field").isDisabled());
        assertEquals("fixed at 16 by SWIRL", ui.text("#knob-arity-hint"));
    }

    @Test
    void aWordIsChosen() {
        ui.press(group("code"));
        assertEquals("both", word("#knob-regime-choice"));
        ui.focus("#knob-regime-choice");
        ui.push(KeyCode.DOWN);
        assertEquals("unique", word("#knob-regime-choice"));
        assertEquals(1, window.session().snapshot().circuit().regimes().size());

        ui.click("#undo");
        assertEquals("both", word("#knob-regime-choice"));
    }

    @Test
    void aRefusedWordGoesBackAndSaysWhy() {
        ui.choosePreset("zkDTVM");
        ui.press(group("field"));
        Object before = word("#knob-base-choice");
        ComboBox<?> bases = (ComboBox<?>) ui.find("#knob-base-choice");
        int steps = bases.getItems().indexOf("M31") - bases.getItems().indexOf(before);
        ui.focus("#knob-base-choice");
        for (int i = 0; i < Math.abs(steps); i++) {
            ui.push(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        String problem = ui.problem("base");
        assertTrue(problem.contains("two-adicity 1") && problem.endsWith("would do"), problem);
        assertNotEquals("M31", word("#knob-base-choice"));
    }

    @Test
    void aTableIsEditedAsAListOrEntryByEntry() {
        ui.choosePreset("DummyWHIR");
        ui.press(group("queries"));
        assertEquals("55, 31, 22", ui.field("round-queries"));

        ui.enter("round-queries-2", "40");
        assertEquals("55, 40, 22", ui.field("round-queries"));
        assertEquals("55", ui.field("queries"), "the first round's stay");

        ui.enter("round-queries-3", "many");
        assertTrue(ui.problem("round-queries-3").endsWith("would do"), ui.problem("round-queries-3"));
        assertEquals("55, 40, 22", ui.field("round-queries"));
        ui.push(KeyCode.ESCAPE);
        assertEquals("22", ui.field("round-queries-3"));
        assertEquals("", ui.problem("round-queries-3"));

        ui.enter("round-queries", "30");
        assertEquals("30, 30, 30", ui.field("round-queries"));
        assertEquals("30", ui.field("round-queries-3"));
        assertEquals("30", ui.field("queries"));

        ui.enter("round-queries", "30, 20");
        assertTrue(ui.problem("round-queries").contains("3 entries, or one for all"), ui.problem("round-queries"));
        ui.click("#undo");
        assertEquals("55, 40, 22", ui.field("round-queries"), "an edit is one step");
    }

    @Test
    void foldingFactorsAreAddedAndRemoved() {
        ui.choosePreset("Airbender");
        ui.press(group("code"));
        assertEquals("16, 16, 16, 8, 8", ui.field("folding"));
        ui.press("#knob-folding-entries");
        ui.press("#knob-folding-5-remove");
        assertEquals("16, 16, 16, 8", ui.field("folding"));
        assertEquals("512", ui.field("last-polynomial"), "what is not folded is sent");
        ui.press("#knob-folding-add");
        assertEquals("16, 16, 16, 8, 8", ui.field("folding"));
        assertEquals("64", ui.field("last-polynomial"));
        ui.press("#knob-folding-entries");
        assertFalse(ui.exists("#knob-folding-1-remove"), "rows that are not seen are not kept");
        ui.press("#knob-folding-entries");
        ui.press("#knob-folding-5-remove");
        assertEquals("16, 16, 16, 8", ui.field("folding"));
    }

    @ParameterizedTest
    @CsvSource({"1, pico", "5, risc0", "5, pico"})
    void whatIsTypedForAnEntryGoesWithItsZkvm(int entry, String other) {
        ui.choosePreset("Airbender");
        ui.press(group("code"));
        ui.press("#knob-folding-entries");
        List<Throwable> thrown = new ArrayList<>();
        new WindowRobot().interact(() -> {
            Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
            TextField field = (TextField) ui.find("#knob-folding-" + entry + "-field");
            field.requestFocus();
            field.setText("4");
            window.session().files().open(Presets.open(other).orElseThrow());
            Thread.currentThread().setUncaughtExceptionHandler(usual);
        });
        assertEquals(List.of(), thrown);
        assertFalse(window.session().snapshot().modified(), "no change to " + other);
    }

    @Test
    void whatIsTypedForAParameterGoesWithIt() {
        ui.choosePreset("Airbender");
        ui.press(group("queries"));
        new WindowRobot().interact(() -> {
            TextField field = (TextField) ui.find("#knob-deep-grinding-field");
            field.requestFocus();
            field.setText("nothing");
            window.session().files().open(Presets.open("openvm2").orElseThrow());
        });
        assertEquals("", ui.problem("deep-grinding"), "SWIRL has no such parameter to set");
        assertFalse(window.session().snapshot().modified());
    }

    @Test
    void wordsOfLookupsAreChosenOneByOne() {
        ui.choosePreset("Airbender");
        ui.press(group("lookups"));
        ui.press("#knob-lookup-type-entries");
        ui.focus("#knob-lookup-type-2-choice");
        ui.push(KeyCode.DOWN);
        assertEquals("univariate, multivariate, univariate, univariate", ui.field("lookup-type"));
        ui.enter("lookup-type", "multivariate");
        assertEquals("multivariate", word("#knob-lookup-type-4-choice"));
    }

    @Test
    void whatDiffersIsMarkedAndPutBackOneByOne() {
        ui.press(group("queries"));
        assertFalse(isShown("#knob-queries-restore"));
        assertFalse(isShown("#restore-all"));

        ui.enter("queries", "40");
        ui.enter("batching-grinding", "8");
        ui.enter("deep-grinding", "4");
        assertEquals("Put Queries back to 21", ui.find("#knob-queries-restore").getAccessibleText());
        assertTrue(heading("queries").contains("2 changed"), heading("queries"));
        assertEquals("3 changed · put all back", ui.text("#restore-all"));

        ui.press("#knob-queries-restore");
        assertEquals("21", ui.field("queries"));
        assertEquals("8", ui.field("batching-grinding"));
        assertFalse(isShown("#knob-queries-restore"));
        assertEquals("2 changed · put all back", ui.text("#restore-all"));

        ui.click("#undo");
        assertEquals("40", ui.field("queries"));
        ui.press("#restore-all");
        assertEquals("21", ui.field("queries"));
        assertEquals("0", ui.field("deep-grinding"));
        assertFalse(isShown("#restore-all"));
        assertFalse(window.session().snapshot().modified());
        ui.click("#undo");
        assertEquals("40", ui.field("queries"), "all at once is one step");
    }

    @Test
    void aCopiedLayerIsComparedWithNothing() {
        ui.enter("layers", "6");
        ui.choose("#circuit-choice", "embed 2");
        ui.enter("queries", "99");
        assertFalse(isShown("#knob-queries-restore"));
        assertTrue(isShown("#knob-layers-restore"));
    }
}
