package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.app.ComparedZkvm;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.report.SizeWords;
import soundscape.ui.control.Ids;

/** All zkVMs in a table. */
@WithWindow
class CompareTest {
    private final SettingsStore settings = SettingsStore.inMemory();
    private final WindowRobot robot = new WindowRobot();

    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow(settings).fillWhole(stage);
        stage.show();
    }

    @Test
    void aPageThatIsAskedForIsSeen() {
        ui.push(KeyCode.SHORTCUT, KeyCode.E);
        assertFalse(ui.find("#workspace").isVisible());
        ui.push(KeyCode.F1);
        assertTrue(ui.exists("#glossary-list"));
        assertTrue(ui.find("#workspace").isVisible(), "the comparison is left");
    }

    @Test
    void allBundledZkvmsAndTheOpenOneAreThere() {
        ui.slide("queries", KeyCode.RIGHT);
        List<ComparedZkvm> rows = opened().getItems();
        assertEquals(Presets.names().size() + 1, rows.size(), "the edited one beside all presets");
        assertEquals("Pico •", rows.get(0).name());
        ComparedZkvm zisk = row("ZisK");
        assertEquals(128, zisk.level());
        assertEquals("255 KiB real (soundcalc: 269 expected, 313 worst)", SizeWords.all(zisk.sizes()));
        assertEquals(List.of("met", "met", "met"), zisk.verdicts());
    }

    @Test
    void aColumnSorts() {
        TableView<ComparedZkvm> table = opened();
        ui.click(robot.from(table).lookup("expected KiB").<Node>query());
        WindowRobot.settle();
        List<Double> sizes =
                table.getItems().stream().map(row -> row.sizes().expected()).toList();
        assertEquals(sizes.stream().sorted(Comparator.naturalOrder()).toList(), sizes);
    }

    @Test
    void aDoubleClickOpens() {
        robot.doubleClickOn(robot.from(opened()).lookup("SP1").<Node>query());
        WindowRobot.settle();
        assertTrue(ui.sentence().startsWith("SP1: "), ui.sentence());
        assertTrue(ui.find("#workspace").isVisible(), "the plot is back");
    }

    @Test
    void aMarkChoosesItsRowAndADoubleClickOpensIt() {
        TableView<ComparedZkvm> table = opened();
        ui.click("#compared-sp1");
        assertEquals("SP1", table.getSelectionModel().getSelectedItem().name());
        assertTrue(ui.find("#compared-sp1").getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")));
        assertTrue(ui.find("#compared-pico").getPseudoClassStates().contains(PseudoClass.getPseudoClass("open")));
        robot.doubleClickOn("#compared-risc0-name");
        WindowRobot.settle();
        assertTrue(ui.sentence().startsWith("RISC0: "), ui.sentence());
    }

    @Test
    void namesLieApart() {
        List<Bounds> names = opened().getItems().stream()
                .map(row -> ui.find("#compared-" + Ids.of(row.name()) + "-name"))
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .toList();
        assertEquals(Presets.names().size(), names.size());
        for (int i = 0; i < names.size(); i++) {
            for (Bounds other : names.subList(i + 1, names.size())) {
                assertFalse(names.get(i).intersects(other), names.get(i) + " meets " + other);
            }
        }
    }

    @Test
    void columnsAreChosenAndNumbersStandAtTheRight() {
        TableView<ComparedZkvm> table = opened();
        TableColumn<ComparedZkvm, ?> regime = table.getColumns().get(2);
        assertTrue(table.isTableMenuButtonVisible());
        robot.interact(() -> regime.setVisible(false)); // as its menu does
        assertEquals(List.of("regime"), settings.get().hiddenColumns());
        robot.interact(() -> regime.setVisible(true));
        assertEquals(List.of(), settings.get().hiddenColumns());
        assertTrue(table.getColumns().get(1).getStyleClass().contains("number-column"));
    }

    @Test
    void theTableIsCopiedAsTabSeparatedValues() {
        TableView<ComparedZkvm> table = opened();
        ui.click("#compare-copy");
        robot.interact(() -> {
            List<String> lines =
                    Clipboard.getSystemClipboard().getString().lines().toList();
            assertEquals(table.getItems().size() + 1, lines.size());
            assertTrue(lines.get(0).startsWith("zkVM\tbits\tregime\t"), lines.get(0));
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("Miden\t≤ 55\t")), String.join("\n", lines));
        });
        ui.push(KeyCode.SHORTCUT, KeyCode.E);
        assertTrue(ui.find("#tradeoff").isVisible());
    }

    @Test
    void anOpenOneGoesOnAsItWasLeft() {
        ui.slide("queries", KeyCode.RIGHT);
        String edited = ui.sentence();
        ui.choosePreset("SP1");
        opened();
        robot.doubleClickOn("Pico •");
        WindowRobot.settle();
        assertEquals(edited, ui.sentence());
        assertEquals("22", ui.field("queries"));
    }

    @SuppressWarnings("unchecked")
    private TableView<ComparedZkvm> opened() {
        ui.push(KeyCode.SHORTCUT, KeyCode.E);
        TableView<ComparedZkvm> table = (TableView<ComparedZkvm>) ui.find("#compare-table");
        WindowDriver.waitFor(() -> !table.getItems().isEmpty());
        WindowRobot.settle();
        return table;
    }

    @SuppressWarnings("unchecked")
    private ComparedZkvm row(String name) {
        return ((TableView<ComparedZkvm>) ui.find("#compare-table"))
                .getItems().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
