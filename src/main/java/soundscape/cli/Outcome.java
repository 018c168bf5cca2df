package soundscape.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import soundscape.config.AtomicFile;
import soundscape.config.WriteFailure;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;

/** Where answers go. */
final class Outcome {
    private Outcome() {}

    /** Writes an answer, given without the last line end, whole or not at all. */
    static void write(Path file, String text) throws IOException {
        write(file, (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes an answer whole or not at all; an {@link IOException} of the disk is one sentence for the user. */
    static void write(Path file, byte[] content) throws IOException {
        try {
            AtomicFile.write(file, content);
        } catch (IOException refused) {
            throw new IOException(WriteFailure.reason(file, refused), refused);
        }
    }

    /**
     * Saves a configuration, opened from {@code file}, whole or not at all, with a comment that says who changed it if one
     * is given; fails as {@link #write(Path, byte[])}.
     */
    static void save(ZkvmFile file, Zkvm zkvm, Path target, Optional<String> provenance) throws IOException {
        try {
            ZkvmFiles.save(file, zkvm, target, provenance);
        } catch (UncheckedIOException refused) {
            IOException cause = Objects.requireNonNull(refused.getCause());
            throw new IOException(WriteFailure.reason(target, cause), cause);
        }
    }

    /** Makes a folder, if it is not there; fails as {@link #write(Path, byte[])}. */
    static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new IOException(WriteFailure.reason(folder, refused), refused);
        }
    }
}
