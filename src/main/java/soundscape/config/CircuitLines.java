package soundscape.config;

import java.util.ArrayList;
import java.util.List;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;

/** Where a file's circuits stand in it. */
public final class CircuitLines {
    private CircuitLines() {}

    /** The lines on which the circuits' tables begin; 1-based lines, one an entry of its zkVM. */
    public static List<Integer> of(ZkvmFile file) {
        List<TableReader> tables = file.text().read(new ArrayList<>()).tables(TableKind.CIRCUITS, "");
        List<Integer> lines = new ArrayList<>();
        for (CircuitEntry entry : file.zkvm().entries()) {
            lines.add(tables.get(entry.table()).line());
        }
        return lines;
    }
}
