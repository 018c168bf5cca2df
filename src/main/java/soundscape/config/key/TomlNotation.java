package soundscape.config.key;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values in a sentence, written as a file has them. */
public final class TomlNotation {
    /** Characters of a value; the file has the rest. */
    private static final int MOST_SHOWN = 100;

    private TomlNotation() {}

    /** {@return a number, text, truth value or list as a file has it, cut where it is long} */
    public static String of(Object value) {
        if (value instanceof String text) {
            return '"' + cut(text) + '"';
        }
        if (value instanceof List<?> list) {
            return cut(list.stream().map(TomlNotation::of).collect(Collectors.joining(", ", "[", "]")));
        }
        return value instanceof Map ? "{…}" : value.toString();
    }

    /** {@return a number, text without quotes in it, truth value or list as a file has it, however long} */
    public static String whole(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TomlNotation::whole).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }

    /** {@return whether what is written is short enough for a sentence} */
    public static boolean isShort(String written) {
        return written.length() <= MOST_SHOWN;
    }

    private static String cut(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
