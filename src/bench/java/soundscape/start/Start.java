package soundscape.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the program or the empty window is started: with an archive of its classes, as the installed program is. */
final class Start {
    /** The Java from which on the installed program has a cache of classes and links, not an archive of classes alone. */
    private static final int CACHING = 25;

    private final List<String> command;

    private Start(List<String> command) {
        this.command = command;
    }

    /** Starts once to make the archive. */
    static Start of(String classPath, Path archive, String... arguments) throws IOException, InterruptedException {
        boolean cached = Runtime.version().feature() >= CACHING;
        run(command(classPath, (cached ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, arguments));
        return new Start(
                command(classPath, (cached ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive, arguments));
    }

    /** Starts as any program does, with neither archive nor options. */
    static Start plain(String classPath) {
        return new Start(List.of(java(), "-cp", classPath, Opened.class.getName()));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> command(String classPath, String option, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "@packaging/start.options"));
        if (Runtime.version().feature() >= CACHING) {
            command.add("@packaging/start-25.options");
        }
        command.addAll(List.of(option, "-cp", classPath, Opened.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts once, and waits for the end. */
    Moments run() throws IOException, InterruptedException {
        return run(command);
    }

    private static Moments run(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double usable = Double.NaN;
        double complete = Double.NaN;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                usable = line.equals(Opened.USABLE) ? seconds : usable;
                complete = line.equals(Opened.COMPLETE) ? seconds : complete;
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(complete)) {
            throw new IOException("This did not come to its end: " + String.join(" ", command));
        }
        return new Moments(usable, complete);
    }

    /**
     * When what was there, in seconds from the process's beginning.
     *
     * @param usable the first frame
     * @param complete everything
     */
    record Moments(double usable, double complete) {}
}
