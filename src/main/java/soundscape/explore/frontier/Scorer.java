package soundscape.explore.frontier;

import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Cursor;

/** Weighs configurations where a cursor stands, without making more of them than a few numbers. Used from one thread. */
interface Scorer {
    /** What weighs circuits by themselves, or whole zkVMs. */
    static Scorer of(boolean whole, RegimeChoice regimes, SizeChoice size) {
        return whole ? new ZkvmScorer(regimes, size) : new CircuitScorer(regimes, size);
    }

    /** How many ways a configuration's security is told in, of which the best counts. */
    int ways();

    /** False where the estimator refuses the configuration, or it has no such regime, or its size is not known. */
    boolean score(Cursor cursor);

    /** Security before flooring by one of the ways, of what was scored last; negative infinity where it has none such. */
    double bits(int way);

    /** Takes size and work of a configuration that is known to have a score. */
    void weigh(Cursor cursor);

    /** Proof size in bits, of what was weighed last. */
    double size();

    /** The prover's work in butterflies, of what was weighed last. */
    double work();
}
