package soundscape.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.AskedFigure;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.lesson.figure.ViewSetting;
import soundscape.app.lesson.figure.ViewSettings;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFiles;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.milestone.Milestones;
import soundscape.report.EstimateCsv;
import soundscape.report.EstimateJson;
import soundscape.report.EstimateTable;
import soundscape.report.document.ReportSource;
import soundscape.report.document.Reports;
import soundscape.report.recursion.Multiplicities;
import soundscape.report.recursion.RecursionFormat;
import soundscape.report.recursion.RecursionReports;

/** Showing conjectured figures changes nothing that is proven, written or judged. */
class ConjecturesAreApartTest {
    @TempDir
    private Path folder;

    private static Session session(String preset) {
        return new Session(Presets.open(preset).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"risc0", "miden", "pico", "stir_example"})
    void whatIsToldAndWrittenStaysTheSame(String preset) {
        Session session = session(preset);
        session.select(0);
        List<String> without = told(session);
        session.changeView(view -> view.withConjectures(true));
        assertTrue(session.snapshot().exploration().view().conjectures());
        assertEquals(without, told(session));
        assertFalse(session.snapshot().canUndo() || session.snapshot().modified());
    }

    private List<String> told(Session session) {
        Snapshot snapshot = session.snapshot();
        Zkvm zkvm = snapshot.exploration().now();
        return List.of(
                snapshot.standings().toString(),
                snapshot.estimate().headline().toString(),
                snapshot.estimate().circuits().stream()
                        .map(ConjecturesAreApartTest::bits)
                        .toList()
                        .toString(),
                snapshot.sentence(),
                Reports.of(new ReportSource(zkvm.name(), zkvm), Milestones.FOUNDATION),
                RecursionReports.of(zkvm, Multiplicities.of(zkvm), Milestones.FOUNDATION, RecursionFormat.MARKDOWN),
                EstimateJson.of(zkvm, snapshot.estimate()),
                EstimateCsv.rows(zkvm, snapshot.estimate()),
                EstimateTable.terms(snapshot.estimate()),
                saved(session));
    }

    private static String bits(CircuitEstimate circuit) {
        return circuit.regimes().stream()
                        .flatMap(regime -> terms(regime).stream())
                        .toList() + " " + circuit.size();
    }

    private static List<String> terms(RegimeEstimate regime) {
        return regime.terms().stream()
                .map(term -> term.name() + "=" + term.bits())
                .toList();
    }

    /** Saves a copy, so that what is open stays unsaved. */
    private String saved(Session session) {
        Path target = folder.resolve("saved.toml");
        Exploration exploration = session.snapshot().exploration();
        ZkvmFiles.save(exploration.file(), exploration.now(), target, Optional.empty());
        try {
            return Files.readString(target);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void eachIsExplainedWithItsFate() {
        Snapshot snapshot = session("risc0").snapshot();
        assertEquals(Conjecture.values().length, snapshot.conjectured().size());
        for (ConjecturedFigure figure : snapshot.conjectured()) {
            Conjecture conjecture = figure.conjecture();
            Why why = Why.of(snapshot, new AskedFigure.OfConjecture(conjecture)).orElseThrow();
            assertTrue(
                    why.figure().startsWith(conjecture.label() + " of main, conjectured, not proven: "), why.figure());
            assertTrue(why.about().endsWith(conjecture.fate()), why.about());
            assertTrue(why.source().endsWith(", " + conjecture.date()), why.source());
            assertFalse(why.values().isEmpty());
        }
        assertTrue(Why.of(session("stir_example").snapshot(), new AskedFigure.OfConjecture(Conjecture.ETHSTARK))
                .isEmpty());
    }

    /** 99.99999988 bits are 99, and neither 100.0 nor 100.000. */
    @Test
    void figuresAreRoundedDown() {
        ConjecturedFigure toyProblem = session("risc0").snapshot().conjectured().get(0);
        assertEquals("99.9", ConjectureText.value(toyProblem));
        assertEquals("99.999 bits", ConjectureText.exact(toyProblem));
        assertEquals("ethSTARK, 2021 · unfounded since November 2025", ConjectureText.note(toyProblem.conjecture()));
    }

    @Test
    void aLessonCanShowThem() {
        ViewSetting setting = ViewSettings.named("conjectures").orElseThrow();
        Exploration before = session("risc0").snapshot().exploration();
        Exploration after = setting.set(before, "Yes").orElseThrow();
        assertEquals("no", setting.reader().apply(before));
        assertEquals("yes", setting.reader().apply(after));
        assertEquals(before.view().withConjectures(true), after.view());
    }
}
