package soundscape.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares the command line with that of an older commit, in turn, since a machine's speed drifts: as a jar and, from Java
 * 25 on, as the installed program starts. Builds the commit beside this build, which must be packaged.
 */
public final class CommandLines {
    private static final int PAIRS = 9;

    private static final int CACHING = 25;

    /** What an older commit starts commands with, too. */
    private static final List<String> WINDOW = List.of("@packaging/start.options", "@packaging/start-25.options");

    private static final List<String> NINE = List.of(
            "estimate", "pico", "zisk", "sp1", "venus", "openvm", "openvm2", "airbender", "zkdtvm", "dummy_whir");

    private static final List<Row> ROWS = List.of(
            new Row(NINE, 0, 0.4, 0.2),
            new Row(List.of("list"), 0, 0.4, 0.2),
            new Row(List.of("--version"), 0, 0.5, 0.5),
            new Row(List.of("check", "--milestone", "glamsterdam", "zkvms/dummy_whir.toml"), 1, 0.5, 0.5));

    /**
     * A command, what it ends with, and the most time that it may take, in units of the older commit's: as a jar, and
     * installed.
     */
    private record Row(List<String> command, int status, double plain, double installed) {}

    private CommandLines() {}

    /**
     * Measures and prints; ends with 1 if a command takes too long.
     *
     * @param args the older commit
     */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length != 1 || args[0].equals(".")) {
            System.err.println("-Dbench names the older commit, such as 0f6a13a");
            System.exit(2);
        }
        Path now = Path.of("target", "soundscape.jar").toAbsolutePath();
        if (!Files.exists(now)) { // told before the older one is built, which takes minutes
            System.err.println(now + " is not there: mvn package -DskipTests");
            System.exit(2);
        }
        Path before = built(args[0]);
        boolean reached = compare(List.of("-jar", before.toString()), List.of("-jar", now.toString()), false);
        if (Runtime.version().feature() >= CACHING) {
            reached &= compare(installed(before, WINDOW, "true"), installed(now, commands(), "commands"), true);
        }
        System.exit(reached ? 0 : 1);
    }

    private static boolean compare(List<String> before, List<String> now, boolean installed)
            throws IOException, InterruptedException {
        boolean reached = true;
        for (Row row : ROWS) {
            double[] ratios = new double[PAIRS];
            double[] seconds = new double[PAIRS];
            seconds(now, row);
            seconds(before, row);
            for (int i = 0; i < PAIRS; i++) {
                double older = seconds(before, row);
                seconds[i] = seconds(now, row);
                ratios[i] = seconds[i] / older;
            }
            double goal = installed ? row.installed() : row.plain();
            boolean holds = median(ratios) <= goal;
            reached &= holds;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %-10s %.2f s, %.2f of the older (goal %.2f): %s%n",
                    installed ? "installed" : "java -jar",
                    row.command().get(0),
                    median(seconds),
                    median(ratios),
                    goal,
                    holds ? "reached" : "NO");
        }
        return reached;
    }

    /** The jar of a commit, built once in a clone of its own. */
    private static Path built(String commit) throws IOException, InterruptedException {
        Path clone = Path.of("target", "older", commit).toAbsolutePath();
        Path jar = clone.resolve("target/soundscape.jar");
        if (!Files.exists(jar)) {
            Files.createDirectories(clone.getParent());
            if (!Files.exists(clone)) {
                run(Path.of("."), "git", "clone", "-q", ".", clone.toString());
            }
            run(clone, "git", "checkout", "-q", commit);
            boolean windows = File.separatorChar == '\\';
            run(clone, windows ? "mvn.cmd" : "mvn", "-q", "package", "-DskipTests");
        }
        return jar;
    }

    /** What this build's commands are started with. */
    private static List<String> commands() {
        List<String> options = new ArrayList<>(List.of("@packaging/command.options", "@packaging/command-25.options"));
        if (System.getProperty("os.name").equals("Linux")) {
            options.add("@packaging/command-linux.options");
        }
        return options;
    }

    /** With the options and the cache of classes that packaging/build.sh gives the program, after the rehearsal that it does. */
    private static List<String> installed(Path jar, List<String> options, String rehearsed)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("installed");
        Path cache = folder.resolve("soundscape.cds");
        folder.toFile().deleteOnExit(); // after what is in it
        cache.toFile().deleteOnExit();
        List<String> rehearsal = new ArrayList<>(List.of(java()));
        rehearsal.addAll(options);
        rehearsal.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Dsoundscape.rehearsal=" + rehearsed,
                "-cp",
                jar.toString(),
                "soundscape.Soundscape"));
        run(Path.of("."), rehearsal.toArray(String[]::new));
        List<String> start = new ArrayList<>(options);
        start.addAll(List.of("-XX:AOTCache=" + cache, "-cp", jar.toString(), "soundscape.Soundscape"));
        return start;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("This failed: " + String.join(" ", command));
        }
    }

    private static double seconds(List<String> program, Row row) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(java()));
        all.addAll(program);
        all.addAll(row.command());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(all)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != row.status()) {
            throw new IOException("This ended with " + status + ": " + String.join(" ", all));
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
