package soundscape.explore.knob;

import java.util.List;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * An entry that is a number.
 *
 * @param key the knob's key
 * @param scale its numbers
 */
record EntryNumber(String key, Scale scale) implements Entry {
    @Override
    public void check(String text) {
        double number = NumberText.parse(text)
                .orElseThrow(() ->
                        new InvalidParameterException(key, text, scale.condition(), NumberText.format(scale.least())));
        if (!scale.admits(number)) {
            throw new InvalidParameterException(key, text, scale.condition(), NumberText.format(scale.nearest(number)));
        }
    }

    @Override
    public List<String> choices() {
        return List.of();
    }

    @Override
    public String range() {
        return scale.range();
    }
}
