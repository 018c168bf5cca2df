package soundscape.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lines that are no TOML take away from a file: the circuits whose tables, by index, they stand in or behind; the
 * lines before the first one may have been a circuit of their own.
 */
record BrokenLines(Set<Integer> tables, Set<Integer> lines) {
    /** Assigns lines to tables by the lines that these begin in. */
    static BrokenLines of(List<Integer> lines, List<Integer> begins) {
        Set<Integer> tables = new TreeSet<>();
        Set<Integer> outside = new TreeSet<>();
        for (int line : lines) {
            int table = -1;
            for (int i = 0; i < begins.size(); i++) {
                if (begins.get(i) <= line && (table < 0 || begins.get(i) >= begins.get(table))) {
                    table = i;
                }
            }
            if (table < 0) {
                outside.add(line);
            } else {
                tables.add(table);
            }
        }
        return new BrokenLines(tables, outside);
    }

    boolean inTable(int table) {
        return tables.contains(table);
    }

    /** Circuits that may have stood before the first one. */
    List<UnreadCircuit> outside() {
        List<UnreadCircuit> outside = new ArrayList<>();
        for (int line : lines) {
            outside.add(new UnreadCircuit("what line " + line + " says", -1, false));
        }
        return outside;
    }
}
