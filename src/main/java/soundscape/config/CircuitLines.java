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
        return file.zkvm().entries().stream()
                .map(entry -> tables.get(entry.table()).line())
                .toList();
    }
}
