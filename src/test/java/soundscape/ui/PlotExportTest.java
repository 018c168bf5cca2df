package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** The plot is saved as a figure and as data; what cannot be saved is said. */
@WithWindow
class PlotExportTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private final PlotDriver plot = new PlotDriver(ui, window);

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @BeforeEach
    void settle() {
        plot.settle();
    }

    @Test
    void aFigureIsLightAndSaysWhatTheWindowShows() throws IOException {
        ui.click("#theme");
        ui.enter("queries", "40");
        Path figure = folder.resolve("plot.svg");
        plot.save(figure);
        String svg = Files.readString(figure);
        assertTrue(svg.contains(">63 bits · 424–535 KiB<"), svg);
        assertTrue(svg.contains("rgb(184,74,0)"), "the light theme's highlight");
        ui.click("#theme");
    }

    @Test
    void dataIsThatOfTheStateNow() throws IOException {
        ui.enter("queries", "40");
        Path data = folder.resolve("plot.csv");
        plot.save(data);
        assertTrue(Files.readAllLines(data).get(1).startsWith("now,,16,40,63.92"), Files.readString(data));
        assertTrue(Files.readAllLines(data).get(2).startsWith("opened,,,,57.62"), Files.readString(data));
    }

    @Test
    void whatCannotBeSavedIsSaidAndNothingIsLost() throws IOException {
        byte[] before = {1, 2, 3};
        Path other = Files.write(folder.resolve("plot.gif"), before);
        plot.startSaving(other);
        WindowDriver.waitFor(() -> ui.exists("#export-failed"));
        DialogPane alert = (DialogPane) ui.find("#export-failed");
        assertTrue(alert.getContentText().contains("must end in .svg"), alert.getContentText());
        assertArrayEquals(before, Files.readAllBytes(other));
        PlotDriver.onWindowsThread(() -> {
            alert.getScene().getWindow().hide();
            return true;
        });
        plot.startSaving(folder.resolve("missing/plot.svg"));
        WindowDriver.waitFor(() -> ui.exists("#export-failed"));
        assertTrue(((DialogPane) ui.find("#export-failed")).getContentText().contains("another folder would do"));
        PlotDriver.onWindowsThread(() -> {
            ui.find("#export-failed").getScene().getWindow().hide();
            return true;
        });
        assertArrayEquals(new String[] {"plot.gif"}, folder.toFile().list());
    }
}
