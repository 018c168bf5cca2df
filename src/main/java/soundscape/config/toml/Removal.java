package soundscape.config.toml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlArray;
import org.tomlj.TomlComment;
import org.tomlj.TomlElement;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlTable;

/** Takes a key out of a table; what was said above it stays, above the next key. */
final class Removal {
    private Removal() {}

    static void remove(MutableTomlTable table, String key) {
        List<String> path = List.of(key);
        TomlComment above = table.comment(path, TomlComment.Placement.ABOVE);
        if (above != null) {
            handOn(above, table, path);
        }
        table.remove(path);
    }

    private static void handOn(TomlComment above, MutableTomlTable table, List<String> path) {
        String heir = heir(table, path.get(0));
        if (heir == null) {
            table.insertCommentBefore(path, above.lines());
            return;
        }
        List<String> lines = new ArrayList<>(above.lines());
        TomlComment own = table.comment(List.of(heir), TomlComment.Placement.ABOVE);
        if (own != null) {
            lines.addAll(own.lines());
        }
        table.setCommentAbove(List.of(heir), lines);
    }

    /** The next key, if it follows at once and is no table: what stands above a table is about the table. */
    private static @Nullable String heir(TomlTable table, String key) {
        List<TomlElement> elements = table.elements();
        for (int i = 0; i + 1 < elements.size(); i++) {
            if (elements.get(i) instanceof TomlKeyValue entry && entry.key().equals(key)) {
                return elements.get(i + 1) instanceof TomlKeyValue next && !isTable(table, next.key())
                        ? next.key()
                        : null;
            }
        }
        return null;
    }

    private static boolean isTable(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        return value instanceof TomlTable
                || (value instanceof TomlArray array && !array.isEmpty() && array.get(0) instanceof TomlTable);
    }
}
