package soundscape.milestone;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.RegimeEstimate;

/**
 * One circuit held against a level.
 *
 * @param name the circuit's name
 * @param asked the level asked for, in bits
 * @param estimate its terms in the regime that counts; empty if it has none there
 * @param bound true if its level is an upper bound only
 * @param doubts why it cannot be said to reach the level, one phrase each; mostly none
 */
public record CircuitCheck(
        String name, int asked, Optional<RegimeEstimate> estimate, boolean bound, List<String> doubts) {
    /** Copies the list. */
    public CircuitCheck {
        doubts = List.copyOf(doubts);
    }

    /**
     * How it stands. A miss is certain whatever the doubts: an upper bound below the level is below it.
     *
     * @return met, missed or cannot tell
     */
    public Verdict verdict() {
        return Verdict.of(bitsShort() > 0, false, false, estimate.isPresent() && doubts.isEmpty());
    }

    /**
     * Levels missing.
     *
     * @return whole bits; 0 where the level is reached or the circuit has no estimate
     */
    public int bitsShort() {
        return estimate.map(terms -> asked - Math.max(0, Math.min(terms.level(), asked)))
                .orElse(0);
    }

    /**
     * What the least term has beyond the level, before flooring.
     *
     * @return bits; negative where it is below, −∞ for a circuit without an estimate
     */
    public double margin() {
        return estimate.map(terms -> terms.total() - asked).orElse(Double.NEGATIVE_INFINITY);
    }
}
