package soundscape.app.share;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import soundscape.app.Exploration;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFiles;

/**
 * What a state is compared with.
 * @param label what it is called
 * @param zkvm the configuration, given the state
 */
public record Earlier(String label, Function<Exploration, Zkvm> zkvm) {
    /** The state as it was opened. */
    public static final Earlier OPENED = new Earlier("as opened", Exploration::opened);

    private static final List<Earlier> BUNDLED = Presets.names().stream()
            .map(name -> new Earlier(
                    Presets.title(name), any -> Presets.open(name).orElseThrow().zkvm()))
            .toList();

    /** {@return what can be chosen without a file} */
    public static List<Earlier> choices() {
        return Stream.concat(Stream.of(OPENED), BUNDLED.stream()).toList();
    }

    /**
     * Reads a file, or a state's.
     * @throws soundscape.config.toml.ConfigException if it cannot be read
     */
    public static Earlier of(Path path) {
        Zkvm zkvm = SharedState.isNamed(path)
                ? SharedState.read(path).now().zkvm()
                : ZkvmFiles.open(path).zkvm();
        return new Earlier(String.valueOf(path.getFileName()), any -> zkvm);
    }
}
