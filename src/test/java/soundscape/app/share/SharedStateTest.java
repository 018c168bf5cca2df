package soundscape.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.app.Exploration;
import soundscape.app.Pin;
import soundscape.app.PlotChoices;
import soundscape.app.Revert;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.View;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;

/** A state arrives as it was sent, as a line and as a file. */
@Tag("slow")
class SharedStateTest {
    private final Session sender = new Session(Presets.opening());

    @TempDir
    private Path folder;

    private SharedState shared() {
        return SharedState.of(sender.snapshot().exploration());
    }

    /** What comes out at the other end, and is the same on both ways. */
    private static SharedState sent(SharedState state) {
        SharedState line = SharedState.read("line", state.line());
        SharedState file = SharedState.read("file", new String(state.content(), StandardCharsets.UTF_8));
        assertEquals(Content.of(state), Content.of(line));
        assertEquals(Content.of(state), Content.of(file));
        return line;
    }

    private static Session received(SharedState state) {
        Session receiver = new Session(Presets.open("sp1").orElseThrow());
        sent(state).openIn(receiver);
        return receiver;
    }

    private static void assertSame(Snapshot sent, Snapshot received) {
        assertEquals(Content.of(sent.estimate()), Content.of(received.estimate()));
        assertEquals(Content.of(sent.openedEstimate()), Content.of(received.openedEstimate()));
        assertEquals(sent.sentence(), received.sentence());
        assertEquals(sent.exploration().circuit(), received.exploration().circuit());
        assertEquals(
                Content.of(sent.exploration().view()),
                Content.of(received.exploration().view()));
        assertEquals(
                tables(sent.exploration().now()), tables(received.exploration().now()));
        assertTrue(
                sent.exploration().opened().sameCircuits(received.exploration().opened()));
        assertTrue(sent.exploration().now().sameCircuits(received.exploration().now()));
    }

    private static List<Integer> tables(Zkvm zkvm) {
        return zkvm.entries().stream().map(CircuitEntry::table).toList();
    }

    private static Stream<Arguments> presetsAndEdits() {
        List<String> edits =
                List.of("", "queries=77", "grinding=3", "layers=1", "layers=+1", "trace-length=65536", "scheme=WHIR");
        return Presets.names().stream().flatMap(name -> edits.stream().map(edit -> Arguments.of(name, edit)));
    }

    @ParameterizedTest
    @MethodSource("presetsAndEdits")
    void everyPresetArrives(String preset, String edit) {
        sender.files().open(Presets.open(preset).orElseThrow());
        boolean edited = !edit.isEmpty() && turned(edit);
        sender.select(sender.snapshot().exploration().now().finalIndex() / 2);
        Session receiver = received(shared());
        assertSame(sender.snapshot(), receiver.snapshot());
        assertEquals(edited, receiver.snapshot().modified(), "what was changed is on no disk of the receiver's");
        assertEquals(Optional.empty(), receiver.snapshot().path());
    }

    /** Whether the edit is one of this preset, and was made. */
    private boolean turned(String edit) {
        Zkvm before = sender.snapshot().exploration().now();
        String knob = edit.substring(0, edit.indexOf('='));
        String given = edit.substring(edit.indexOf('=') + 1);
        int layers = (int) before.entries().stream()
                .map(entry -> entry.group().orElse(entry.name()))
                .distinct()
                .count();
        String value = given.equals("+1") ? String.valueOf(layers + 1) : given;
        sender.changeView(view -> view.withScope(Scope.ALL));
        sender.turn(Knobs.named(knob).orElseThrow(), value);
        return !sender.snapshot().exploration().now().entries().equals(before.entries());
    }

    /** A change to each choice alone, so that none is mistaken for another. */
    private static Stream<View> views() {
        View usual = View.USUAL;
        PlotChoices plot = usual.plot();
        return Stream.of(
                        Stream.of(usual),
                        Stream.of(Scope.values()).map(usual::withScope),
                        Stream.of(RegimeChoice.values()).map(usual::withRegimes),
                        Stream.of(SizeChoice.values()).map(usual::withSize),
                        Knobs.ALL.stream().map(knob -> usual.withPlot(plot.withAlong(knob))),
                        Knobs.ALL.stream().map(knob -> usual.withPlot(plot.withFamily(knob))),
                        Stream.of("team=96:1024; limit=:512", "96:")
                                .map(OwnTargets::parseList)
                                .map(usual::withTargets),
                        Stream.of(plot.withWhole(true), plot.withBothSizes(true), plot.withFrontier(true))
                                .map(usual::withPlot))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyWayOfLookingArrives(View view) {
        sender.changeView(before -> view);
        assertEquals(view, received(shared()).snapshot().exploration().view());
    }

    /** Targets that a reader has stay, and those of a state join them; they are not the state's to take back. */
    @Test
    void targetsJoin() {
        sender.changeView(view -> view.withTargets(OwnTargets.parseList("team=96:1024; x=1:")));
        Session receiver = new Session(Presets.open("sp1").orElseThrow());
        receiver.changeView(view -> view.withTargets(OwnTargets.parseList("team=110:400; x=1:")));
        sent(shared()).openIn(receiver);
        List<Milestone> joined = OwnTargets.parseList("team=110:400; x=1:; team 2=96:1024");
        assertEquals(joined, receiver.snapshot().exploration().view().targets());
        receiver.undo();
        assertEquals(joined, receiver.snapshot().exploration().view().targets());
    }

    @Test
    void pinsArriveWhereverTheyComeFrom() {
        ZkvmFile sp1 = Presets.open("sp1").orElseThrow();
        ZkvmFile zisk = Presets.open("zisk").orElseThrow();
        sender.turn(Knobs.QUERIES, "30");
        Exploration thirty = sender.snapshot().exploration();
        sender.changeView(view ->
                view.withPin(Pin.of("thirty", thirty.file(), thirty.now())).withPin(Pin.of("SP1", sp1)));
        sender.turn(Knobs.QUERIES, "40");
        sender.changeView(
                view -> view.withPin(Pin.of("as it was", thirty.file())).withPin(Pin.of("ZisK", zisk)));
        Session receiver = received(shared());
        assertEquals(
                Content.of(sender.snapshot().exploration().view()),
                Content.of(receiver.snapshot().exploration().view()));
        assertTrue(shared().line().length() < 11_000, () -> shared().line().length() + " characters");
    }

    @Test
    void puttingAllBackLeavesNothingUnsaved() {
        sender.turn(Knobs.QUERIES, "40");
        sender.turn(Knobs.LAYERS, "6");
        Session receiver = received(shared());
        assertTrue(receiver.snapshot().modified());
        receiver.changeView(view -> view.withScope(Scope.ALL));
        receiver.turn(Knobs.LAYERS, "5");
        receiver.change(zkvm -> Revert.all(receiver.snapshot().exploration()));
        assertFalse(receiver.snapshot().modified());
    }

    /** Opening is one step; what was before comes back with how it was looked at. */
    @Test
    void undoLeadsBack() {
        sender.turn(Knobs.QUERIES, "40");
        sender.changeView(view -> view.withRegimes(RegimeChoice.UDR).withPin(Pin.of("P", Presets.opening())));
        Session receiver = new Session(Presets.open("sp1").orElseThrow());
        receiver.turn(Knobs.QUERIES, "90");
        receiver.changeView(view ->
                view.withPin(Pin.of("mine", receiver.snapshot().exploration().file())));
        Exploration before = receiver.snapshot().exploration();
        sent(shared()).openIn(receiver);
        assertEquals(2, receiver.documents().all().size());
        receiver.changeView(view -> view.withSize(SizeChoice.WORST));
        View after = receiver.snapshot().exploration().view();
        receiver.undo();
        assertEquals(before, receiver.snapshot().exploration());
        receiver.redo();
        assertEquals(after, receiver.snapshot().exploration().view());
        assertEquals("Pico", receiver.snapshot().exploration().now().name());

        receiver.files().open(Presets.open("zisk").orElseThrow());
        receiver.changeView(view -> view.withSize(SizeChoice.EXPECTED));
        receiver.undo();
        assertEquals(
                SizeChoice.EXPECTED,
                receiver.snapshot().exploration().size(),
                "from then on, the view stays from file to file as ever");
    }

    @Test
    void theSameStateTwiceIsOpenOnce() {
        sender.turn(Knobs.QUERIES, "40");
        Session receiver = received(shared());
        sent(shared()).openIn(receiver);
        assertEquals(2, receiver.documents().all().size());
        receiver.turn(Knobs.QUERIES, "41");
        sent(shared()).openIn(receiver);
        assertEquals(3, receiver.documents().all().size(), "one that was gone on with stays");
        receiver.undo();
        assertEquals(
                "41",
                Knobs.QUERIES.show(receiver.snapshot().exploration().now(), 4).orElse(""));
        assertTrue(receiver.snapshot().modified());
    }

    @Test
    void whatWasRestoredOrConvertedOrReceivedIsSharedOn() {
        sender.files().open(Presets.open("dummy_whir").orElseThrow());
        sender.turn(Knobs.QUERIES, "60");
        sender.files().convertText(ZkvmFile::inNewerDialect);
        Session second = received(shared());
        assertSame(sender.snapshot(), second.snapshot());
        second.turn(Knobs.QUERIES, "61");
        Session third = received(SharedState.of(second.snapshot().exploration()));
        assertSame(second.snapshot(), third.snapshot());
    }

    @Test
    void aFileWithErrorsArrivesWithThem() {
        byte[] faulty = Presets.opening()
                .text()
                .text()
                .replaceFirst("num_queries = \\d+", "num_queries = \"many\"")
                .getBytes(StandardCharsets.UTF_8);
        sender.files().open(ZkvmFile.explore("mine.toml", faulty));
        sender.turn(Knobs.QUERIES, "40");
        Session receiver = received(shared());
        assertSame(sender.snapshot(), receiver.snapshot());
        assertEquals(1, receiver.snapshot().exploration().file().problems().size());

        byte[] broken = (Presets.opening().text().text() + "\nnot toml").getBytes(StandardCharsets.UTF_8);
        sender.files().open(ZkvmFile.explore("broken.toml", broken));
        assertSame(sender.snapshot(), received(shared()).snapshot());
    }

    @Test
    void pathsStayBehindAndTextsArriveToTheByte() throws Exception {
        Path file = folder.resolve("secret-place.toml");
        String text = "\uFEFF" + Presets.opening().text().text().replace("\n", "\r\n") + "# Grüße \u00A0 \uD83D\uDE00";
        Files.writeString(file, text);
        sender.files().open(ZkvmFiles.open(file));
        sender.turn(Knobs.QUERIES, "40");
        SharedState state = sent(shared());
        assertEquals("secret-place.toml", state.name());
        assertFalse(new String(state.content(), StandardCharsets.UTF_8).contains(folder.toString()));
        assertEquals(text, state.opened().text().text());
        Exploration exploration = sender.snapshot().exploration();
        assertEquals(
                exploration.file().textFor(exploration.now()).text(),
                state.now().text().text());
    }

    @Test
    void linesAreShort() {
        assertLength(2_700, "pico", "");
        assertLength(2_800, "pico", "40");
        assertLength(7_600, "zisk", "");
        assertLength(7_700, "zisk", "40");
    }

    private void assertLength(int most, String preset, String queries) {
        sender.files().open(Presets.open(preset).orElseThrow());
        if (!queries.isEmpty()) {
            sender.turn(Knobs.QUERIES, queries);
        }
        int length = shared().line().length();
        assertTrue(length <= most, preset + " takes " + length + " characters");
    }

    @Test
    void aFileIsReadByItsPath() throws Exception {
        Path file = folder.resolve("class.SOUNDSCAPE");
        Files.write(file, shared().content());
        assertTrue(SharedState.isNamed(file));
        assertEquals(Content.of(shared()), Content.of(SharedState.read(file)));
        Files.writeString(file, shared().line() + "\n");
        assertEquals(Content.of(shared()), Content.of(SharedState.read(file)), "a line in a file does as well");
    }
}
