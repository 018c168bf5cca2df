package soundscape.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The window that is opened once to make an archive of its classes. */
class RehearsalTest {
    @Test
    void itClosesItselfOnceAllIsThere() throws IOException, InterruptedException {
        Process window = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dsoundscape.rehearsal=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rehearsal.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, window.waitFor());
        assertEquals("closed", said.strip());
    }
}
