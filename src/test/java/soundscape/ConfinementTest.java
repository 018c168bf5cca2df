package soundscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own does every job without the network, and leaves nothing but what was asked for. */
@EnabledOnOs(OS.LINUX) // elsewhere the last job would open a window
@Tag("slow")
class ConfinementTest {
    @TempDir
    private static Path place;

    private static List<String> said;

    @BeforeAll
    static void doEveryJob() throws IOException, InterruptedException {
        for (String folder : List.of("home", "temporary", "work")) {
            Files.createDirectory(place.resolve(folder));
        }
        Path said = place.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.home=" + place.resolve("home"),
                        "-Djava.io.tmpdir=" + place.resolve("temporary"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ConfinedJobs.class.getName(),
                        Path.of("zkvms", "pico.toml").toAbsolutePath().toString())
                .directory(place.resolve("work").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"));
        environment.put("HOME", place.resolve("home").toString());
        builder.start().waitFor();
        ConfinementTest.said = Files.readAllLines(said);
    }

    @Test
    void everyJobIsDone() {
        assertEquals(
                List.of(
                        "estimate ended with 0",
                        "plot ended with 0",
                        "plot ended with 0",
                        "plot ended with 0",
                        "glossary ended with 0",
                        "report ended with 0",
                        "recursion ended with 0",
                        "check ended with 1",
                        "share ended with 0",
                        "hostile.toml ended with 0"),
                said.stream().filter(line -> line.contains(" ended with ")).toList(),
                said::toString);
    }

    @Test
    void nothingIsAskedOfTheNetwork() {
        assertTrue(said.contains(ConfinedJobs.BEFORE + "[]"), said::toString);
        assertTrue(said.contains(ConfinedJobs.AFTER + "[Socket, SocketChannel, URL]"), said::toString);
        assertTrue(
                said.stream()
                        .anyMatch(line -> line.startsWith(ConfinedJobs.NAMES + "Unable to resolve host a.example")),
                said::toString);
    }

    @Test
    void onlyTheChosenFilesAreThere() throws IOException {
        assertEquals(
                Set.of(
                        "hostile.toml",
                        "hostile.svg",
                        "hostile.pdf",
                        "hostile.png",
                        "handout.pdf",
                        "reports/hostile.md",
                        "reports/summary.md",
                        "recursion.md",
                        "recursion-layers.svg",
                        "check.xml",
                        "state.soundscape",
                        "soundscape.png"),
                files("work"));
    }

    @Test
    void nothingIsLeftOutsideOfTheSettingsFolder() throws IOException {
        assertEquals(Set.of(), files("temporary"));
        assertEquals(
                Set.of(),
                files("home").stream()
                        .filter(file -> !file.startsWith(".config/soundscape/cache/"))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> place.resolve(folder).relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
