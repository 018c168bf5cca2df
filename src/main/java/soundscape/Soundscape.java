package soundscape;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import soundscape.app.settings.Confinement;
import soundscape.app.settings.UserFolder;
import soundscape.cli.Commands;
import soundscape.ui.WindowStartup;
import soundscape.ui.launch.Launcher;

/** Starts Soundscape: the window when called with nothing but files, a command otherwise. */
public final class Soundscape {
    /** What is done once for an archive of classes, see packaging/build.sh: "commands" alone, or "true" for the window, too. */
    private static final String REHEARSAL = "soundscape.rehearsal";

    private static final int MOST_THREADS = 64;

    private Soundscape() {}

    /**
     * Runs the window or the command and ends the process with its exit status.
     * @param args files for the window, or a command with its arguments
     */
    public static void main(String... args) {
        Path folder = begin();
        int status = run(folder, args);
        if (status != 0 || !isAlone()) {
            System.exit(status); // for which Java looks for a logger in every jar, a fifth of a short command's time
        }
    }

    /** Whether no other thread keeps the process from ending with this one. */
    private static boolean isAlone() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        Thread[] threads = new Thread[MOST_THREADS];
        int count = all.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (!threads[i].isDaemon() && threads[i] != Thread.currentThread()) {
                return false;
            }
        }
        return count < threads.length; // others may have found no room
    }

    /** Prepares the process and tells the user's folder; once, since it leads elsewhere afterwards. */
    static Path begin() {
        Path folder = UserFolder.ofUser();
        Confinement.to(folder);
        // Sentences hold more than ASCII, whatever the terminal's locale says.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        return folder;
    }

    /** Runs the window or the command and returns its exit status. */
    static int run(Path folder, String... args) {
        return Commands.isFor(args) ? Commands.run(args) : window(folder, List.of(args));
    }

    private static int window(Path folder, List<String> inputs) {
        String rehearsal = System.getProperty(REHEARSAL, "");
        if (!rehearsal.isEmpty()) {
            Commands.rehearse();
        }
        if (rehearsal.equals("commands")) {
            return 0;
        }
        WindowStartup opening = new WindowStartup(folder);
        return Launcher.run(() -> opening.window(inputs), () -> opening.picture(inputs));
    }
}
