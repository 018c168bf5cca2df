package soundscape.start;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsFile;
import soundscape.ui.launch.Display;

/**
 * Compares the window's start with that of an empty one with an empty chart, in turn, since a machine's speed drifts. Both
 * start from archives of their classes; the empty window's start without one, as any program's is, is told beside. Needs a
 * display.
 */
public final class StartUp {
    private static final int PAIRS = 15;

    /** How much longer the window may take. */
    private static final double GOAL = 1.3;

    /** The empty window's, too. */
    static final double WIDTH = 1440;

    static final double HEIGHT = 900;

    private StartUp() {}

    /**
     * Measures and prints; ends with 1 if the window takes too long.
     *
     * @param args none
     */
    public static void main(String... args) throws IOException, InterruptedException {
        if (!Display.present()) {
            System.err.println("Start-up is that of a real window, and there is no display here.");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("start-up");
        String path = jars(System.getProperty("java.class.path"), folder);
        Path user = folder.resolve("user");
        Settings.Bounds place = new Settings.Bounds(0, 0, WIDTH, HEIGHT, false); // as after an earlier day's use
        SettingsFile.in(user).change(settings -> settings.withPlace(place, List.of(0.2, 0.8)));
        Start window = Start.of(path, folder.resolve("window.jsa"), user.toString());
        Start empty = Start.of(path, folder.resolve("empty.jsa"));
        Start plain = Start.plain(path);
        double[] usable = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        double[] complete = new double[PAIRS];
        double[] least = new double[PAIRS];
        double[] bare = new double[PAIRS];
        double[] toBare = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            Start.Moments other = empty.run();
            Start.Moments ours = window.run();
            usable[i] = ours.usable();
            complete[i] = ours.complete();
            least[i] = other.usable();
            bare[i] = plain.run().usable();
            toBare[i] = ours.usable() / bare[i];
            ratios[i] = ours.usable() / other.usable();
        }
        double ratio = median(ratios);
        System.out.printf("empty window with an empty chart  %.2f s (median of %d)%n", median(least), PAIRS);
        System.out.printf("the same without an archive       %.2f s%n", median(bare));
        System.out.printf("Soundscape, usable                %.2f s%n", median(usable));
        System.out.printf("Soundscape, complete with curves  %.2f s%n", median(complete));
        System.out.printf("pair by pair, to the one without  %.2f times%n", median(toBare));
        System.out.printf(
                "pair by pair                      %.2f times (goal %.1f): %s%n", ratio, GOAL, verdict(ratio));
        System.exit(ratio <= GOAL ? 0 : 1);
    }

    private static String verdict(double ratio) {
        return ratio <= GOAL ? "reached" : "missed";
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** An archive of classes is made of jars alone. */
    private static String jars(String classPath, Path folder) {
        List<String> entries = List.of(classPath.split(File.pathSeparator));
        return IntStream.range(0, entries.size())
                .filter(i -> new File(entries.get(i)).exists())
                .mapToObj(i -> {
                    Path entry = Path.of(entries.get(i));
                    return Files.isDirectory(entry) ? jar(entry, folder.resolve(i + ".jar")) : entry;
                })
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path content, Path jar) {
        try (Stream<Path> files = Files.walk(content);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(content.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
