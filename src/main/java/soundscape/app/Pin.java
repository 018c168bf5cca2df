package soundscape.app;

import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.ZkvmEstimate;

/** A configuration kept on the plot: the user's name for it, the file it is derived from, and what it comes to. */
public record Pin(String name, ZkvmFile file, Zkvm zkvm, ZkvmEstimate estimate) {
    /** Pins a configuration, derived from the file's. */
    public static Pin of(String name, ZkvmFile file, Zkvm zkvm) {
        return new Pin(name, file, zkvm, zkvm.estimate());
    }

    /** Pins a file as it is. */
    public static Pin of(String name, ZkvmFile file) {
        return of(name, file, file.zkvm());
    }
}
