package soundscape.ui.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets JavaFX draw into memory, through Monocle and in software, where there is no display. */
public final class OffScreen {
    private static final Path BUILD_FOLDER = Path.of("target");
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private OffScreen() {}

    /** Chooses the off-screen platform. Has an effect only before JavaFX starts. */
    public static void choose() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1440x900-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** The picture's place; a file in the build's folder where there is one, else in the current folder. */
    public static Path picture() {
        Path name = Path.of("soundscape.png");
        return Files.isDirectory(BUILD_FOLDER) ? BUILD_FOLDER.resolve(name) : name;
    }

    /**
     * Runs this same command once more without a display. JavaFX cannot change its platform once it has tried one, so a
     * window that could not be opened needs a new process.
     */
    public static int restart() {
        if (!Files.isReadable(COMMAND_LINE)) {
            return 1; // only Linux tells a process how it was called; elsewhere a display is always there
        }
        try {
            List<String> command = List.of(
                    Files.readString(COMMAND_LINE, StandardCharsets.UTF_8).split("\0", -1));
            // A NUL ends every argument, so that the last piece is empty and no argument.
            ProcessBuilder builder = new ProcessBuilder(command.subList(0, command.size() - 1)).inheritIO();
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
