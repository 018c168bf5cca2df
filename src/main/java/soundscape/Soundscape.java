package soundscape;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import soundscape.app.SettingsFile;
import soundscape.cli.Commands;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.Launcher;

/** Starts Soundscape: the window when called without arguments, a command otherwise. */
public final class Soundscape {
    private Soundscape() {}

    /** Runs the window or the command and ends the process with its exit status. */
    public static void main(String... args) {
        // Sentences hold more than ASCII, whatever the terminal's locale says.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(
                args.length == 0
                        ? Launcher.run(() -> new MainWindow(SettingsFile.ofUser()), MainWindow::new)
                        : Commands.run(args));
    }
}
