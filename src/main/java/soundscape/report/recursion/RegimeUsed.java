package soundscape.report.recursion;

import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.ZkvmEstimate;

/** In which regime each circuit is argued: the headline's, or its own best where none is common to all. */
final class RegimeUsed {
    private RegimeUsed() {}

    static RegimeEstimate of(ZkvmEstimate estimate, CircuitEstimate circuit) {
        return estimate.headline().regime().flatMap(circuit::in).orElseGet(circuit::best);
    }
}
