package soundscape.explore.sweep;

import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/**
 * What a search turns and what it looks at.
 *
 * @param target the circuits whose knobs turn
 * @param whole whether the whole zkVM is looked at, rather than the target's own circuit alone
 */
public record SweepTarget(Target target, boolean whole) {
    /**
     * One circuit, turned and looked at by itself.
     *
     * @param circuit its index
     */
    public static SweepTarget circuit(int circuit) {
        return new SweepTarget(new Target(circuit, Scope.CIRCUIT), false);
    }

    /** The same around another circuit. */
    SweepTarget at(int circuit) {
        return new SweepTarget(new Target(circuit, target.scope()), whole);
    }
}
