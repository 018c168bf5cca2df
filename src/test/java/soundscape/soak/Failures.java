package soundscape.soak;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Notices whatever goes wrong on any thread: exceptions, logged warnings, and what is printed as an error. */
final class Failures {
    /** Lines of a trace that tell one failure from another. */
    private static final int TELLING_LINES = 6;

    /** JavaFX says so off-screen, and draws the next picture, if a window gets another size while it is drawn. */
    private static final String RESIZED = "Too small int buffer size";

    private final Supplier<String> situation;
    private final PrintStream out;
    private final Set<String> known = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private final Lines printed = new Lines();

    /** Held here because a logger that nobody holds forgets its handlers. */
    private final Logger root = Logger.getLogger("");

    /**
     * Begins to notice.
     *
     * @param situation says what was done last
     * @param out where each failure is told at once, unless it was told before
     */
    Failures(Supplier<String> situation, PrintStream out) {
        this.situation = situation;
        this.out = out;
    }

    /** Takes the place of what usually tells of failures. */
    void listen() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> add(thread.getName(), failure));
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new Warnings());
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    void add(String where, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        add(where + ": " + trace);
    }

    synchronized void add(String text) {
        String telling = String.join(
                "\n",
                text.replaceAll("@[0-9a-f]+", "")
                        .lines()
                        .skip(text.contains("\tat ") ? 1 : 0)
                        .limit(TELLING_LINES)
                        .toList());
        if (known.add(telling)) {
            told.add(text);
            out.println("FAILED " + text + "\n" + situation.get());
        }
    }

    /** How many different ones there were. */
    int count() {
        printed.tell();
        return counted();
    }

    private synchronized int counted() {
        return told.size();
    }

    private final class Warnings extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() < Level.WARNING.intValue() || isOfClassPath(record)) {
                return;
            }
            String text = record.getLoggerName() + " warns: " + record.getMessage();
            if (record.getThrown() == null) {
                Failures.this.add(text);
            } else {
                Failures.this.add(text, record.getThrown());
            }
        }

        /** JavaFX warns when it is loaded from the class path, as the program does. */
        private static boolean isOfClassPath(LogRecord record) {
            return record.getMessage() != null && record.getMessage().startsWith("Unsupported JavaFX configuration");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** What is printed as an error, a trace with all its lines. */
    private final class Lines extends OutputStream {
        private final StringBuilder line = new StringBuilder();

        /** The trace that is being printed. */
        private final StringBuilder trace = new StringBuilder();

        @Override
        public synchronized void write(int character) {
            if (character != '\n') {
                line.append((char) character);
                return;
            }
            String text = line.toString();
            line.setLength(0);
            if (!text.startsWith("\t") && !text.startsWith("Caused by: ")) {
                tell();
            }
            trace.append(text).append('\n');
        }

        /** Whatever was printed before is complete now. */
        private synchronized void tell() {
            String printed = trace.toString().strip();
            trace.setLength(0);
            if (!printed.isEmpty() && !printed.contains(RESIZED)) {
                Failures.this.add("printed: " + printed);
            }
        }
    }
}
