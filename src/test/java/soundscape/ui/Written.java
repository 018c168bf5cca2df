package soundscape.ui;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Writes what a window's dialogs would ask a place for, since off-screen there are no such dialogs. */
public final class Written {
    private Written() {}

    /**
     * Saves everything that is no plot.
     *
     * @param window the window
     * @param place gives each file its place
     */
    public static void all(MainWindow window, UnaryOperator<Path> place) {
        window.states().save(place.apply(Path.of("state.soundscape")));
        window.reports().saveReport(place.apply(Path.of("report.md")));
        window.reports().saveRecursion(place.apply(Path.of("recursion.tex")));
        window.reports().saveGlossary(place.apply(Path.of("glossary.md")));
    }

    /**
     * Opens a file, as dropping it on the window does.
     *
     * @param window the window
     * @param file the file
     */
    public static void drop(MainWindow window, Path file) {
        window.open(file);
    }

    /**
     * Ends a window's workers.
     *
     * @param window the window
     */
    public static void close(MainWindow window) {
        window.close();
    }
}
