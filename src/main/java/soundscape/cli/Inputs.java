package soundscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;

/** Finds what a user names on the command line. */
final class Inputs {
    private Inputs() {}

    /**
     * Opens a file, or a preset of that name where there is no such file.
     *
     * @param name a path or a preset's name
     * @return the file with its zkVM
     * @throws soundscape.config.toml.ConfigException if there is neither, or the file describes no zkVM
     */
    static ZkvmFile open(String name) {
        Path path = Path.of(name);
        return Files.isRegularFile(path)
                ? ZkvmFile.open(path)
                : Presets.open(name).orElseGet(() -> ZkvmFile.open(path));
    }
}
