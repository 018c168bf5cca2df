package soundscape.app.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.Exploration;
import soundscape.app.Pin;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.SweepPoint;
import soundscape.report.figure.Drawing;
import soundscape.report.figure.FigureSize;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.PlotRange;
import soundscape.report.figure.TradeoffChart;
import soundscape.report.figure.Whisker;

/** What is marked, and what is said of it, is what the estimator says. */
class PlotTextTest {
    private static Session session(String preset) {
        return new Session(Presets.open(preset).orElseThrow());
    }

    private static Mark mark(Session session, int index) {
        return new Marks().of(session.snapshot()).get(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "zisk", "sp1", "openvm2", "miden"})
    void theMarkOfTheWholeIsTheHeadline(String preset) {
        Session session = session(preset);
        session.changeView(view -> view.withPlot(view.plot().withWhole(true)));
        Snapshot snapshot = session.snapshot();
        Mark now = mark(session, 0);
        assertEquals(
                snapshot.estimate().headline().securityBits(), now.figures().level());
        assertEquals(
                snapshot.estimate().headline().size().worst(), now.figures().worst());
        assertEquals(
                snapshot.estimate().missing().isEmpty(),
                PlotSubject.of(snapshot).complete());
    }

    @Test
    void theMarkOfACircuitIsItsEstimateInTheRegimeLookedAt() {
        Session session = session("pico");
        session.select(0);
        session.changeView(view -> view.withRegimes(RegimeChoice.UDR));
        CircuitEstimate riscv = session.snapshot().circuit();
        assertEquals(
                session.snapshot().terms().total(), mark(session, 0).figures().bits());
        assertEquals(riscv.size().expected(), mark(session, 0).figures().expected());
    }

    @Test
    void whereARegimeDoesNotApplyTheMarkIsInTheBestOneAndThatIsSaid() {
        Session session = session("sp1");
        session.changeView(view -> view.withRegimes(RegimeChoice.JBR));
        assertTrue(mark(session, 0).figures().bits() > 0);
        PlotCurves curves = PlotRequest.of(session.snapshot().exploration()).answer();
        assertEquals("no curves in JBR", curves.missing());
    }

    @Test
    void aCurveWhoseRealSizeIsNotKnownSaysSo() {
        Session session = session("zisk");
        session.changeView(view ->
                view.withPlot(view.plot().withFamily(Knobs.named("scheme").orElseThrow())));
        PlotScene scene = PlotScene.of(session.snapshot());
        assertEquals(SizeChoice.REAL, scene.size());
        List<String> labels =
                scene.drawing().lines().stream().map(Drawing.Line::label).toList();
        assertTrue(labels.contains("FRI"), labels.toString());
        assertTrue(labels.contains("WHIR, expected"), labels.toString());
        session.changeView(view -> view.withSize(SizeChoice.WORST));
        assertTrue(PlotScene.of(session.snapshot()).drawing().lines().stream()
                .noneMatch(line -> line.label().contains(",")));
    }

    @Test
    void anotherCircuitThanTheFinalOneIsPlottedByItsOwnSize() {
        Session session = session("zisk");
        session.select(0);
        session.change(now -> now.withCircuit(
                0,
                now.circuits().get(0).withHeader(now.circuits().get(0).header().withLayout(Optional.empty()))));
        assertEquals(SizeChoice.REAL, session.snapshot().exploration().size());
        assertEquals(SizeChoice.EXPECTED, PlotScene.of(session.snapshot()).size());
        session.changeView(view -> view.withPlot(view.plot().withWhole(true)));
        assertEquals(SizeChoice.REAL, session.snapshot().exploration().plottedSize());
    }

    /** Queries of the first circuit make embed verify more: 2^16 rows, or 2^15 if its trace was half full. */
    @Test
    void whatAFileLeavesOpenOfTracesThatFollowIsDrawnAtTheFinalProof() {
        Session session = session("pico");
        session.select(0);
        session.turn(Knobs.QUERIES, 231);
        session.select(4);
        assertEquals(Optional.empty(), PlotScene.of(session.snapshot()).now().least());
        session.follow(true);
        PlotScene scene = PlotScene.of(session.snapshot());
        Mark now = scene.now();
        PlotArea area = TradeoffChart.area(PlotRange.of(scene.drawing()), 1000, 600, 1);
        double mark = area.px(scene.x(now.figures()));
        Whisker open = Whisker.open(scene.x(now.least().orElseThrow()), mark, area);
        assertEquals(mark, open.to());
        assertTrue(open.from() < mark);
        assertTrue(area.range().contains(scene.x(now.least().orElseThrow()), 50), "the axes hold it");
        PointCard card =
                PointCard.of(new PlotPoint.OnMark(now), scene.curves(), scene.looked(), now.figures(), scene.size());
        assertTrue(
                card.lines()
                        .contains(new PointCard.Line(
                                "whisker below", "≈ 240–256 KiB real: traces may be half full (model)")),
                card.lines().toString());
        String words = PlotSentence.of(scene.curves(), scene.marks(), scene.looked(), scene.size(), false);
        assertTrue(words.contains(", ≈ 240–256 KiB real by how full the opened traces are"), words);
        String svg = new String(
                PlotFile.named(Path.of("plot.svg"))
                        .content(new PlotFigure(session.snapshot(), scene), FigureSize.USUAL),
                StandardCharsets.UTF_8);
        assertTrue(svg.contains("size by how full the opened traces are, a model"));
        session.changeView(view -> view.withPlot(view.plot().withWhole(true)));
        assertTrue(PlotScene.of(session.snapshot()).now().least().isPresent());
    }

    @Test
    void aWhiskerReachesFromTheLeastToTheGreatestSize() {
        PlotScene scene = PlotScene.of(session("zisk").snapshot());
        var figures = scene.now().figures();
        PlotArea area = TradeoffChart.area(PlotRange.of(scene.drawing()), 1000, 600, 1);
        Whisker whisker = Whisker.of(figures.sizes(), area.px(scene.x(figures)), area);
        assertEquals(area.px(scene.x(figures)), whisker.from(), "the real size is the least here");
        assertEquals(area.px(Drawing.place(figures.worst())), whisker.to());
        assertEquals(2, whisker.ticks().size());
        double expected = area.px(Drawing.place(figures.expected()));
        Whisker other = Whisker.of(figures.sizes(), expected, area);
        assertTrue(
                other.ticks().stream()
                                .mapToDouble(Whisker.Tick::half)
                                .distinct()
                                .count()
                        == 2,
                "the real one's tick is of its own height");
    }

    @Test
    void theFrontierKnowsTheSizeOfWhatItHolds() {
        Session session = session("zisk");
        session.changeView(view -> view.withPlot(
                view.plot().withFamily(Knobs.named("scheme").orElseThrow()).withFrontier(true)));
        PlotFrontier frontier = PlotScene.of(session.snapshot()).frontier().orElseThrow();
        assertFalse(frontier.points().isEmpty());
        assertTrue(frontier.points().stream()
                .allMatch(point -> point.figures().sizes().real().isPresent()));
    }

    @Test
    void theOpenedConfigurationIsMarkedOnlyWhereItDiffers() {
        Session session = session("pico");
        assertEquals(1, new Marks().of(session.snapshot()).size());
        session.turn(Knobs.QUERIES, "40");
        assertEquals(Mark.Kind.OPENED, mark(session, 1).kind());
        assertEquals(57, mark(session, 1).figures().level());
        session.turn(Knobs.QUERIES, "21");
        assertEquals(1, new Marks().of(session.snapshot()).size());
    }

    @Test
    void aPinIsShownByTheCircuitOfTheSameNameElseByItsFinalOne() {
        Session session = session("pico");
        session.turn(Knobs.QUERIES, "30");
        session.changeView(view -> view.withPin(Pin.of(
                        "thirty",
                        session.snapshot().exploration().file(),
                        session.snapshot().exploration().now()))
                .withPin(Pin.of("ZisK", Presets.open("zisk").orElseThrow())));
        session.turn(Knobs.QUERIES, "40");
        List<Mark> marks = new Marks().of(session.snapshot());
        assertEquals(
                List.of("now", "as opened", "thirty", "ZisK, Final_Compressed"),
                marks.stream().map(Mark::name).toList());
        session.select(0);
        assertEquals(mark(session, 0).figures(), mark(session, 1).figures(), "riscv is as it was when it was pinned");
        session.changeView(view -> view.withPlot(view.plot().withWhole(true)));
        assertEquals("ZisK", mark(session, 3).name());
        assertEquals(128, mark(session, 3).figures().level());
    }

    @Test
    void marksThatWereSeenAreKeptOnlyWhileTheyAreTheSame() {
        Session session = session("pico");
        Marks marks = new Marks();
        session.turn(Knobs.QUERIES, "40");
        double best = marks.of(session.snapshot()).get(1).figures().bits();
        session.changeView(view -> view.withRegimes(RegimeChoice.UDR));
        assertTrue(marks.of(session.snapshot()).get(1).figures().bits() < best, "another regime, other figures");
    }

    @Test
    void aCardNamesThePointAndWhatATakerGets() {
        Session session = session("pico");
        Snapshot snapshot = session.snapshot();
        Exploration exploration = snapshot.exploration();
        PlotCurves curves = PlotRequest.of(exploration).answer();
        Curve curve = curves.curves().get(0);
        SweepPoint point = curve.points().get(curve.points().size() - 1);
        PlotPoint spot = new PlotPoint.OnCurve(curve, point);
        Mark now = mark(session, 0);
        PointCard card = PointCard.of(spot, curves, PlotSubject.of(snapshot), now.figures(), SizeChoice.EXPECTED);
        assertEquals("Blowup factor ×2 · Queries " + point.value(), card.title());
        assertEquals("Click to take these values", card.action());
        assertEquals(Optional.empty(), session.change(zkvm -> PointCard.configuration(spot, curves)
                .orElseThrow()));
        assertEquals(point.figures(), mark(session, 0).figures(), "what was plotted is what is taken");
        session.undo();
        assertEquals(exploration.now(), session.snapshot().exploration().now());
    }

    /** Of a mean, whatever is pointed at; an exact size, and one that nothing shares, has no quantiles. */
    @Test
    void aCardTellsHowFarAMeanSpreads() {
        Session miden = session("miden");
        Snapshot snapshot = miden.snapshot();
        PlotCurves curves = PlotRequest.of(snapshot.exploration()).answer();
        Curve curve = curves.curves().get(0);
        SweepPoint point = curve.points().get(0);
        Mark now = mark(miden, 0);
        assertEquals(
                List.of("100.26 to 102.27 KiB of all proofs"),
                spreads(new PlotPoint.OnMark(now), curves, snapshot, now));
        assertEquals(
                1,
                spreads(new PlotPoint.OnCurve(curve, point), curves, snapshot, now)
                        .size());
        Session zisk = session("zisk");
        Mark exact = mark(zisk, 0);
        assertEquals(List.of(), spreads(new PlotPoint.OnMark(exact), curves, zisk.snapshot(), exact));
        Session pico = session("pico");
        Mark whole = mark(pico, 0);
        assertEquals(List.of(), spreads(new PlotPoint.OnMark(whole), curves, pico.snapshot(), whole));
    }

    private static List<String> spreads(PlotPoint spot, PlotCurves curves, Snapshot snapshot, Mark now) {
        return PointCard.of(spot, curves, PlotSubject.of(snapshot), now.figures(), SizeChoice.EXPECTED).lines().stream()
                .filter(line -> line.label().equals("5 to 95 %"))
                .map(PointCard.Line::value)
                .toList();
    }

    @Test
    void verdictsAreNeverBetterThanTheTruth() {
        Session zisk = session("zisk");
        zisk.changeView(view -> view.withPlot(view.plot().withWhole(true)));
        PlotSubject looked = PlotSubject.of(zisk.snapshot());
        zisk.snapshot().standings().forEach(standing -> {
            String said = looked.verdict(standing.milestone(), mark(zisk, 0).figures());
            assertTrue(said.substring(2).startsWith(standing.headline()), said);
        });
        Session miden = session("miden");
        assertFalse(PlotSubject.of(miden.snapshot()).complete());
        assertTrue(PlotSubject.of(miden.snapshot())
                .security(mark(miden, 0).figures())
                .startsWith("at most "));
    }

    @Test
    void thePlotInWords() {
        Session session = session("pico");
        PlotCurves curves = PlotRequest.of(session.snapshot().exploration()).answer();
        String words = PlotSentence.of(
                curves,
                new Marks().of(session.snapshot()),
                PlotSubject.of(session.snapshot()),
                SizeChoice.EXPECTED,
                false);
        assertEquals(
                "Security against expected size of circuit embed. 6 curves, one each for blowup factor ×2, ×4, ×8,"
                        + " ×16, ×32, ×64, along queries from 4 to 512. now 57.62 bits, level 57 (JBR) at ≈ 240 KiB real"
                        + " (soundcalc: 232 expected, 281 worst), held by query phase.",
                words);
    }
}
