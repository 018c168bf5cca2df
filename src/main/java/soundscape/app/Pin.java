package soundscape.app;

import soundscape.config.Zkvm;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * A configuration kept on the plot for comparison.
 *
 * @param name what the user calls it
 * @param zkvm the configuration
 * @param estimate what it comes to
 */
public record Pin(String name, Zkvm zkvm, ZkvmEstimate estimate) {
    /**
     * Pins a configuration.
     *
     * @param name what the user calls it
     * @param zkvm the configuration
     * @return the pin
     */
    public static Pin of(String name, Zkvm zkvm) {
        return new Pin(name, zkvm, zkvm.estimate());
    }
}
