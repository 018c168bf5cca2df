package soundscape.config;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes files so that a reader sees the old content or the new, never a half. */
public final class AtomicFile {
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtomicFile::removeUnfinished, "unfinished files"));
    }

    private AtomicFile() {}

    /**
     * Writes a file through a temporary one beside it.
     *
     * @param target the file
     * @param content its new content
     * @throws IOException if the disk refuses; the target is then as it was
     */
    public static void write(Path target, byte[] content) throws IOException {
        Path absolute = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
        UNFINISHED.add(temporary);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            keepPermissions(absolute, temporary);
            move(temporary, absolute);
        } finally {
            Files.deleteIfExists(temporary);
            UNFINISHED.remove(temporary);
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
