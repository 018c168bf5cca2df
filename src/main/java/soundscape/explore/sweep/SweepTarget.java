package soundscape.explore.sweep;

import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** What a search turns, and whether it looks at the whole zkVM rather than at the target's own circuit alone. */
public record SweepTarget(Target target, boolean whole) {
    /** One circuit, by its index, turned and looked at by itself. */
    public static SweepTarget circuit(int circuit) {
        return new SweepTarget(new Target(circuit, Scope.CIRCUIT), false);
    }

    /** The same around another circuit. */
    SweepTarget at(int circuit) {
        return new SweepTarget(new Target(circuit, target.scope()), whole);
    }
}
