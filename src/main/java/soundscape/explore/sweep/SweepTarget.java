package soundscape.explore.sweep;

import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/**
 * What a search turns, and what is looked at.
 * @param whole whether the whole zkVM is, rather than the target's own circuit alone
 * @param followed the configuration from which the traces of circuits that verify others follow, if they do
 */
public record SweepTarget(Target target, boolean whole, Optional<Zkvm> followed) {
    /** What a search turns where traces stay. */
    public SweepTarget(Target target, boolean whole) {
        this(target, whole, Optional.empty());
    }

    /** One circuit, by its index, turned and looked at by itself. */
    public static SweepTarget circuit(int circuit) {
        return new SweepTarget(new Target(circuit, Scope.CIRCUIT), false);
    }

    /** The same around another circuit. */
    SweepTarget at(int circuit) {
        return new SweepTarget(new Target(circuit, target.scope()), whole, followed);
    }

    /** The same with the whole zkVM looked at. */
    SweepTarget ofWhole() {
        return new SweepTarget(target, true, followed);
    }
}
