package soundscape.explore.knob;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
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
@RecordBuilder
public record About(
        String key, String label, KnobGroup group, String unit, String help, Source source, List<String> tomlKeys)
        implements AboutBuilder.With {
    /** Copies the list. */
    public About {
        tomlKeys = List.copyOf(tomlKeys);
    }

    /** What is told without help and TOML keys, which follow. */
    static About of(String key, String label, KnobGroup group, String unit, Source source) {
        return new About(key, label, group, unit, "", source, List.of());
    }

    /** The same, stated by these keys of a configuration file. */
    About keys(Key<?>... keys) {
        return withTomlKeys(Keys.names(keys));
    }
}
