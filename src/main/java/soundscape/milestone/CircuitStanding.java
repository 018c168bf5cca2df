package soundscape.milestone;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermName;

/**
 * One circuit held against a milestone's level.
 * @param held what it has in the regime that counts; empty if it has no estimate there
 * @param bound whether its level is an upper bound only
 * @param doubts why it cannot be said to reach the level, one phrase each; mostly none
 */
public record CircuitStanding(
        Milestone milestone, String name, Optional<CircuitStanding.Held> held, boolean bound, List<String> doubts) {
    /** What holds a circuit: bits before flooring, and the least term; no regime where those counted as one differ. */
    public record Held(double bits, Optional<Regime> regime, TermName term) {
        /** {@return the bits, floored} */
        public int level() {
            return (int) Math.floor(bits);
        }
    }

    /** Copies the list. */
    public CircuitStanding {
        doubts = List.copyOf(doubts);
    }

    /** {@return met, missed or cannot tell; a miss is certain: an upper bound below the level is below it} */
    public Verdict verdict() {
        return milestone.integration() && !doubts.isEmpty()
                ? Verdict.MISSED
                : Verdict.of(bitsShort() > 0, false, false, doubts.isEmpty());
    }

    /** {@return levels missing; 0 where the level is reached or the circuit has no estimate} */
    public int bitsShort() {
        return held.isPresent() ? milestone.bitsShort(held.get().bits()) : 0;
    }

    /** {@return bits beyond the level before flooring; negative below it, −∞ for a circuit without an estimate} */
    public double margin() {
        return held.isPresent() ? held.get().bits() - milestone.level().orElse(0) : Double.NEGATIVE_INFINITY;
    }
}
