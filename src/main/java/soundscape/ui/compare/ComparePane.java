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
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
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
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.report.SizeWords;
import soundscape.ui.control.Copying;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;

/** All bundled zkVMs and the open ones in a table: sortable, copyable, opened by a double click or Enter. */
public final class ComparePane extends BorderPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final LatestTask<List<ComparedZkvm>> estimates = new LatestTask<>("compare", Platform::runLater);
    private final TableView<ComparedZkvm> table = new TableView<>();
    private final Map<TableColumn<ComparedZkvm, ?>, Double> widths = new HashMap<>();
    private final Session session;
    private double em;
    private List<Milestone> milestones = List.of();

    /** Makes the pane; it is empty until it is shown. */
    public ComparePane(Session session, Consumer<ComparedZkvm> open, Runnable close) {
        this.session = session;
        table.setId("compare-table");
        table.setAccessibleText("All zkVMs");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
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
        HBox head = new HBox(
                back,
                Labels.styled("zkVMs compared", "title"),
                Labels.muted("double click opens"),
                Labels.space(),
                copy);
        head.getStyleClass().add("plot-head");
        getStyleClass().add("compare-pane");
        setMinSize(0, 0);
        setTop(head);
        setCenter(table);
    }

    private void addColumns() {
        column("zkVM", 8, ComparedZkvm::name);
        column("bits", 4.5, row -> new Level(row.level(), row.complete()));
        column("regime", 5.5, ComparedZkvm::regime);
        column("weakest circuit", 12, ComparedZkvm::circuit);
        column("held by", 10, ComparedZkvm::term);
        for (SizeChoice which : List.of(SizeChoice.REAL, SizeChoice.EXPECTED, SizeChoice.WORST)) {
            column(
                    SizeWords.word(which) + " KiB",
                    which == SizeChoice.EXPECTED ? 8.5 : 6.5,
                    row -> Size.of(row, which));
        }
        int index = 0;
        for (Milestone milestone : milestones) {
            int which = index++;
            column(milestone.label(), 10, row -> row.verdicts().get(which));
        }
        column("field", 9, ComparedZkvm::fields);
        column("system", 12, ComparedZkvm::system);
    }

    private <T> void column(String name, double em, Function<ComparedZkvm, T> value) {
        TableColumn<ComparedZkvm, T> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        widths.put(column, em);
        table.getColumns().add(column);
    }

    /** Takes up another size of text, in pixels. */
    public void em(double em) {
        this.em = em;
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
        estimates.request(() -> ComparedZkvm.all(open, modified, held), rows -> {
            table.getItems().setAll(rows);
            table.getSortOrder().setAll(order);
        });
        table.requestFocus();
    }

    private void copy() {
        List<ComparedZkvm> rows = table.getSelectionModel().getSelectedItems().size() > 1
                ? table.getSelectionModel().getSelectedItems()
                : table.getItems();
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.getColumns().stream().map(TableColumn::getText).toList());
        for (ComparedZkvm row : rows) {
            lines.add(table.getColumns().stream()
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
