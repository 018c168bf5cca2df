package soundscape;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import soundscape.app.Session;
import soundscape.app.SettingsFile;
import soundscape.app.SettingsStore;
import soundscape.app.UserFolder;
import soundscape.app.document.RecoveryFolder;
import soundscape.cli.Commands;
import soundscape.config.Presets;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.Launcher;

/** Starts Soundscape: the window when called with nothing but files, a command otherwise. */
public final class Soundscape {
    private Soundscape() {}

    /** Runs the window or the command and ends the process with its exit status. */
    public static void main(String... args) {
        // Sentences hold more than ASCII, whatever the terminal's locale says.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(Commands.isFor(args) ? Commands.run(args) : window(List.of(args)));
    }

    private static int window(List<String> inputs) {
        Path folder = UserFolder.ofUser();
        // Read and estimated while JavaFX starts.
        CompletableFuture<Session> opening = CompletableFuture.supplyAsync(() -> new Session(Presets.opening()));
        return Launcher.run(
                () -> new MainWindow(
                        opening.join(),
                        SettingsFile.in(folder),
                        Optional.of(new RecoveryFolder(folder.resolve("recovery"))),
                        inputs),
                () -> new MainWindow(opening.join(), SettingsStore.inMemory(), Optional.empty(), inputs));
    }
}
