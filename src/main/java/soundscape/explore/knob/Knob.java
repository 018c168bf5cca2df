package soundscape.explore.knob;

import java.util.Optional;
import soundscape.config.Zkvm;

/**
 * The one description of a parameter: what it is called, how to read it and how to change it. Window, sweeps and command
 * line all turn the same knobs.
 */
public interface Knob {
    /** What a reader is told of the parameter, unit, help, source and keys. */
    About about();

    /** The name that the command line uses; lower case, such as {@code queries}. */
    default String key() {
        return about().key();
    }

    /** The name shown, such as "Queries". */
    default String label() {
        return about().label();
    }

    /** What the knob stands at for a circuit, as text; empty if the circuit has no such parameter. */
    Optional<String> show(Zkvm zkvm, int circuit);

    /** Why no value changes a circuit, such as "fixed at 20 bits by SWIRL"; empty where the knob turns. */
    Optional<String> idleBecause(Zkvm zkvm, int circuit);

    /** Refuses a value, as a user writes it, as far as it can be checked without a configuration. */
    void check(String value);

    /**
     * Turns the knob to a value as a user writes it; circuits of the target without such a parameter stay.
     * @throws soundscape.estimator.parameter.InvalidParameterException if the value is no value of this knob, does not
     *     fit the other parameters, or no circuit has such a parameter
     */
    Zkvm turn(Zkvm zkvm, Target target, String value);
}
