package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.app.document.DiskWatch;
import soundscape.app.document.Document;
import soundscape.app.plot.Mark;
import soundscape.app.plot.Marks;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.explore.compile.Adversary;
import soundscape.explore.compile.StatedProofs;
import soundscape.explore.knob.Knobs;

class DocumentsTest {
    private final Session session = new Session(Presets.opening());

    @TempDir
    private Path folder;

    private static ZkvmFile preset(String name) {
        return Presets.open(name).orElseThrow();
    }

    private List<String> open() {
        return session.documents().all().stream().map(each -> each.now().name()).toList();
    }

    private Document shown() {
        return session.snapshot().exploration().document();
    }

    @Test
    void presetsLookedAtDoNotPileUp() {
        for (int i = 0; i < 3; i++) {
            session.files().open(preset("sp1"));
            session.files().open(preset("pico"));
        }
        assertEquals(List.of("SP1", "Pico"), open());
        session.undo();
        session.undo();
        assertEquals("Pico", session.snapshot().exploration().now().name());
        session.turn(Knobs.QUERIES, "40");
        assertEquals(1, session.documents().unsaved().size());
    }

    @Test
    void whatWasChangedStaysOpenBesideAFreshOne() {
        session.turn(Knobs.QUERIES, "40");
        session.files().open(preset("pico"));
        assertEquals(List.of("Pico", "Pico"), open());
        assertFalse(session.snapshot().modified());
        assertEquals(1, session.documents().unsaved().size());
    }

    private void proofs(String stated) {
        session.changeView(view -> view.withProof(view.proof().withProofs(StatedProofs.parse(stated))));
    }

    private List<String> proofs() {
        Exploration shown = session.snapshot().exploration();
        return List.of(shown.now().name(), shown.view().proof().proofs().text());
    }

    /** Both have a circuit "compress"; who attacks is looked at for both alike. */
    @Test
    void numbersOfProofsStayWithTheirZkvm() {
        session.changeView(view -> view.withProof(view.proof().withAdversary(new Adversary(80, true))));
        proofs("compress=9");
        session.turn(Knobs.QUERIES, "40");
        session.files().open(preset("sp1"));
        assertEquals(List.of("SP1", ""), proofs());
        proofs("compress=5");
        session.undo();
        assertEquals(List.of("Pico", "compress=9"), proofs());
        session.undo();
        assertEquals(List.of("Pico", "compress=9"), proofs());
        session.redo();
        session.redo();
        assertEquals(List.of("SP1", "compress=5"), proofs());
        session.files().resume(session.documents().all().get(0));
        assertEquals(List.of("Pico", "compress=9"), proofs());
        assertEquals(
                new Adversary(80, true),
                session.snapshot().exploration().view().proof().adversary());
        ZkvmFile converted = preset("sp1");
        session.files().open(converted, converted.text());
        assertEquals(List.of("SP1", ""), proofs());
    }

    @Test
    void closingLeadsBackToWhatWasLeftAndNotToTheClosedOne() {
        session.turn(Knobs.QUERIES, "40");
        session.files().open(preset("sp1"));
        session.turn(Knobs.QUERIES, "90");
        session.turn(Knobs.QUERIES, "91");
        session.files().close(() -> preset("zisk"));
        assertEquals(List.of("Pico"), open());
        assertEquals(
                "40",
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 4).orElseThrow());
        session.redo();
        assertEquals("Pico", session.snapshot().exploration().now().name());
        session.files().close(() -> preset("zisk"));
        assertEquals(List.of("ZisK"), open());
        assertFalse(session.snapshot().canUndo());
    }

    @Test
    void keepingMineMakesItUnsavedUntilItIsSaved() throws IOException {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, preset("pico").text().text());
        session.files().open(ZkvmFiles.open(file));
        Files.writeString(file, "[zkevm]\n");
        DiskWatch.Found found =
                DiskWatch.look(shown(), session.documents().onDisk(shown())).orElseThrow();
        session.files().keepMine(found);
        assertTrue(session.snapshot().modified());
        assertEquals(
                Optional.empty(), DiskWatch.look(shown(), session.documents().onDisk(shown())));
        session.files().save(file);
        assertFalse(session.snapshot().modified());
        assertEquals(preset("pico").text().text(), Files.readString(file));
    }

    @Test
    void whatStoodBeforeReadingAgainIsKnownUntilItIsUndone() throws IOException {
        Path file = folder.resolve("followed.toml");
        String text = preset("pico").text().text();
        Files.writeString(file, text);
        Session session = new Session(ZkvmFiles.open(file));
        assertEquals(Rereading.NONE, session.snapshot().rereading());
        session.select(1);
        session.turn(Knobs.QUERIES, "90");
        Zkvm before = session.snapshot().exploration().now();
        Files.writeString(file, text.replace("\"convert\"", "\"turned\""));
        session.files().follow(true);
        session.files().reload(ZkvmFiles.open(file));
        assertEquals(
                new Rereading(true, Optional.of(before)), session.snapshot().rereading());
        assertEquals(1, session.snapshot().exploration().circuit(), "no circuit of that name: the place stays");
        session.turn(Knobs.QUERIES, "91");
        assertEquals(Optional.of(before), session.snapshot().rereading().before());
        assertEquals(
                List.of(Mark.Kind.NOW, Mark.Kind.OPENED, Mark.Kind.BEFORE),
                new Marks().of(session.snapshot()).stream().map(Mark::kind).toList());
        session.undo();
        session.undo();
        assertEquals(new Rereading(true, Optional.empty()), session.snapshot().rereading());
    }

    @Test
    void reloadingIsAStepThatCanBeUndone() throws IOException {
        Path file = folder.resolve("mine.toml");
        String text = preset("pico").text().text();
        Files.writeString(file, text);
        session.files().open(ZkvmFiles.open(file));
        session.turn(Knobs.QUERIES, "40");
        Document before = shown();
        Files.writeString(file, queries(text, 22));
        session.files().reload(ZkvmFiles.open(file));
        assertEquals(
                "22",
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 4).orElseThrow());
        assertFalse(session.snapshot().modified());
        assertEquals(before, shown());
        session.undo();
        assertTrue(session.snapshot().modified());
        session.files().save(file);
        assertEquals(queries(text, 40), Files.readString(file));
    }

    /** The text with another number of queries of the last circuit. */
    private static String queries(String text, int count) {
        int last = text.lastIndexOf("num_queries = 21");
        return text.substring(0, last) + text.substring(last).replace("= 21", "= " + count);
    }
}
