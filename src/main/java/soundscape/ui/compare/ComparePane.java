package soundscape.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import soundscape.app.ComparedZkvm;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.settings.SettingsStore;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.report.SizeWords;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.theme.Theme;

/**
 * All bundled zkVMs and the open ones, in one picture and beside it in a table: sortable, copyable, its columns chosen;
 * opened by a double click or Enter.
 */
public final class ComparePane extends BorderPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** The plot's usual part of the width. */
    private static final double PLOT_SHARE = 0.48;

    /** Below this width, in em, neither would have room beside the other. */
    private static final double NARROW_EM = 80;

    private final LatestTask<List<ComparedZkvm>> estimates = new LatestTask<>("compare", Platform::runLater);
    private final TableView<ComparedZkvm> table = new TableView<>();
    private final Map<TableColumn<ComparedZkvm, ?>, Double> widths = new HashMap<>();
    private final Session session;
    private final SettingsStore settings;
    private final ComparePlot plot;
    private final SplitPane split;
    private double em;
    private List<Milestone> milestones = List.of();

    /** Makes the pane; it is empty until it is shown. */
    public ComparePane(Session session, SettingsStore settings, Consumer<ComparedZkvm> open, Runnable close) {
        this.session = session;
        this.settings = settings;
        plot = new ComparePlot(this::choose, open);
        split = new SplitPane(plot, table);
        split.setId("compare-split");
        split.setDividerPositions(PLOT_SHARE);
        table.setId("compare-table");
        table.setAccessibleText("All zkVMs");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ComparedZkvm>)
                change -> plot.choose(new ArrayList<>(change.getList()))); // which may hold nulls while rows change
        table.setRowFactory(view -> {
            TableRow<ComparedZkvm> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ComparedZkvm chosen = table.getSelectionModel().getSelectedItem();
            if (COPY.match(event)) {
                copy();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        Button back = new Button("‹ Plot");
        back.setId("compare-close");
        Help.on(back, "Back to the plot (Esc)");
        back.setOnAction(event -> close.run());
        Button copy = new Button("Copy");
        copy.setId("compare-copy");
        Help.on(copy, "Copy the table, or the rows chosen, as tab-separated values (Ctrl+C)");
        copy.setOnAction(event -> copy());
        HBox head = new Row(
                back,
                Labels.styled("zkVMs compared", "title"),
                Labels.muted(
                        "a click chooses, a double click opens · real sizes where they are known, else expected ones"),
                Labels.space(),
                copy);
        head.getStyleClass().add("plot-head");
        getStyleClass().add("compare-pane");
        setMinSize(0, 0);
        setTop(head);
        setCenter(split);
        widthProperty().addListener(property -> arrange());
    }

    /** Side by side where there is room for both, or one above the other. */
    private void arrange() {
        split.setOrientation(getWidth() < NARROW_EM * em ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    }

    private void choose(ComparedZkvm row) {
        table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
        table.scrollTo(row);
    }

    private void addColumns() {
        column("zkVM", 8, ComparedZkvm::name);
        number(column("bits", 4.5, row -> new Level(row.level(), row.complete())));
        column("regime", 5.5, ComparedZkvm::regime);
        column("weakest circuit", 12, row -> row.figures().circuit());
        column("held by", 10, row -> row.figures().weakest().text());
        for (SizeChoice which : List.of(SizeChoice.REAL, SizeChoice.EXPECTED, SizeChoice.WORST)) {
            number(column(
                    SizeWords.word(which) + " KiB",
                    which == SizeChoice.EXPECTED ? 8.5 : 6.5,
                    row -> Size.of(row, which)));
        }
        int index = 0;
        for (Milestone milestone : milestones) {
            int which = index++;
            column(milestone.label(), 10, row -> row.verdicts().get(which));
        }
        column("field", 9, ComparedZkvm::fields);
        column("system", 12, ComparedZkvm::system);
    }

    private static void number(TableColumn<ComparedZkvm, ?> column) {
        column.getStyleClass().add("number-column");
    }

    private <T> TableColumn<ComparedZkvm, T> column(String name, double em, Function<ComparedZkvm, T> value) {
        TableColumn<ComparedZkvm, T> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        widths.put(column, em);
        column.setVisible(!settings.get().hiddenColumns().contains(name));
        column.visibleProperty().addListener(property -> remember(column));
        table.getColumns().add(column);
        return column;
    }

    /** Columns stay chosen from day to day; those of targets that are gone now as well. */
    private void remember(TableColumn<ComparedZkvm, ?> column) {
        List<String> hidden = new ArrayList<>(settings.get().hiddenColumns());
        hidden.remove(column.getText());
        if (!column.isVisible()) {
            hidden.add(column.getText());
        }
        settings.change(now -> now.withHiddenColumns(hidden));
    }

    /** Takes up other colours and another size of text, in pixels; a zoom of 1 is the usual one. */
    public void dress(Theme theme, double zoom, double pixels) {
        plot.dress(theme, zoom);
        em(pixels);
    }

    private void em(double pixels) {
        em = pixels;
        arrange();
        widths.forEach((column, width) -> column.setPrefWidth(width * em));
    }

    /** A level that sorts by its bits, floored; where it is not complete, an upper bound. */
    private record Level(int bits, boolean complete) implements Comparable<Level> {
        @Override
        public int compareTo(Level other) {
            return Integer.compare(bits, other.bits);
        }

        @Override
        public String toString() {
            return complete ? String.valueOf(bits) : "≤ " + bits;
        }
    }

    /** A size in a cell, in whole KiB; those without one sort last. */
    private record Size(String text, OptionalDouble bits) implements Comparable<Size> {
        static Size of(ComparedZkvm row, SizeChoice which) {
            if (!row.sized()) {
                return new Size("unknown", OptionalDouble.empty());
            }
            return which.known(row.sizes().real()) == which
                    ? new Size(SizeWords.of(which, row.sizes()), OptionalDouble.of(which.of(row.sizes())))
                    : new Size("–", OptionalDouble.empty());
        }

        @Override
        public int compareTo(Size other) {
            return Double.compare(bits.orElse(Double.POSITIVE_INFINITY), other.bits.orElse(Double.POSITIVE_INFINITY));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A column for each milestone, also for those that came since. */
    private void hold(List<Milestone> latest) {
        if (!latest.equals(milestones)) {
            milestones = latest;
            table.getItems().clear(); // its rows have other verdicts
            table.getColumns().clear();
            widths.clear();
            addColumns();
            em(em);
        }
    }

    /** Estimates all rows anew and takes the focus. */
    public void refresh() {
        hold(session.snapshot().exploration().milestones());
        List<TableColumn<ComparedZkvm, ?>> order = List.copyOf(table.getSortOrder());
        List<Exploration> open = session.documents().all();
        List<Exploration> modified =
                open.stream().filter(session.documents()::modified).toList();
        List<Milestone> held = milestones;
        SizeChoice size = session.snapshot().exploration().view().size();
        estimates.request(() -> ComparedZkvm.all(open, modified, held), rows -> {
            table.getItems().setAll(rows);
            plot.show(rows, size, held);
            table.getSortOrder().setAll(order);
        });
        table.requestFocus();
    }

    private void copy() {
        List<ComparedZkvm> rows = table.getSelectionModel().getSelectedItems().size() > 1
                ? table.getSelectionModel().getSelectedItems()
                : table.getItems();
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
        for (ComparedZkvm row : rows) {
            lines.add(table.getVisibleLeafColumns().stream()
                    .map(column -> String.valueOf(column.getCellData(row)))
                    .toList());
        }
        Copying.text(lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Ends the worker. */
    public void close() {
        estimates.close();
    }
}
