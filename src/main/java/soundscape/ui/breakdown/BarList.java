package soundscape.ui.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import soundscape.ui.control.Column;

/** Bars below one another. Rows are kept and shown anew, so that a change costs no layout of new nodes. */
final class BarList extends Column {
    private final List<BarRow> rows = new ArrayList<>();
    private final Consumer<String> toggle;

    /** An empty list; {@code toggle} folds or unfolds the row of a name. */
    BarList(String id, Consumer<String> toggle) {
        this.toggle = toggle;
        setId(id);
        getStyleClass().add("bars");
    }

    void show(List<BarLine> lines) {
        while (rows.size() < lines.size()) {
            rows.add(new BarRow(toggle));
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i));
        }
        if (getChildren().size() != lines.size()) {
            getChildren().setAll(rows.subList(0, lines.size()));
        }
    }
}
