package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.document.Unsaved;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;
import soundscape.explore.knob.Knobs;

class RecoveryTest {
    private static final Instant NOW = Instant.parse("2026-11-25T21:03:00Z");

    /** No process has this number: it is more than any system gives. */
    private static final String DEAD = "4611686018427387904-left.json";

    private final Session session = new Session(Presets.opening());

    @TempDir
    private Path folder;

    private RecoveryKeeper keeper() {
        return new RecoveryKeeper(session, new RecoveryFolder(folder), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** What another start finds after this program was killed: the same file, of a process that is no more. */
    private List<Unsaved> afterKill() throws IOException {
        Files.move(files().get(0), folder.resolve(DEAD));
        return new RecoveryFolder(folder).left().get(0).works();
    }

    @Test
    void aDiskThatRefusesIsToldOnceAndWhenItWorksAgain() throws IOException {
        Path place = folder.resolve("file");
        Files.writeString(place, "");
        List<Optional<String>> told = new ArrayList<>();
        try (RecoveryKeeper keeper =
                new RecoveryKeeper(session, new RecoveryFolder(place), Clock.fixed(NOW, ZoneOffset.UTC))) {
            keeper.onTrouble(told::add);
            session.turn(Knobs.QUERIES, "40");
            keeper.flush();
            keeper.flush();
            assertEquals(1, told.size());
            assertTrue(told.get(0).orElseThrow().contains(place.toString()), told.toString());
            Files.delete(place);
            keeper.flush();
            assertEquals(List.of(told.get(0), Optional.empty()), told);
        }
    }

    @Test
    void unsavedWorkComesBackAsItWas() throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + "-mine.toml");
        Files.writeString(file, Presets.opening().text().text());
        session.files().open(ZkvmFiles.open(file));
        session.turn(Knobs.QUERIES, "40");
        try (RecoveryKeeper keeper = keeper()) {
            keeper.flush();
            Unsaved work = afterKill().get(0);
            assertEquals(NOW, work.since());

            Session other = new Session(Presets.open("sp1").orElseThrow());
            other.files().restore(work);
            Snapshot restored = other.snapshot();
            assertEquals(
                    session.snapshot().exploration().now().circuits(),
                    restored.exploration().now().circuits());
            assertEquals(Optional.of(file), restored.path());
            assertTrue(restored.modified());
            assertEquals(
                    Presets.opening().zkvm().circuits(),
                    restored.exploration().opened().circuits());
            other.files().save(file);
            assertFalse(other.snapshot().modified());
            assertTrue(Files.readString(file).contains("num_queries = 40"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void whatWasSavedJustBeforeTheKillIsNotOffered() throws IOException {
        Path file = changedFile();
        RecoveryFolder kept = new RecoveryFolder(folder.resolve("kept"));
        try (RecoveryKeeper keeper = new RecoveryKeeper(session, kept, Clock.fixed(NOW, ZoneOffset.UTC))) {
            keeper.flush();
            try (var files = Files.list(folder.resolve("kept"))) {
                Files.copy(files.findFirst().orElseThrow(), folder.resolve(DEAD));
            }
            assertEquals(1, new RecoveryFolder(folder).left().size());
            session.files().save(file);
            assertEquals(List.of(), new RecoveryFolder(folder).left());
            assertFalse(Files.exists(folder.resolve(DEAD)), "all of it is safe");
        }
    }

    /** Or saving the one would look like another program's change to the other. */
    @Test
    void restoredWorkIsNotASecondDocumentOfItsFile() throws IOException {
        Path file = changedFile();
        RecoveryFolder kept = new RecoveryFolder(folder.resolve("kept"));
        try (RecoveryKeeper keeper = new RecoveryKeeper(session, kept, Clock.fixed(NOW, ZoneOffset.UTC))) {
            keeper.flush();
            try (var files = Files.list(folder.resolve("kept"))) {
                Files.move(files.findFirst().orElseThrow(), folder.resolve(DEAD));
            }
            Session other = new Session(Presets.open("sp1").orElseThrow());
            other.files().open(ZkvmFiles.open(file));
            other.files()
                    .restore(new RecoveryFolder(folder).left().get(0).works().get(0));
            assertEquals(2, other.documents().all().size(), "SP1 and the work");
            assertEquals(
                    other.snapshot().exploration(), other.documents().at(file).orElseThrow());
            other.undo();
            assertFalse(other.snapshot().modified(), "the file is still to be had");
        }
    }

    @Test
    void everyOpenZkvmIsKept() throws IOException {
        session.turn(Knobs.QUERIES, "40");
        session.files().open(Presets.open("sp1").orElseThrow());
        session.turn(Knobs.QUERIES, "90");
        try (RecoveryKeeper keeper = keeper()) {
            keeper.flush();
            assertEquals(
                    List.of("Pico", "SP1"),
                    afterKill().stream().map(Unsaved::zkvm).toList());
        }
    }

    @Test
    void whatIsSavedOrUndoneOrGivenUpIsNotKept() throws IOException {
        try (RecoveryKeeper keeper = keeper()) {
            session.turn(Knobs.QUERIES, "40");
            keeper.flush();
            assertEquals(1, files().size());
            session.undo();
            keeper.flush();
            assertEquals(List.of(), files());
            session.turn(Knobs.QUERIES, "41");
            keeper.flush();
            assertEquals(1, files().size());
        }
        assertEquals(List.of(), files(), "the window was closed on purpose");
    }

    /** As with an arrow key that is held down on a slider. */
    @Test
    void changesWithoutPauseDoNotKeepWorkWaiting() throws IOException {
        try (RecoveryKeeper keeper = keeper()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            for (int queries = 30; files().isEmpty() && System.nanoTime() < end; queries++) {
                session.turn(Knobs.QUERIES, Integer.toString(30 + queries % 50));
            }
            assertEquals(1, files().size());
            keeper.flush();
        }
        assertEquals(List.of(), files(), "the window was closed on purpose");
    }

    @Test
    void whatAKillLeftUnfinishedIsRemovedOnceItIsOld() throws IOException {
        Path old = folder.resolve("." + DEAD + "." + UUID.randomUUID() + ".part");
        Path recent = folder.resolve("." + DEAD + "." + UUID.randomUUID() + ".part");
        Path another = folder.resolve(".mine.part");
        for (Path each : List.of(old, recent, another)) {
            Files.writeString(each, "[");
        }
        for (Path each : List.of(old, another)) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
        session.turn(Knobs.QUERIES, "40");
        try (RecoveryKeeper keeper = keeper()) {
            keeper.flush();
            assertFalse(Files.exists(old));
            assertTrue(Files.exists(recent), "another program may be writing it");
            assertTrue(Files.exists(another), "it is not ours");
        }
    }

    @Test
    void workOfAProgramThatRunsIsNotOffered() throws IOException {
        session.turn(Knobs.QUERIES, "40");
        try (RecoveryKeeper keeper = keeper()) {
            keeper.flush();
            assertEquals(1, files().size());
            assertEquals(List.of(), new RecoveryFolder(folder).left());
        }
    }

    @Test
    void whatCannotBeReadIsNotOffered() throws IOException {
        Files.writeString(folder.resolve(DEAD), "[{\"since\": \"yesterday\"");
        Files.writeString(folder.resolve("0-other.json"), "[{\"since\": \"yesterday\"}]");
        assertEquals(List.of(), new RecoveryFolder(folder).left());
        assertEquals(2, files().size(), "nothing is removed unasked");
    }

    /** Pico as a file that is open and was changed. */
    private Path changedFile() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("work")).resolve("mine.toml"),
                Presets.opening().text().text());
        session.files().open(ZkvmFiles.open(file));
        session.turn(Knobs.QUERIES, "40");
        return file;
    }
}
