package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.text.TermGroup;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.RegimeEstimate;

/** How a zkVM is looked at, and how it is judged: regime, size, theme, verdicts, and what cannot be told. */
@WithWindow
class LooksTest {
    private final WindowDriver ui = new WindowDriver();
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void theRegimeDecidesWhichTermsAreShown() {
        RegimeEstimate unique = embed(Regime.UDR);
        RegimeEstimate johnson = embed(Regime.JBR);
        String sentence = ui.sentence();
        assertEquals(bars(johnson), ui.bars("#bits"), "the best regime of embed");

        ui.click("#regime-udr");
        assertEquals(bars(unique), ui.bars("#bits"));
        String card = WindowDriver.labels(ui.layers().get(4).getGraphic());
        assertTrue(card.contains(unique.level() + " bits"), card);

        ui.click("#regime-jbr");
        assertEquals(bars(johnson), ui.bars("#bits"));
        ui.click("#regime-best");
        assertEquals(bars(johnson), ui.bars("#bits"));
        assertEquals(sentence, ui.sentence(), "the headline is over all regimes");
        assertTrue(ui.find("#undo").isDisabled(), "looking is no change");
    }

    private static RegimeEstimate embed(Regime regime) {
        return EditedPreset.of("pico").zkvm().estimate().finalProof().in(regime).orElseThrow();
    }

    private static List<String> bars(RegimeEstimate terms) {
        return TermGroup.of(terms.terms()).stream()
                .map(group -> group.label() + ": " + Decimals.down(group.least().bits(), 1))
                .toList();
    }

    @Test
    void theSizeDecidesWhichBytesAreShown() {
        assertEquals(232.5, kib(), 2); // 232 KiB, rounded down, in parts rounded each
        assertTrue(plotInWords().contains("expected size"), plotInWords());

        ui.click("#size-worst");
        assertEquals(281.5, kib(), 2);
        assertTrue(plotInWords().contains("worst size"), plotInWords());

        ui.click("#size-expected");
        assertEquals(232.5, kib(), 2);
    }

    private double kib() {
        return ui.bars("#bytes").stream()
                .mapToDouble(
                        bar -> Double.parseDouble(bar.replaceAll(".*: | .*", "")) / (bar.endsWith(" B") ? 1024 : 1))
                .sum();
    }

    private String plotInWords() {
        return ui.find("#tradeoff").getAccessibleText();
    }

    @Test
    void theThemeButtonSwitchesBothStyleSheets() {
        String sheet = Application.getUserAgentStylesheet();
        Paint window = background((Region) stage.getScene().getRoot());
        Paint field = background((TextField) ui.find("#knob-queries-field"));

        ui.click("#theme");
        assertNotEquals(sheet, Application.getUserAgentStylesheet());
        assertNotEquals(window, background((Region) stage.getScene().getRoot()));
        assertNotEquals(field, background((TextField) ui.find("#knob-queries-field")));

        ui.push(KeyCode.SHORTCUT, KeyCode.T);
        assertEquals(sheet, Application.getUserAgentStylesheet());
        assertEquals(window, background((Region) stage.getScene().getRoot()));
        assertEquals(field, background((TextField) ui.find("#knob-queries-field")));
    }

    /** The topmost colour; those below it may be a border. */
    private static Paint background(Region region) {
        var fills = region.getBackground().getFills();
        return fills.get(fills.size() - 1).getFill();
    }

    @Test
    void everyKindOfVerdictIsShown() {
        assertVerdicts("✗ 47 bits short", "✗ 75 bits short");
        assertTrue(ui.text("#missing-glamsterdam").contains("47 bits of security"));

        ui.choosePreset("SP1"); // 529 KiB expected, 887 KiB worst
        assertTrue(ui.text("#verdict-glamsterdam").startsWith("≈"), ui.text("#verdict-glamsterdam"));
        assertTrue(ui.text("#verdict-glamsterdam").contains("expected size"));
        assertTrue(ui.text("#missing-glamsterdam").contains("288 KiB less (worst case)"));
        assertEquals("✗ 28 bits short", ui.text("#verdict-h-star"));

        ui.choosePreset("DummyWHIR"); // 1173 KiB
        assertVerdicts("✗ too large", "✗ too large");
        ui.choosePreset("zkDTVM");
        assertVerdicts("✓ met", "✓ met");
        ui.choosePreset("OpenVM2");
        assertVerdicts("✓ met", "✗ 28 bits short");
    }

    private void assertVerdicts(String glamsterdam, String hStar) {
        assertEquals(glamsterdam, ui.text("#verdict-glamsterdam"));
        assertEquals(hStar, ui.text("#verdict-h-star"));
    }

    @Test
    void whatIsNotStatedIsNeverCalledMet() {
        assertFalse(ui.find("#state-constraints").isVisible(), "Pico states its constraints");
        ui.choosePreset("Miden");
        assertTrue(ui.find("#state-constraints").isVisible(), "the number can be given");
        assertTrue(ui.sentence().startsWith("Miden: at most 55 bits"), ui.sentence());
        assertEquals("✗ 45 bits short", ui.text("#verdict-glamsterdam"));

        ui.enter("extension", "3");
        ui.enter("queries", "60");
        assertTrue(ui.sentence().contains("at most 105 bits"), ui.sentence());
        assertTrue(ui.sentence().contains("cannot tell whether it meets Glamsterdam"), ui.sentence());
        assertEquals("? cannot tell", ui.text("#verdict-glamsterdam"));
        assertTrue(ui.text("#missing-glamsterdam").contains("a value for num_constraints"));
        assertFalse(ui.bars("#bits").toString().contains("ALI"), "there is no term for the constraints");
    }

    @Test
    void statedConstraintsCompleteTheEstimate() {
        ui.choosePreset("Miden");
        ui.enter("extension", "3");
        ui.enter("queries", "60");

        ui.press("#state-constraints");
        assertTrue(ui.find("#knob-constraints-field").isFocused(), "it can be typed at once");
        ui.enter("constraints", "1000");
        assertTrue(ui.sentence().startsWith("Miden: 105 bits"), ui.sentence());
        assertEquals("✓ met", ui.text("#verdict-glamsterdam"));
        assertTrue(ui.bars("#bits").toString().contains("ALI"), "the constraints have a term");
        assertTrue(ui.find("#state-constraints").isVisible(), "the number can still be changed");

        ui.click("#undo");
        assertEquals("? cannot tell", ui.text("#verdict-glamsterdam"));
    }

    /** One whose verdict is long had its figures cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"SP1", "ZisK", "RISC0", "DummyWHIR"})
    void noFigureIsCutOff(String zkvm) {
        ui.choosePreset(zkvm);
        ScrollPane figures = (ScrollPane) ui.find(".figures-pane .side-pane");
        WindowDriver.waitFor(() -> figures.getContent().getLayoutBounds().getWidth()
                == figures.getViewportBounds().getWidth());
    }

    @Test
    void aBarSaysWhyWhenAsked() throws Exception {
        Node batching = ((Pane) ui.find("#bits")).getChildren().get(1);
        assertNull(help(batching), "no window is made before it is needed");
        List<String> atFirst = new ArrayList<>();
        WaitForAsyncUtils.asyncFx(() -> batching.addEventHandler( // before the pointer has rested long enough
                        MouseEvent.MOUSE_ENTERED,
                        event -> atFirst.add(help(batching).getText())))
                .get();
        new WindowRobot().moveTo(batching);
        assertEquals(List.of(""), atFirst, "nothing is composed before it is asked for");
        Tooltip help = help(batching);
        WaitForAsyncUtils.asyncFx(() -> help.show(batching, 0, 0)).get();
        String why = help.getText();
        WaitForAsyncUtils.asyncFx(help::hide).get();
        assertTrue(why.startsWith("batching: 63.921 bits\nε = (ℓ − 1)·"), why);
        assertTrue(why.contains("ℓ = 485") && why.endsWith("BCHKS25, Theorem 4.2 (eprint 2025/2055)"), why);
        assertEquals(why, batching.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }

    private static Tooltip help(Node node) {
        return (Tooltip) node.getProperties().get("javafx.scene.control.Tooltip");
    }
}
