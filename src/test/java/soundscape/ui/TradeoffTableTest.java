package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.app.Snapshot;
import soundscape.app.plot.Marks;
import soundscape.app.plot.PlotCurves;
import soundscape.app.plot.PlotRequest;
import soundscape.app.plot.ResultRow;
import soundscape.explore.knob.Knobs;
import soundscape.ui.theme.Theme;
import soundscape.ui.tradeoff.TradeoffPane;

/** What the plot says can be read, sorted and copied; a thousand changes leave nothing behind. */
@WithWindow
class TradeoffTableTest {
    private static final int DRAGS = 20;
    private static final int TURNS_A_DRAG = 50;

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private final PlotDriver plot = new PlotDriver(ui, window);

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @BeforeEach
    void settle() {
        plot.settle();
    }

    private TradeoffPane pane() {
        Node node = ui.find("#tradeoff");
        while (!(node instanceof TradeoffPane)) {
            node = node.getParent();
        }
        return (TradeoffPane) node;
    }

    private void act(Runnable action) {
        PlotDriver.onWindowsThread(() -> {
            action.run();
            return true;
        });
        plot.settle();
    }

    @SuppressWarnings("unchecked")
    private TableView<ResultRow> table() {
        return (TableView<ResultRow>) ui.find("#results-table");
    }

    private PlotCurves fresh() {
        return PlotRequest.of(window.session().snapshot().exploration()).answer();
    }

    private List<ResultRow> freshRows() {
        Snapshot snapshot = window.session().snapshot();
        return ResultRow.of(new Marks().of(snapshot), fresh(), Optional.empty());
    }

    @Test
    void theTableSaysEverythingThatThePlotSays() {
        ui.push(KeyCode.SHORTCUT, KeyCode.P);
        ui.write("kept");
        ui.push(KeyCode.ENTER);
        ui.enter("queries", "40");
        plot.settle();
        act(pane()::toggleTable);
        assertTrue(table().isVisible() && !ui.find("#tradeoff").isVisible(), "in place of the plot");
        assertEquals(freshRows(), List.copyOf(table().getItems()));
        assertEquals(
                List.of("now", "as opened", "kept"),
                table().getItems().stream().limit(3).map(ResultRow::what).toList());
        assertEquals("Blowup factor", table().getColumns().get(1).getText());

        ui.click("#size-worst");
        ui.enter("queries", "41");
        plot.settle();
        assertEquals("41", table().getItems().get(0).along(), "it follows");
        act(pane()::toggleTable);
        assertTrue(ui.find("#tradeoff").isVisible(), "and gives way again");
    }

    @Test
    void theFrontierIsInTheTableWhileItIsDrawn() {
        ui.click("#frontier");
        WindowDriver.waitFor(() -> plot.inWords().contains("The frontier is drawn"));
        act(pane()::toggleTable);
        List<ResultRow> edge = table().getItems().stream()
                .filter(row -> row.what().startsWith("frontier: "))
                .toList();
        assertFalse(edge.isEmpty());
        assertTrue(edge.get(0).what().contains("Grinding"), edge.get(0).what());
        assertTrue(edge.get(0).family().startsWith("×"), edge.get(0).family());
    }

    @Test
    void theTableIsSortedByAnyColumnAndStaysSo() {
        act(pane()::toggleTable);
        TableColumn<ResultRow, ?> bits = table().getColumns().get(3);
        act(() -> table().getSortOrder().setAll(List.of(bits)));
        assertAscending();
        ui.enter("queries", "33");
        plot.settle();
        assertAscending();
        TableColumn<ResultRow, ?> along = table().getColumns().get(2);
        act(() -> table().getSortOrder().setAll(List.of(along)));
        List<String> values = table().getItems().stream().map(ResultRow::along).toList();
        assertTrue(values.indexOf("5") < values.indexOf("16"), "numbers as numbers: " + values);
    }

    private void assertAscending() {
        List<Double> bits =
                table().getItems().stream().map(row -> row.figures().bits()).toList();
        assertEquals(bits.stream().sorted().toList(), bits);
    }

    @Test
    void theTableIsCopiedWithATabBetweenColumns() {
        act(pane()::copyTsv);
        String text =
                PlotDriver.onWindowsThread(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(ResultRow.tsv(freshRows(), fresh(), true), text);
        String[] lines = text.split("\n", -1);
        assertTrue(lines[0].startsWith("what\tBlowup factor\tQueries\tbits\tlevel\t"), lines[0]);
        assertTrue(lines[1].startsWith("now\t×16\t21\t57.6"), lines[1]);
        assertEquals(lines[0].split("\t", -1).length, lines[1].split("\t", -1).length);
    }

    @Test
    void thePictureIsCopiedInLightColours() {
        ui.click("#theme");
        plot.settle();
        act(pane()::copyImage);
        Image copied =
                PlotDriver.onWindowsThread(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(
                Color.web(Theme.LIGHT.palette().plot().surface()),
                copied.getPixelReader().getColor(20, 20));
        Color dark = Color.web(Theme.DARK.palette().plot().highlight());
        assertFalse(plot.places(dark).isEmpty(), "the window stays dark");
        ui.click("#theme");
    }

    @Test
    void aThousandFastTurnsLeaveTheLastCurvesOnly() {
        for (int drag = 0; drag < DRAGS; drag++) {
            int first = drag * TURNS_A_DRAG;
            PlotDriver.onWindowsThread(() -> {
                window.session().beginGesture();
                for (int i = first; i < first + TURNS_A_DRAG; i++) {
                    window.session()
                            .turn(
                                    i % 2 == 0 ? Knobs.QUERIES : Knobs.BLOWUP,
                                    i % 2 == 0 ? String.valueOf(20 + i % 80) : "8");
                }
                window.session().endGesture();
                return true;
            });
        }
        act(() -> window.session().turn(Knobs.QUERIES, "77"));
        act(pane()::toggleTable);
        assertEquals(freshRows(), List.copyOf(table().getItems()));
        assertTrue(plot.inWords().contains("now "), plot.inWords());
        assertEquals("77", table().getItems().get(0).along());
    }

    @Test
    void tableAndCopiesAreInTheMenu() {
        ui.click("#plot-menu");
        ui.click("#plot-table");
        assertTrue(table().isVisible());
        ui.focus("#results-table");
        ui.push(KeyCode.SHORTCUT, KeyCode.C);
        assertTrue(ui.text("#plot-note").contains("the table is on the clipboard"), ui.text("#plot-note"));
    }
}
