package soundscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundscape.app.share.SharedState;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Finds what a user names on the command line. */
final class Inputs {
    private Inputs() {}

    /**
     * Opens a file, or a preset of that name where there is no such file; of a state's file, the configuration as it is
     * now.
     * @throws soundscape.config.toml.ConfigException if there is neither, or the file describes no zkVM
     */
    static ZkvmFile open(String name) {
        Optional<ZkvmFile> begun = Ahead.take(name);
        return begun.isPresent() ? begun.get() : opened(name);
    }

    static ZkvmFile opened(String name) {
        if (name.isBlank()) {
            throw wrong("\"\"", "an empty name is no file; pico would do");
        }
        Optional<SharedState> state = state(name);
        if (state.isPresent()) {
            return state.get().now();
        }
        Path path = path(name);
        Optional<ZkvmFile> preset = Files.isRegularFile(path) ? Optional.empty() : Presets.open(name);
        return preset.isPresent() ? preset.get() : ZkvmFiles.open(path);
    }

    /**
     * Reads a state's file, empty for any other name; {@link ConfigException} if it, or what it holds, cannot be read.
     */
    static Optional<SharedState> state(String name) {
        Path path = path(name);
        if (!Files.isRegularFile(path) || !SharedState.isNamed(path)) {
            return Optional.empty();
        }
        SharedState state = SharedState.read(path);
        if (!state.now().problems().isEmpty()) {
            throw new ConfigException(state.now().problems());
        }
        return Optional.of(state);
    }

    /** Whether there is a file or a preset of a name. A command's name is none, even where a file is called so. */
    static boolean exists(String name) {
        return Presets.open(name).isPresent() || (name.contains(".") && Files.isRegularFile(path(name)));
    }

    /** Whether a name, a path or a preset's, is that of the existing file. */
    static boolean same(String name, Path file) {
        try {
            return Files.exists(file) && !name.isBlank() && Files.isSameFile(path(name), file);
        } catch (IOException | ConfigException none) {
            return false;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw wrong(name, "cannot be a path here: " + impossible.getReason() + "; another name would do");
        }
    }

    private static ConfigException wrong(String name, String sentence) {
        return new ConfigException(List.of(new Problem(name, 1, 1, sentence)));
    }
}
