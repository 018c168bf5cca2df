package soundscape.ui.difference;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import soundscape.report.change.ChangeRow;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** The changes of the whole and of each circuit, each below the sum of its own. */
final class ChangesTable extends TableView<ChangeRow> {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    /** What a scroll bar and the table's edges take, in em. */
    private static final double BESIDE = 1.5;

    private final Map<TableColumn<ChangeRow, ?>, Double> widths = new LinkedHashMap<>();
    private double em;

    ChangesTable() {
        getStyleClass().add(Styles.DENSE);
        setId("difference-table");
        setAccessibleText("What changed");
        setPlaceholder(new TextLabel("No parameter differs."));
        setRowFactory(view -> new Row());
        column("circuits", 13, ChangeRow::where);
        column("change", 24, ChangeRow::change);
        column("bits", 5.5, ChangeRow::bits).getStyleClass().add("number-column");
        column("bytes", 7, ChangeRow::bytes).getStyleClass().add("number-column");
        column("binding term", 38, ChangeRow::term);
        widthProperty().addListener(property -> fit());
    }

    /** In the order in which they add up, and no other. */
    private TableColumn<ChangeRow, String> column(String name, double em, Function<ChangeRow, String> value) {
        TableColumn<ChangeRow, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        widths.put(column, em);
        getColumns().add(column);
        return column;
    }

    void em(double pixels) {
        em = pixels;
        fit();
    }

    /** The last column takes what the others leave. */
    private void fit() {
        double left = getWidth() / em - BESIDE;
        for (Map.Entry<TableColumn<ChangeRow, ?>, Double> column : widths.entrySet()) {
            boolean last = column.getKey().equals(getColumns().get(getColumns().size() - 1));
            column.getKey().setPrefWidth(em * (last ? Math.max(left, column.getValue()) : column.getValue()));
            left -= column.getValue();
        }
    }

    private static final class Row extends TableRow<ChangeRow> {
        @Override
        protected void updateItem(ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TOTAL, !empty && row.total());
        }
    }
}
