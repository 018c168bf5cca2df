package soundscape.app.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Work that is on no disk of the user's, as it is kept in case the program ends before it is saved.
 * @param zkvm the zkVM's name
 * @param file what the file is called
 * @param path where it lies; empty for what was never saved
 * @param disk the text that the file held last
 * @param now the text that would be saved
 * @param since when it was kept
 */
public record Unsaved(
        String zkvm, String file, Optional<Path> path, String opened, String disk, String now, Instant since) {}
