package soundscape.estimator.result;

import java.util.Optional;

/**
 * A proof's size in bits: two figures of soundcalc's model, and what its prover sends.
 * @param real empty where its layout is not stated
 */
public record Sizes(double expected, double worst, Optional<RealSize> real) {}
