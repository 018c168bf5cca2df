package soundscape.config.toml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** The sentences that say what is wrong with a key: key, value, condition, and a value that would do. */
final class Wording {
    /** Characters of a value; the file has the rest. */
    private static final int MOST_SHOWN = 100;

    private Wording() {}

    static String missing(String key) {
        String example = Examples.of(key)
                .map(value -> "; " + key + " = " + value + " would do")
                .orElse("");
        return key + ": " + key + " must be given" + example;
    }

    static String wrongType(String key, @Nullable Object value, String condition) {
        String example = Examples.of(key).map(good -> "; " + good + " would do").orElse("");
        return key + " = " + shown(value) + ": " + key + " " + condition + example;
    }

    static String tooLong(String key, long value) {
        return key + " = " + value + ": " + key + " must lie within 32 bits; 16 would do";
    }

    static String noneOf(String key, String word, List<String> words) {
        return key + " = \"" + word + "\": " + key + " must be one of \"" + String.join("\", \"", words) + "\"; \""
                + words.get(0) + "\" would do";
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof TomlArray array) {
            return cut(array.toJson().replaceAll("\\s+", " "));
        }
        if (value instanceof TomlTable) {
            return "{…}";
        }
        return value instanceof String text ? "\"" + cut(text) + "\"" : String.valueOf(value);
    }

    private static String cut(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
