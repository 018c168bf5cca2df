package soundscape.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundscape.config.CircuitEntry;
import soundscape.config.ZkvmFile;

/**
 * What is safe on disk.
 *
 * @param path where; empty for a preset that was never saved
 * @param entries the circuits that it holds
 */
record SavedState(Optional<Path> path, List<CircuitEntry> entries) {
    static SavedState of(ZkvmFile file) {
        return new SavedState(file.path(), file.zkvm().entries());
    }
}
