package soundscape.config.toml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.MutableTomlTable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/** Parses texts. Nothing else that reads needs TomlJ, which takes longer to begin than most files take to be read. */
final class TomlParser {
    /** Tables within tables, beyond which no reader looks; a hostile file may have as many as letters. */
    private static final int MOST_DEPTH = 16;

    private TomlParser() {}

    /**
     * As much of a text as is TOML.
     * @param errors what is not, in the order of the file
     */
    record Parsed(Table table, List<Problem> errors) {}

    static Parsed explore(String file, String text) {
        TomlParseResult result = result(file, text);
        List<Problem> errors = result.hasErrors() ? errors(file, result) : List.of();
        return new Parsed(table(result, TomlPosition.positionAt(1, 1), 0), errors);
    }

    /** Parses a text, which must be TOML, for changing it in place. */
    static MutableTomlTable edit(String file, String text) {
        TomlParseResult result = result(file, text);
        if (result.hasErrors()) {
            throw new ConfigException(errors(file, result));
        }
        return result;
    }

    /** A value of a text that is being changed, as one that is read. */
    static Object value(Object parsed) {
        return value(parsed, TomlPosition.positionAt(1, 1), 0);
    }

    private static Table table(TomlTable parsed, TomlPosition start, int depth) {
        Map<String, Table.Entry> entries = new LinkedHashMap<>();
        if (depth < MOST_DEPTH) {
            for (String name : parsed.keySet()) {
                List<String> path = List.of(name);
                Object value = parsed.get(path);
                if (value != null) {
                    entries.put(name, entry(value, parsed.inputPositionOf(path), start, depth));
                }
            }
        }
        return new Table(entries, start.line(), start.column());
    }

    private static Table.Entry entry(Object value, @Nullable TomlPosition own, TomlPosition start, int depth) {
        TomlPosition position = own == null ? start : own;
        return new Table.Entry(value(value, position, depth), position.line(), position.column());
    }

    private static Object value(Object parsed, TomlPosition start, int depth) {
        return parsed instanceof TomlTable table
                ? table(table, start, depth + 1)
                : parsed instanceof TomlArray array ? list(array, start, depth) : parsed;
    }

    private static List<Table.Entry> list(TomlArray array, TomlPosition start, int depth) {
        List<Table.Entry> entries = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            entries.add(entry(array.get(i), array.inputPositionOf(i), start, depth));
        }
        return entries;
    }

    private static TomlParseResult result(String file, String text) {
        Optional<Problem> beyond = TextLimits.broken(file, text);
        if (beyond.isPresent()) {
            throw new ConfigException(List.of(beyond.get()));
        }
        return Toml.parse(text, TomlVersion.V1_0_0);
    }

    private static List<Problem> errors(String file, TomlParseResult result) {
        return result.errors().stream()
                .map(error -> new Problem(
                        file,
                        error.position().line(),
                        error.position().column(),
                        TomlText.NOT_TOML + error.getMessage()))
                .toList();
    }
}
