package soundscape.explore.knob;

import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;

/** A knob whose values are numbers along a slider. */
public interface NumberKnob extends Knob {
    /** Its values. */
    Scale scale();

    /** What it stands at for a circuit; empty if the circuit has no such parameter. */
    Optional<KnobReading> read(Zkvm zkvm, int circuit);

    /** Turns the knob to a number, as {@link Knob#turn(Zkvm, Target, String)} does to its text, and refuses alike. */
    Zkvm turn(Zkvm zkvm, Target target, double value);

    /** Reads a value as a user writes it; refused if it is no number or no value of the scale. */
    default double parse(String text) {
        if (NumberText.isAmbiguous(text)) {
            throw new InvalidParameterException(
                    key(),
                    text,
                    "must not have a comma before three digits, which could be meant either way",
                    text.strip().replace(",", ""));
        }
        double number = NumberText.parse(text)
                .orElseThrow(() -> new InvalidParameterException(
                        key(), text, scale().condition(), NumberText.format(scale().least())));
        if (!scale().admits(number)) {
            throw new InvalidParameterException(
                    key(), text, scale().condition(), NumberText.format(scale().nearest(number)));
        }
        return number;
    }
}
