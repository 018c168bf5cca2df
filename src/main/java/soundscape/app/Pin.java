package soundscape.app;

import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * A configuration kept on the plot for comparison.
 *
 * @param name what the user calls it
 * @param file the file whose text can be written for it
 * @param zkvm the configuration, derived from the file's
 * @param estimate what it comes to
 */
public record Pin(String name, ZkvmFile file, Zkvm zkvm, ZkvmEstimate estimate) {
    /**
     * Pins a configuration.
     *
     * @param zkvm the configuration, derived from the file's
     */
    public static Pin of(String name, ZkvmFile file, Zkvm zkvm) {
        return new Pin(name, file, zkvm, zkvm.estimate());
    }

    /** Pins a file as it is. */
    public static Pin of(String name, ZkvmFile file) {
        return of(name, file, file.zkvm());
    }
}
