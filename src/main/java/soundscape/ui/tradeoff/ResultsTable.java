package soundscape.ui.tradeoff;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import soundscape.app.plot.PlotCurves;
import soundscape.app.plot.ResultRow;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.explore.knob.NumberText;

/** Everything that the plot says, as rows that can be sorted and copied. */
final class ResultsTable extends TableView<ResultRow> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** Widths of columns in pixels: a letter's, the room around, and what texts and numbers need at least. */
    private static final double LETTER = 7.5;

    private static final double ROOM = 22;
    private static final double TEXT_WIDTH = 88;
    private static final double NUMBER_WIDTH = 62;
    private static final double TERM_WIDTH = 140;

    private final TableColumn<ResultRow, String> family = text("", ResultRow::family);
    private final TableColumn<ResultRow, String> along = text("", ResultRow::along);
    private final TableColumn<ResultRow, Double> bits =
            number("bits", bits -> Decimals.down(bits, 2), row -> row.figures().bits());
    private final TableColumn<ResultRow, Double> level = number("level", bits -> Decimals.down(bits, 0), row ->
            (double) row.figures().level());

    ResultsTable(Runnable copy) {
        setId("results-table");
        setAccessibleText("Everything that the plot says");
        getStyleClass().add(Styles.DENSE);
        TableColumn<ResultRow, String> term =
                text("held by", row -> row.figures().weakest().text());
        term.setPrefWidth(TERM_WIDTH);
        family.setComparator(new ByNumber());
        along.setComparator(new ByNumber());
        getColumns()
                .setAll(List.of(
                        text("what", ResultRow::what),
                        family,
                        along,
                        bits,
                        level,
                        text("regime", ResultRow::regime),
                        term,
                        text("circuit", row -> row.figures().circuit()),
                        number("expected KiB", kib -> Decimals.up(kib, 1), ResultRow::expectedKib),
                        number("worst KiB", kib -> Decimals.up(kib, 1), ResultRow::worstKib),
                        number("real KiB", kib -> Decimals.up(kib, 2), row -> row.realKib()
                                .orElse(null)),
                        number(
                                "work × now (model)",
                                work -> String.format(Locale.ROOT, "%.3g", work),
                                ResultRow::work)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy.run();
                event.consume();
            }
        });
    }

    /** Shows other rows in the order that the reader chose; unless {@code complete}, bits are upper bounds. */
    void show(List<ResultRow> rows, PlotCurves curves, boolean complete) {
        bits.setText(complete ? "bits" : "bits ≤");
        level.setText(complete ? "level" : "level ≤");
        name(family, curves.family().label());
        name(along, curves.along().label());
        getItems().setAll(rows);
        sort();
    }

    private static void name(TableColumn<ResultRow, ?> column, String name) {
        if (!name.equals(column.getText())) {
            column.setText(name);
            column.setPrefWidth(width(name, TEXT_WIDTH));
        }
    }

    private static double width(String name, double least) {
        return Math.max(least, ROOM + LETTER * name.length());
    }

    private static TableColumn<ResultRow, String> text(String name, Function<ResultRow, String> value) {
        TableColumn<ResultRow, String> column = new TableColumn<>(name);
        column.setPrefWidth(width(name, TEXT_WIDTH));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static TableColumn<ResultRow, Double> number(
            String name, Function<Double, String> format, Function<ResultRow, Double> value) {
        TableColumn<ResultRow, Double> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width(name, NUMBER_WIDTH));
        column.getStyleClass().add("number-column");
        column.setCellFactory(any -> new NumberCell(format));
        return column;
    }

    private static final class NumberCell extends TableCell<ResultRow, Double> {
        private final Function<Double, String> format;

        NumberCell(Function<Double, String> format) {
            this.format = format;
        }

        @Override
        protected void updateItem(@Nullable Double number, boolean empty) {
            super.updateItem(number, empty);
            setText(empty || number == null ? "" : format.apply(number));
        }
    }

    /** Values of a knob by the number in them, words after that by the alphabet. */
    private static final class ByNumber implements Comparator<String> {
        @Override
        public int compare(String one, String other) {
            OptionalDouble first = number(one);
            OptionalDouble second = number(other);
            return first.isPresent() && second.isPresent()
                    ? Double.compare(first.getAsDouble(), second.getAsDouble())
                    : one.compareTo(other);
        }

        private static OptionalDouble number(String value) {
            return NumberText.parse(value.replaceAll("[× ]|bits", ""));
        }
    }
}
