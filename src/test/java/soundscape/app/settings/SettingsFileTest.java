package soundscape.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.milestone.OwnTargets;

/** Settings survive the window, and never stand in its way. */
class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsChangedIsReadBack() {
        Path file = folder.resolve("new").resolve("settings.json");
        Settings.Bounds bounds = new Settings.Bounds(10, 20, 1300, 850, true);
        SettingsFile settings = new SettingsFile(file);
        settings.change(now -> now.withDark(true)
                .withZoom(1.5)
                .withPlace(bounds, List.of(0.2, 0.75))
                .withRecent(folder.resolve("a.toml"))
                .withTargets(OwnTargets.parseList("team=96:1024; limit=:512")));

        assertEquals(settings.get(), new SettingsFile(file).get());
        assertEquals(bounds, new SettingsFile(file).get().bounds().orElseThrow());
    }

    @Test
    void aFileThatCannotBeReadCountsAsNone() throws Exception {
        Path file = folder.resolve("settings.json");
        for (String broken :
                List.of("", "{", "[1]", "{\"zoom\": \"large\", \"recent\": 3, \"window\": 7, \"targets\": \"x=0:\"}")) {
            Files.writeString(file, broken);
            assertEquals(Settings.USUAL, new SettingsFile(file).get(), broken);
        }
    }

    @Test
    void oneThatCannotBeWrittenStopsNobody() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        SettingsFile settings = new SettingsFile(notAFolder.resolve("settings.json"));
        settings.change(now -> now.withDark(true));
        assertTrue(settings.get().dark());
    }

    @Test
    void theLatestFilesComeFirstAndOnce() {
        Settings settings = Settings.USUAL;
        for (int i : IntStream.range(0, 15).toArray()) {
            settings = settings.withRecent(folder.resolve(i + ".toml"));
        }
        settings = settings.withRecent(folder.resolve("7.toml"));
        assertEquals(10, settings.recent().size());
        assertEquals(
                folder.resolve("7.toml").toAbsolutePath(), settings.recent().get(0));
        assertEquals(10, settings.recent().stream().distinct().count());
    }

    @Test
    void zoomStaysWithinItsLimits() {
        assertEquals(Settings.MOST_ZOOM, Settings.USUAL.withZoom(50).zoom());
        assertEquals(Settings.LEAST_ZOOM, Settings.USUAL.withZoom(0).zoom());
    }
}
