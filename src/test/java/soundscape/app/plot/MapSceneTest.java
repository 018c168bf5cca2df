package soundscape.app.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.app.Pin;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.landscape.Landscape;
import soundscape.milestone.OwnTargets;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;
import soundscape.report.ReportFormat;

/** What a map says beside its cells: where targets are met, where marks lie, what has no value. */
class MapSceneTest {
    private static final int FEW = 12;

    private static Session session(String preset, boolean whole, Knob up) {
        Session session = new Session(Presets.open(preset).orElseThrow());
        session.changeView(view -> view.withPlot(view.plot().withWhole(whole).withFamily(up))
                .withTargets(OwnTargets.parseList("team=60:1024; small=:300")));
        return session;
    }

    private static MapScene scene(Session session) {
        Snapshot snapshot = session.snapshot();
        Landscape map = MapRequest.of(snapshot).cells(FEW).orElseThrow();
        return MapScene.of(snapshot, map, new Marks());
    }

    /** By the verdict of the window's cards, of every cell taken as a zkVM of its own. */
    @ParameterizedTest
    @CsvSource({"zisk, extension", "pico, extension", "pico, blowup", "miden, grinding"})
    void aRegionIsEveryCellThatMeetsTheTarget(String preset, String up) {
        Session session = session(preset, true, Knobs.swept(up).orElseThrow());
        MapScene scene = scene(session);
        Landscape map = scene.map();
        for (int cell = 0; cell < map.size(); cell++) {
            Optional<Zkvm> zkvm =
                    map.at(cell).isEmpty() ? Optional.empty() : map.sweep().zkvm(map.up(cell), map.across(cell));
            for (MapScene.Region region : scene.regions()) {
                boolean met = zkvm.filter(each -> Standing.of(region.milestone(), each, each.estimate())
                                        .verdict()
                                == Verdict.MET)
                        .isPresent();
                boolean figures = region.milestone().document().isEmpty();
                assertTrue(
                        figures
                                ? region.cells().get(cell) == met
                                : !met || region.cells().get(cell));
            }
        }
    }

    @Test
    void ofACircuitThatIsNotTheFinalOneNoSizeIsDrawn() {
        Session session = session("pico", false, Knobs.BLOWUP);
        session.select(0);
        assertTrue(scene(session).drawing().contours().stream().noneMatch(contour -> contour.ofSize()));
        session.select(4);
        assertTrue(scene(session).drawing().contours().stream().anyMatch(contour -> contour.ofSize()));
    }

    @Test
    void marksLieWhereTheirKnobsStand() {
        Session session = session("pico", false, Knobs.BLOWUP);
        session.turn(Knobs.QUERIES, "40");
        session.changeView(view -> view.withPin(Pin.of(
                "elsewhere",
                session.snapshot().exploration().file(),
                Presets.open("openvm2").orElseThrow().zkvm())));
        MapScene scene = scene(session);
        assertEquals(40, scene.place(scene.now()).orElseThrow().across());
        assertEquals(4, scene.place(scene.now()).orElseThrow().up(), "log2 of a blowup of 16");
        assertEquals(21, scene.place(scene.marks().get(1)).orElseThrow().across());
        assertEquals(3, scene.drawing().marks().size());
        session.changeView(view -> view.withPlot(
                view.plot().withFamily(Knobs.swept("opening-points").orElseThrow())));
        MapScene other = scene(session);
        assertTrue(other.place(other.marks().get(2)).isEmpty());
        assertTrue(other.missing().contains("elsewhere, root has no place here"), other.missing());
    }

    @Test
    void whatHasNoValueIsCountedAndStaysInTheData() {
        MapScene scene = scene(session("pico", false, Knobs.TRACE_LENGTH));
        Session session = session("pico", false, Knobs.TRACE_LENGTH);
        assertTrue(
                scene.missing()
                        .startsWith(scene.map().refused() + " of " + scene.map().size()),
                scene.missing());
        MapFigure figure = new MapFigure(session.snapshot(), scene);
        List<String> rows = figure.data().in(ReportFormat.CSV).lines().toList();
        assertEquals(1 + scene.marks().size() + scene.map().size(), rows.size());
        assertEquals(
                scene.map().refused(),
                rows.stream().filter(row -> row.endsWith(",,,,,,,,,,")).count());
        String json = figure.data().in(ReportFormat.JSON);
        assertEquals(scene.map().refused(), json.split("\"refused\":true", -1).length - 1);
        assertFalse(figure.data().in(ReportFormat.TABLE).isEmpty());
    }

    /** What a cell's row says it meets is what the map outlines. */
    @Test
    void theDataSaysWhatIsMet() {
        Session session = session("zisk", true, Knobs.EXTENSION);
        MapScene scene = scene(session);
        List<String> rows = new MapFigure(session.snapshot(), scene)
                .data()
                .in(ReportFormat.CSV)
                .lines()
                .skip(1 + scene.marks().size())
                .toList();
        for (MapScene.Region region : scene.regions()) {
            assertEquals(
                    region.cells().stream().boxed().toList(),
                    IntStream.range(0, rows.size())
                            .filter(cell -> List.of(
                                            rows.get(cell).split(",", -1)[4].split("; ", -1))
                                    .contains(region.milestone().label()))
                            .boxed()
                            .toList());
        }
    }
}
