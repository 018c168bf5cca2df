package soundscape.config.hint;

import java.util.Optional;
import java.util.stream.Stream;
import soundscape.config.key.Key;
import soundscape.config.key.TomlNotation;
import soundscape.config.toml.TableReader;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * What a value that stands at another name means for a key.
 * @param changed how the key's value is written, if not as it stands there
 */
public record Meaning(Optional<String> changed) {
    /** {@return what the value at a name of a table means for a key; nothing if it can mean none} */
    public static Optional<Meaning> of(Key<?> key, TableReader table, String name) {
        return table.plain(name).flatMap(value -> {
            if (isRead(key, value)) {
                return Optional.of(new Meaning(Optional.empty()));
            }
            Stream<Object> meant = new Values(key, Shape.of(table)).meant(value);
            return meant.filter(each -> isRead(key, each))
                    .findFirst()
                    .map(each -> new Meaning(Optional.of(TomlNotation.whole(each))));
        });
    }

    private static boolean isRead(Key<?> key, Object value) {
        try {
            key.codec().read(value, key);
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }
}
