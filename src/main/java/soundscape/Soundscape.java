package soundscape;

import soundscape.cli.Commands;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.Launcher;

/** Starts Soundscape: the window when called without arguments, a command otherwise. */
public final class Soundscape {
    private Soundscape() {}

    /** Runs the window or the command and ends the process with its exit status. */
    public static void main(String... args) {
        System.exit(args.length == 0 ? Launcher.run(MainWindow::new) : Commands.run(args));
    }
}
