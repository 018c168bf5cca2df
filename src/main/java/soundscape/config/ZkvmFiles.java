package soundscape.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundscape.config.label.Provenance;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TomlText;

/** Configuration files on disk: reads and saves them. */
public final class ZkvmFiles {
    private ZkvmFiles() {}

    /**
     * Reads a file that must have no problem.
     * @throws ConfigException if it cannot be read or describes no zkVM, with every problem in it
     */
    public static ZkvmFile open(Path path) {
        return explore(path).faultless();
    }

    /**
     * Reads a file's text, whatever it says.
     * @throws ConfigException if it cannot be read
     */
    public static TomlText text(Path path) {
        String name = path.toString();
        try {
            if (Files.size(path) > TomlText.MAX_BYTES) {
                throw unreadable(
                        name, "is larger than " + (TomlText.MAX_BYTES >> 10) + " KiB; a configuration file would do");
            }
            return TomlText.decode(name, Files.readAllBytes(path));
        } catch (NoSuchFileException missing) {
            throw unreadable(name, "does not exist; the path of a TOML file or the name of a preset would do");
        } catch (IOException failed) {
            throw unreadable(name, "cannot be read: " + reason(failed) + "; a readable TOML file would do");
        }
    }

    /**
     * Reads a file as far as it goes.
     * @return the file with every circuit that could be read, and every problem
     * @throws ConfigException if it cannot be read or no circuit can be explored, with every problem in it
     */
    public static ZkvmFile explore(Path path) {
        return ZkvmFile.explore(text(path), Optional.of(path));
    }

    /**
     * Writes a changed zkVM, through a temporary file and a move.
     * @param file the file as it was opened
     * @param changed a zkVM derived from the file's
     * @param provenance the comment that says who changed it; empty for none
     * @return what was written
     * @throws ConfigException if no file, or none in this one's notation, can hold the change; the target is then as it was
     * @throws UncheckedIOException if the disk refuses; an existing target is then as it was
     */
    public static TomlText save(ZkvmFile file, Zkvm changed, Path target, Optional<String> provenance) {
        TomlText plain = file.textToSave(changed, target.toString());
        TomlText written = provenance.map(line -> Provenance.in(plain, line)).orElse(plain);
        try {
            AtomicFile.write(target, written.encode());
            return written;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ConfigException unreadable(String name, String why) {
        return new ConfigException(List.of(new Problem(name, 1, 1, why)));
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }
}
