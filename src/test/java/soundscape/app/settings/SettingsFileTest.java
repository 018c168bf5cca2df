package soundscape.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.explore.compile.Adversary;
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
                .withTargets(OwnTargets.parseList("team=96:1024; limit=:512"))
                .withHiddenColumns(List.of("regime", "held by"))
                .withAttacker(new Adversary(62.5, true)));

        assertEquals(settings.get(), new SettingsFile(file).get());
        assertEquals(bounds, new SettingsFile(file).get().bounds().orElseThrow());
    }

    @Test
    void aFileThatCannotBeReadCountsAsNone() throws Exception {
        Path file = folder.resolve("settings.json");
        for (String broken : List.of(
                "",
                "{",
                "[1]",
                "{\"zoom\": \"large\", \"recent\": 3, \"window\": 7, \"targets\": \"x=0:\", \"attacker\":"
                        + " {\"queries\": 300, \"quantum\": true}}")) {
            Files.writeString(file, broken);
            assertEquals(Settings.USUAL, new SettingsFile(file).get(), broken);
        }
    }

    @Test
    void oneUnreadableValueLeavesTheOthers() throws Exception {
        Path file = folder.resolve("settings.json");
        String kept = "{\"dark\": true, \"zoom\": \"large\", \"window\": {\"x\": 1}, \"recent\": [\"a\\u0000b\","
                + " \"/c.toml\", 7], \"lessons\": {\"one\": {\"done\": 3, \"best\": 2.5}, \"two\": 4}}";
        Files.writeString(file, kept);
        SettingsFile settings = new SettingsFile(file);
        assertTrue(settings.get().dark());
        assertEquals(List.of(Path.of("/c.toml")), settings.get().recent());
        assertEquals(
                new LessonProgress(3, OptionalDouble.of(2.5)), settings.get().progress("one"));
        assertEquals(LessonProgress.NONE, settings.get().progress("two"));

        List<String> told = new ArrayList<>();
        settings.onTrouble(told::add);
        assertEquals(
                List.of("Not all settings in " + file + " could be read; what is as usual now: size of text, place of"
                        + " the window, file \"a\\u0000b\", file 7.0, lesson two. The"
                        + " file as it was is kept as settings-unread.json beside it."),
                told);
        settings.change(now -> now.withZoom(1.5));
        assertEquals(kept, Files.readString(folder.resolve("settings-unread.json")));
        assertEquals(settings.get(), new SettingsFile(file).get());
    }

    @Test
    void aDiskThatRefusesIsToldOnceUntilItTakesThemAgain() throws Exception {
        Path place = folder.resolve("file");
        Files.writeString(place, "");
        SettingsFile settings = new SettingsFile(place.resolve("settings.json"));
        List<String> told = new ArrayList<>();
        settings.onTrouble(told::add);
        settings.change(now -> now.withDark(true));
        settings.change(now -> now.withZoom(1.5));
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("Settings last until the window is closed only: "), told.get(0));
        Files.delete(place);
        settings.change(now -> now.withZoom(1.2));
        assertEquals(1.2, new SettingsFile(place.resolve("settings.json")).get().zoom());
        Files.delete(place.resolve("settings.json"));
        Files.delete(place);
        Files.writeString(place, "");
        settings.change(now -> now.withZoom(1.3));
        assertEquals(2, told.size());
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
