package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.app.document.ProvenanceText;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;
import soundscape.explore.knob.Knobs;

class SessionSavingTest {
    private final Session session = new Session(Presets.open("pico").orElseThrow());

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("saved.toml");
    }

    private void assertReadsBack() {
        assertEquals(
                session.snapshot().exploration().now().circuits(),
                ZkvmFiles.open(target).zkvm().circuits());
    }

    @Test
    void savedIsUnmodifiedUntilTheNextChange() throws IOException {
        session.turn(Knobs.QUERIES, "40");
        assertTrue(session.snapshot().modified());
        session.files().save(target);
        assertFalse(session.snapshot().modified());
        assertEquals(Optional.of(target), session.snapshot().path());
        assertTrue(session.snapshot().canUndo(), "saving is no end of undoing");
        assertEquals(
                1,
                Files.readString(target)
                        .lines()
                        .filter("num_queries = 40"::equals)
                        .count());
        assertReadsBack();
    }

    @Test
    void whoChangedAFileIsSaidWhereItIsWantedAndOnce() throws IOException {
        session.turn(Knobs.QUERIES, "40");
        session.files().save(target);
        String plain = Files.readString(target);
        Exploration shown = session.snapshot().exploration();
        assertEquals(Optional.empty(), session.documents().saysProvenance(shown.document()));

        session.documents().sayProvenance(shown.document(), true);
        session.files().save(target);
        String line = ProvenanceText.of(shown.opened(), shown.now()).orElseThrow();
        assertTrue(line.endsWith(": embed: queries 21 → 40"), line);
        assertEquals(line + "\n" + plain, Files.readString(target));
        assertEquals(
                Files.readString(target),
                session.documents().onDisk(shown.document()).content(),
                "what was written is known as its own");
        assertEquals(Files.readString(target), session.files().textToSave(shown).text());

        session.turn(Knobs.QUERIES, "50");
        session.files().save(target);
        assertEquals(
                line.replace("40", "50") + "\n" + plain.replace("num_queries = 40", "num_queries = 50"),
                Files.readString(target));
        assertReadsBack();

        Session later = new Session(ZkvmFiles.open(target));
        later.files().save(target);
        assertTrue(Files.readString(target).startsWith(line.replace("40", "50") + "\n"), "nothing was changed since");
        later.turn(Knobs.QUERIES, "60");
        later.files().save(target);
        assertTrue(
                Files.readString(target).startsWith(line.replace("21 → 40", "50 → 60") + "\n# "), "ours is replaced");
    }

    /** What counts is what the file holds, not what was opened. */
    @Test
    void undoAfterSavingIsAModification() {
        session.turn(Knobs.QUERIES, "40");
        session.files().save(target);
        session.undo();
        assertTrue(session.snapshot().modified());
        session.redo();
        assertFalse(session.snapshot().modified());
        session.undo();
        session.files().save(target);
        assertFalse(session.snapshot().modified());
        assertReadsBack();
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "1, 7", "7, 3", "6, 6", "3, 1"})
    void savingAgainAfterLayersChanged(String first, String second) {
        session.turn(Knobs.LAYERS, first);
        session.turn(Knobs.QUERIES, "33");
        session.files().save(target);
        assertReadsBack();
        session.turn(Knobs.LAYERS, second);
        session.turn(Knobs.BLOWUP, "8");
        session.files().save(target);
        assertReadsBack();
        assertFalse(session.snapshot().modified());
    }

    @Test
    void untouchedFileIsSavedByteForByte() throws IOException {
        session.files().save(target);
        assertEquals(Presets.open("pico").orElseThrow().text().text(), Files.readString(target));
    }

    @Test
    void savedFileCanBeOpenedAndGoneOnWith() {
        session.turn(Knobs.LAYERS, "6");
        session.files().save(target);
        session.files().open(ZkvmFiles.open(target));
        assertEquals("embed 2", session.snapshot().circuit().name());
        assertEquals(Optional.of(target), session.snapshot().path());
        session.turn(Knobs.QUERIES, "50");
        session.files().save(target);
        assertReadsBack();
    }

    @Test
    void refusedSavingLeavesEverything() {
        session.turn(Knobs.QUERIES, "40");
        Snapshot before = session.snapshot();
        Path nowhere = folder.resolve("gone").resolve("saved.toml");
        assertThrows(UncheckedIOException.class, () -> session.files().save(nowhere));
        assertSame(before, session.snapshot());
        assertTrue(session.snapshot().modified());
    }

    @Test
    void changesThatWereLeftForAnotherFileAreNotForgotten() {
        session.turn(Knobs.QUERIES, "40");
        session.files().open(Presets.open("sp1").orElseThrow());
        assertEquals(List.of("Pico"), names(session.documents().unsaved()));
        session.turn(Knobs.QUERIES, "90");
        assertEquals(List.of("Pico", "SP1"), names(session.documents().unsaved()));

        session.undo();
        session.undo();
        session.files().save(target);
        assertEquals(List.of(), names(session.documents().unsaved()));
    }

    private static List<String> names(List<Exploration> explorations) {
        return explorations.stream().map(each -> each.now().name()).toList();
    }
}
