package soundscape.ui.launch;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** Opens the window, or draws it off-screen where there is no display. */
public final class Launcher {
    /** Held here because a logger that nobody holds forgets its filter. */
    private static @Nullable Logger javafx;

    private Launcher() {}

    /** Runs the window, its content made on JavaFX's thread, until it is closed; draws the other without a display. */
    public static int run(Supplier<? extends Content> content, Supplier<? extends Content> drawn) {
        allowClassPath();
        if (!Display.present()) {
            return offScreen(drawn);
        }
        Preload.run(System.LoggerFinder::getLoggerFinder); // JavaFX logs, and every jar is searched for how
        try {
            Window.open(content);
            return 0;
        } catch (RuntimeException | LinkageError e) {
            // A rehearsal's archive would be that of a failure.
            if (Window.REHEARSAL || !Display.isToBlameFor(e)) {
                throw e;
            }
            System.err.println(Display.missing(e));
            return OffScreen.restart();
        }
    }

    private static int offScreen(Supplier<? extends Content> content) {
        OffScreen.choose();
        Path picture = OffScreen.picture();
        if (Window.draw(content, picture)) {
            System.out.println("There is no usable display here, so the window was drawn into " + picture + ".");
        } else {
            // Why was said; the answer needs no picture.
            content.get().summary().forEach(System.out::println);
        }
        System.out.println("To get the window itself, run the same command on a desktop, or with DISPLAY set.");
        return 0;
    }

    /**
     * Drops JavaFX's one warning when it is loaded from the class path, as {@code java -jar} does. An installed program
     * has it as modules, and need not wait until every jar has been searched for a logger.
     */
    private static void allowClassPath() {
        if (!Application.class.getModule().isNamed()) {
            javafx = Logger.getLogger("javafx");
            javafx.setFilter(record ->
                    record.getMessage() == null || !record.getMessage().startsWith("Unsupported JavaFX configuration"));
        }
    }
}
