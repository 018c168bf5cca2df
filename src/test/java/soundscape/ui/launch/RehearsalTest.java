package soundscape.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The window that is opened once to make an archive of its classes. */
class RehearsalTest {
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // against hanging
    void itClosesItselfOnceAllIsThere() throws IOException, InterruptedException {
        Process window = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dsoundscape.rehearsal=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rehearsal.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, window.waitFor(), said);
            assertTrue(said.strip().endsWith("closed"), said);
        } finally {
            window.destroyForcibly();
        }
    }
}
