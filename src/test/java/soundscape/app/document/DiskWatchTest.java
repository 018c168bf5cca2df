package soundscape.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;

class DiskWatchTest {
    private static final Path PRESET = Path.of("zkvms", "pico.toml");

    private final List<Optional<String>> found = new ArrayList<>();

    /** Nothing is looked at but when a test says so: the worker's own looks find what was told already. */
    private final DiskWatch watch = new DiskWatch(Runnable::run, each -> found.add(each.content()));

    private final Document document = new Document();

    @TempDir
    private Path folder;

    private Path file;
    private String text;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("mine.toml");
        text = Files.readString(PRESET);
        write(text, 0);
        watch.expect(Map.of(document, OnDisk.opened(ZkvmFiles.open(file))));
    }

    @AfterEach
    void close() {
        watch.close();
    }

    /** Gives each version a time of its own, however fast the test is. */
    private void write(String content, int second) throws IOException {
        synchronized (watch) { // between two looks
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(second)));
        }
    }

    @Test
    void aFileAsItWasLeftIsNoNews() throws IOException {
        watch.look();
        write(text, 5);
        watch.look();
        assertEquals(List.of(), found);
    }

    @Test
    void eachChangeIsToldOnce() throws IOException {
        write(text + "# one\n", 1);
        watch.look();
        watch.look();
        write(text + "# two\n", 2);
        watch.look();
        watch.look();
        assertEquals(List.of(Optional.of(text + "# one\n"), Optional.of(text + "# two\n")), found);
    }

    @Test
    void aWayBackIsToldWhereSomethingElseWas() throws IOException {
        write(text + "# one\n", 1);
        watch.look();
        write(text, 2);
        watch.look();
        watch.look();
        write(text + "# one\n", 3);
        watch.look();
        assertEquals(List.of(Optional.of(text + "# one\n"), Optional.of(text), Optional.of(text + "# one\n")), found);
    }

    /** As editors save that write beside the file and move. */
    @Test
    void aFileReplacedByAMoveIsToldAsOneThatIsWritten() throws IOException {
        Path beside = folder.resolve("mine.toml~");
        Files.writeString(beside, text + "# one\n");
        synchronized (watch) {
            Files.delete(file);
            watch.look();
            Files.move(beside, file);
            watch.look();
        }
        assertEquals(List.of(Optional.empty(), Optional.of(text + "# one\n")), found);
    }

    @Test
    void aFileThatIsGoneIsToldOnce() throws IOException {
        Files.delete(file);
        watch.look();
        watch.look();
        assertEquals(List.of(Optional.empty()), found);
    }

    @Test
    void whatTheUserKeepsIsNoNewsAnyMore() throws IOException {
        write(text + "# one\n", 1);
        watch.look();
        OnDisk known = OnDisk.opened(ZkvmFiles.open(file));
        watch.expect(Map.of(document, known.overtaken(text + "# one\n")));
        watch.look();
        Files.delete(file);
        watch.expect(Map.of(document, known.overtaken("")));
        watch.look();
        assertEquals(List.of(Optional.of(text + "# one\n")), found);
    }

    @Test
    void aPresetLiesOnNoDisk() {
        watch.expect(Map.of(document, OnDisk.opened(Presets.opening())));
        watch.look();
        assertEquals(List.of(), found);
    }

    /** Its worker would otherwise keep every window that was ever opened. */
    @Test
    void aForgottenWatchIsCollected() {
        WeakReference<DiskWatch> forgotten = new WeakReference<>(new DiskWatch(Runnable::run, each -> {}));
        for (int i = 0; i < 100 && !forgotten.refersTo(null); i++) {
            System.gc();
        }
        assertTrue(forgotten.refersTo(null));
    }
}
