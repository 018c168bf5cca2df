package soundscape.explore.knob;

import java.util.List;
import soundscape.estimator.explanation.Source;

/**
 * What a reader is told of a parameter.
 * @param key the name that the command line uses; also the stem of node ids in the window, such as {@code queries}
 * @param label the name shown, such as "Queries"
 * @param unit the unit shown after the value; empty for a plain number
 * @param help what the parameter is and what moving it does, in two or three sentences
 * @param source where that is stated
 * @param tomlKeys the keys of a configuration file that state it; what follows from a change may touch others
 */
public record About(
        String key, String label, KnobGroup group, String unit, String help, Source source, List<String> tomlKeys) {
    /** Copies the list. */
    public About {
        tomlKeys = List.copyOf(tomlKeys);
    }
}
