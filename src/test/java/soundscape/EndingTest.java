package soundscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A process of the program ends when it has answered, with its command's status, whatever threads the command began. */
class EndingTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    static Stream<Arguments> commands() {
        return Stream.of(
                arguments(0, List.of("--version")),
                arguments(0, List.of("estimate", "pico", "zisk")),
                arguments(0, List.of("plot", "pico", "-o", "plot.png")),
                arguments(1, List.of("check", "--milestone", "h-star", "pico")),
                arguments(2, List.of("nosuch")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void endsWithTheCommandsStatus(int status, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder,
                "-classpath",
                System.getProperty("java.class.path"),
                Soundscape.class.getName()));
        all.addAll(command);
        Process process = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), command + " does not end");
            assertEquals(status, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }
}
