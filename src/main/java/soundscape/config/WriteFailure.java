package soundscape.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why the disk would not take a file, in one sentence. */
public final class WriteFailure {
    private WriteFailure() {}

    /** Says in one sentence why a file could not be written, with what would do. */
    public static String reason(Path path, IOException failure) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            return path + " is a folder; a name within it would do";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return path + " is a file; the name of a folder would do";
        }
        if (failure instanceof NoSuchFileException) {
            return path + ": the folder " + folder + " is no longer there; another folder would do";
        }
        if (failure instanceof AccessDeniedException) {
            return path + ": the folder " + folder + " does not let files be written; another folder would do";
        }
        return path + " could not be written: " + text(failure)
                + "; another folder or disk would do. Nothing on disk was changed.";
    }

    /** Says why a file of the program's own was not written, which the user did not choose; returns a clause. */
    public static String cause(Path path, IOException failure) {
        return failure instanceof AccessDeniedException
                ? path.toAbsolutePath().getParent() + " does not let files be written"
                : path + " could not be written (" + text(failure) + ")";
    }

    private static String text(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "the disk refused" : reason;
    }
}
