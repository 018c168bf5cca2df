package soundscape.config;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Writes files so that a reader sees the old content or the new, never a half. */
public final class AtomicFile {
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();
    private static final String ENDING = ".part";

    /** The name of a temporary file, whatever it was to become. */
    private static final Pattern TEMPORARY =
            Pattern.compile("\\..+\\.\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.part");

    /** Longer than any writing takes: what is older was left by a program that was killed. */
    private static final Duration LEFT = Duration.ofMinutes(10);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtomicFile::removeUnfinished, "unfinished files"));
    }

    private AtomicFile() {}

    /** Writes a file through a temporary one beside it; if the disk refuses, the target is as it was. */
    public static void write(Path target, byte[] content) throws IOException {
        Path absolute = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = Objects.requireNonNull(absolute.getParent(), "a file lies in a folder");
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ENDING);
        UNFINISHED.add(temporary);
        try {
            writeThrough(temporary, content);
            keepPermissions(absolute, temporary);
            move(temporary, absolute);
        } finally {
            Files.deleteIfExists(temporary);
            UNFINISHED.remove(temporary);
        }
        removeLeft(folder);
    }

    /** The content is on the disk before the name is the target's, or a power cut could leave an empty file by that name. */
    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC)) {
            out.write(content); // at once: every writing waits for the disk
        }
    }

    /** Nobody else would ever remove these; what cannot be removed now is tried again with the next file. */
    private static void removeLeft(Path folder) {
        Instant recent = Instant.now().minus(LEFT);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + ENDING)) {
            for (Path file : files) {
                if (TEMPORARY.matcher(String.valueOf(file.getFileName())).matches()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(recent)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // the file was written, which is all that was asked for
        }
    }

    /** A program that is interrupted leaves no half file behind; what cannot be removed is told to nobody any more. */
    private static void removeUnfinished() {
        UNFINISHED.forEach(temporary -> temporary.toFile().delete());
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
