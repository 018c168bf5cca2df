package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader sees the old content or the new, and a writer leaves nothing else behind. */
class AtomicFileTest {
    private static final int LENGTH = 300_000;
    private static final int TIMES = 60;

    @TempDir
    private Path folder;

    private static byte[] filled(int value) {
        byte[] content = new byte[LENGTH];
        Arrays.fill(content, (byte) value);
        return content;
    }

    @Test
    void whoReadsMeanwhileSeesOneWholeContent() throws IOException, InterruptedException, ExecutionException {
        Path file = folder.resolve("a.toml");
        AtomicFile.write(file, filled(0));
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                for (int i = 1; i <= TIMES; i++) {
                    AtomicFile.write(file, filled(i));
                }
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        do {
            byte[] seen = Files.readAllBytes(file);
            assertArrayEquals(filled(seen[0]), seen);
        } while (!writing.isDone());
        writing.get();
        assertArrayEquals(filled(TIMES), Files.readAllBytes(file));
        assertEquals(1, names());
    }

    @Test
    void whatCannotBeReplacedStays() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.createFile(taken.resolve("inside"));
        assertThrows(IOException.class, () -> AtomicFile.write(taken, filled(1)));
        assertEquals(1, names());
        assertEquals(0, Files.size(taken.resolve("inside")));
    }

    @Test
    void nothingIsAContentToo() throws IOException {
        Path file = folder.resolve("a.toml");
        AtomicFile.write(file, filled(1));
        AtomicFile.write(file, new byte[0]);
        assertEquals(0, Files.size(file));
    }

    private long names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
