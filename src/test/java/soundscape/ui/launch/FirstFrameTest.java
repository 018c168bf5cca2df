package soundscape.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first frame waits for, and what it does not. */
class FirstFrameTest {
    @Test
    void itWaitsForNoChartAndForNoZkvmThatNobodyChose(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> loaded = loaded(folder);
        assertTrue(loaded.contains("soundscape.ui.toolbar.Toolbar"), "the buttons are there: " + loaded);
        assertTrue(loaded.contains("soundscape.ui.status.StatusBar"), "the sentence is there");
        assertTrue(loaded.contains("soundscape.ui.parameters.KnobRow"), "the parameters are there");
        assertEquals(List.of(), with("org.jfree.", loaded), "classes of charts");
        assertEquals(
                List.of("zkvms/index.txt", "zkvms/pico.table", "zkvms/pico.toml"),
                with("zkvms/", loaded),
                "bundled zkVMs");
        assertEquals(List.of(), with("assets/lessons/", loaded), "lessons");
    }

    private static List<String> with(String beginning, List<String> loaded) {
        return loaded.stream()
                .filter(name -> name.startsWith(beginning))
                .sorted()
                .toList();
    }

    private static List<String> loaded(Path folder) throws IOException, InterruptedException {
        Process window = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstFrame.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, window.waitFor(), said);
        return said.lines().toList();
    }
}
