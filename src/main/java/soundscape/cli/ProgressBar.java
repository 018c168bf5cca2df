package soundscape.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import soundscape.explore.frontier.Progress;

/** How far a search is, on a terminal and only once it has taken a second. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long REDRAW_NANOS = 100_000_000;
    private static final int WIDTH = 40;
    private static final String BACK_TO_LINE_START = "\r";

    private final PrintWriter terminal;
    private final boolean watched;
    private long nextDrawing = System.nanoTime() + PATIENCE_NANOS;
    private boolean drawn;

    private ProgressBar(PrintWriter terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    /** A bar on standard error, never drawn where output does not go to a terminal. */
    static ProgressBar on(PrintWriter err) {
        return new ProgressBar(err, isTerminal());
    }

    /** From Java 22 on there is a console even without a terminal, and it says so. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 it is the answer
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    @Override
    public boolean goOn(long done, long all) {
        if (watched && System.nanoTime() >= nextDrawing) {
            nextDrawing = System.nanoTime() + REDRAW_NANOS;
            draw(done, all);
        }
        return true;
    }

    private void draw(long done, long all) {
        int filled = (int) (WIDTH * done / all);
        terminal.print(String.format(
                Locale.ROOT,
                "%s[%s%s] %3d %%",
                BACK_TO_LINE_START,
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                100 * done / all));
        terminal.flush();
        drawn = true;
    }

    /** Wipes the bar away. */
    @Override
    public void close() {
        if (drawn) {
            terminal.print(BACK_TO_LINE_START + " ".repeat(WIDTH + 8) + BACK_TO_LINE_START);
            terminal.flush();
        }
    }
}
