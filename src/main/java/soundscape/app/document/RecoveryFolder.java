package soundscape.app.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.config.AtomicFile;
import soundscape.config.WriteFailure;

/**
 * Keeps unsaved work in a folder: one file a window, which is gone when nothing is unsaved or the window was closed. So a
 * file whose program no longer runs is work that a crash left behind.
 */
public final class RecoveryFolder {
    private static final String ENDING = ".json";

    private final Path folder;
    private final Path own;

    /** The unsaved works that a program that no longer runs has left in a file, the one shown last at the end. */
    public record Left(Path file, List<Unsaved> works) {
        /** Copies the list. */
        public Left {
            works = List.copyOf(works);
        }

        /** Forgets it. */
        public void discard() {
            file.toFile().delete(); // what cannot be removed is offered once more
        }
    }

    /** Works in a folder, which is made when there is something to keep. */
    public RecoveryFolder(Path folder) {
        this.folder = folder;
        String window = Long.toString(System.nanoTime(), Character.MAX_RADIX); // one program may have several
        own = folder.resolve(ProcessHandle.current().pid() + "-" + window + ENDING);
    }

    /**
     * Keeps works in place of those before, which stay if an {@link UncheckedIOException} says why the disk refuses.
     */
    public synchronized void keep(List<Unsaved> works) {
        try {
            if (works.isEmpty()) {
                Files.deleteIfExists(own);
                return;
            }
            Files.createDirectories(folder);
            AtomicFile.write(own, json(works).getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(WriteFailure.cause(own, refused), refused);
        }
    }

    /** What programs that no longer run have left here; what can be read of it, the oldest first. */
    public List<Left> left() {
        List<Left> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                if (!runs(file)) {
                    read(file).ifPresent(found::add);
                }
            }
        } catch (IOException unreadable) {
            return found;
        }
        found.sort((a, b) -> a.works().get(0).since().compareTo(b.works().get(0).since()));
        return found;
    }

    /** Whether the program that keeps a file still runs: its number may be another's by now, which began later. */
    private boolean runs(Path file) throws IOException {
        if (file.equals(own)) {
            return true;
        }
        String name = String.valueOf(file.getFileName());
        Instant written = Files.getLastModifiedTime(file).toInstant();
        try {
            return ProcessHandle.of(Long.parseLong(name.replaceFirst("-.*", "")))
                    .filter(ProcessHandle::isAlive)
                    .flatMap(process -> process.info().startInstant())
                    .filter(begun -> !begun.isAfter(written))
                    .isPresent();
        } catch (NumberFormatException foreign) {
            return false;
        }
    }

    private static Optional<Left> read(Path file) {
        try {
            List<Unsaved> works = new ArrayList<>();
            for (JsonNode node : JsonTree.read(Files.readString(file))) {
                works.add(work(node));
            }
            if (!works.isEmpty() && works.stream().allMatch(RecoveryFolder::isSaved)) {
                Files.deleteIfExists(file);
            }
            works.removeIf(RecoveryFolder::isSaved);
            return works.isEmpty() ? Optional.empty() : Optional.of(new Left(file, works));
        } catch (IOException | DateTimeException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** The program may have ended between saving a file and forgetting that it was unsaved. */
    private static boolean isSaved(Unsaved work) {
        try {
            return work.path().isPresent()
                    && Files.readString(work.path().get()).equals(work.now());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Unsaved work(JsonNode node) {
        return new Unsaved(
                node.path("zkvm").asText(),
                node.path("file").asText(),
                Optional.of(node.path("path").asText())
                        .filter(text -> !text.isEmpty())
                        .map(Path::of),
                node.path("opened").asText(),
                node.path("disk").asText(),
                node.path("now").asText(),
                Instant.parse(node.path("since").asText()));
    }

    private static String json(List<Unsaved> works) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Unsaved work : works) {
            array.addObject()
                    .put("zkvm", work.zkvm())
                    .put("file", work.file())
                    .put("path", work.path().map(Path::toString).orElse(""))
                    .put("opened", work.opened())
                    .put("disk", work.disk())
                    .put("now", work.now())
                    .put("since", work.since().toString());
        }
        return array.toString();
    }
}
