package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.text.TermGroup;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFiles;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.milestone.Standing;
import soundscape.report.Sentence;

/** Moving a parameter in the window shows what the estimator says of a file in which it was changed by hand, and saves such a file. */
@WithWindow
class FiveParametersTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @ParameterizedTest
    @MethodSource("soundscape.ui.ParameterChange#all")
    void aMovedParameterShowsAndSavesTheChangedFilesFigures(ParameterChange change) throws Exception {
        ui.choosePreset(change.title());
        int selected = window.session().snapshot().exploration().circuit();
        assertNotEquals(change.value(), ui.field(change.knob()), "the value before is another one");

        change.move().accept(ui);

        Zkvm edited = change.edited().zkvm();
        ZkvmEstimate expected = edited.estimate();
        assertEquals("", ui.problem(change.knob()));
        assertEquals(Sentence.of(edited, expected, Milestones.FIGURES), ui.sentence());
        int shown = Math.min(selected, expected.circuits().size() - 1);
        assertEquals(bars(expected.circuits().get(shown).best()), ui.bars("#bits"));
        assertMilestones(edited, expected);
        assertKnob(change);
        assertEquals(figures(expected), figures(window.session().snapshot().estimate()));
        assertSaves(expected);
    }

    private void assertSaves(ZkvmEstimate expected) throws Exception {
        Path file = folder.resolve("saved.toml");

        WaitForAsyncUtils.asyncFx(() -> window.session().files().save(file)).get();

        Zkvm saved = ZkvmFiles.open(file).zkvm();
        ZkvmEstimate readBack = saved.estimate();
        assertEquals(figures(expected), figures(readBack));
        assertEquals(Sentence.of(saved, readBack, Milestones.FIGURES), ui.sentence());
    }

    @Test
    void swirlsGrindingIsFixed() {
        ui.choosePreset("OpenVM2");
        assertTrue(ui.slider("grinding").isDisabled(), "the slider cannot be moved");
        assertTrue(ui.find("#knob-grinding-field").isDisabled(), "the field cannot be typed into");
        assertEquals("20", ui.field("grinding"));
        assertEquals("fixed at 20 bits by SWIRL", ui.text("#knob-grinding-hint"));

        ui.choosePreset("SP1");
        assertTrue(!ui.slider("grinding").isDisabled(), "FRI's grinding can be moved again");
    }

    private void assertMilestones(Zkvm edited, ZkvmEstimate expected) {
        for (Milestone milestone : Milestones.FIGURES) {
            String id = milestone.id();
            Standing standing = Standing.of(milestone, edited, expected);
            String verdict = ui.text("#verdict-" + id);
            assertTrue(verdict.endsWith(" " + standing.headline()), () -> id + ": " + verdict);
            String missing = ui.text("#missing-" + id);
            String phrases = standing.missing().isEmpty()
                    ? "figures reached"
                    : "missing: " + String.join(", ", standing.missing());
            assertTrue(missing.startsWith(phrases + ";"), () -> id + ": " + missing);
        }
    }

    private void assertKnob(ParameterChange change) {
        assertEquals(change.value(), ui.field(change.knob()));
        double position = ui.slider(change.knob()).getValue();
        double onSlider = change.knob().equals("blowup") ? Math.pow(2, position) : position;
        assertEquals(Double.parseDouble(change.value()), onSlider, "slider and field agree");
        String hint = ui.text("#knob-" + change.knob() + "-hint");
        assertTrue(hint.contains(change.hint()), hint);
    }

    private static List<String> bars(RegimeEstimate terms) {
        return TermGroup.of(terms.terms()).stream()
                .map(group -> group.label() + ": " + Decimals.down(group.least().bits(), 1))
                .toList();
    }

    /** Every figure of an estimate; its explanations, made when asked for, are left out. */
    private static List<Object> figures(ZkvmEstimate estimate) {
        List<Object> figures = new ArrayList<>();
        for (CircuitEstimate circuit : estimate.circuits()) {
            figures.addAll(List.of(circuit.name(), circuit.label(), circuit.size(), circuit.missing()));
            for (RegimeEstimate regime : circuit.regimes()) {
                figures.addAll(List.of(regime.regime(), regime.level()));
                regime.terms().forEach(term -> figures.addAll(List.of(term.name(), term.bits())));
            }
        }
        Headline headline = estimate.headline();
        figures.addAll(List.of(headline.bits(), headline.circuit(), headline.regime(), headline.proofSystem()));
        return figures;
    }
}
