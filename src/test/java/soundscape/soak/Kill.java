package soundscape.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import soundscape.app.document.RecoveryFolder;
import soundscape.config.Presets;

/**
 * Kills a program at random moments while it changes and saves a file, and holds that what it saved is whole, and that the
 * next start offers what it had not saved.
 */
final class Kill {
    private static final int MOST_MILLISECONDS = 5000;

    private final Path folder;
    private final Path file;
    private final SplittableRandom random;
    private final Edits edits = new Edits(Presets.opening());
    private final List<String> wrong = new ArrayList<>();

    /** The number of queries that the file holds. */
    private String onDisk = edits.value(Presets.opening().text().text());

    /** What is unsaved and is to be offered by the next start; none if nothing is. */
    private List<String> left = List.of();

    private Kill(Path folder, long seed) throws IOException {
        this.folder = folder;
        file = Files.createDirectories(folder.resolve("work")).resolve("mine.toml");
        random = new SplittableRandom(seed);
        Files.writeString(file, Presets.opening().text().text());
    }

    /** Kills as often as is asked for, and tells whether nothing was lost. */
    static boolean passes() throws Exception {
        int times = Integer.getInteger("soak.kills", 12);
        long seed = Long.getLong("soak.seed", System.nanoTime());
        Path folder = Files.createTempDirectory("soundscape-kill");
        Kill kill = new Kill(folder, seed);
        for (int i = 0; i < times; i++) {
            kill.once();
        }
        kill.wrong.forEach(line -> System.out.println("FAILED " + line));
        System.out.println((kill.wrong.isEmpty() ? "Passed: " : "FAILED: ") + times + " kills, seed " + seed + ", "
                + kill.remnants().size() + " unfinished files are left.");
        Folder.remove(folder);
        return kill.wrong.isEmpty();
    }

    private void once() throws Exception {
        int milliseconds = random.nextInt(MOST_MILLISECONDS);
        Life life = Life.lived(folder, file, milliseconds);
        hold(life.other().isEmpty(), "printed " + life.other());
        Told start = life.told().get(0);
        Told.Kind begins = left.isEmpty() ? Told.Kind.NOTHING_OFFERED : Told.Kind.RESTORED;
        hold(start.kind() == begins, "after " + left + " a start that tells " + start);
        hold(left.isEmpty() || left.contains(start.value()), start + " is none of " + left);
        for (Told told : life.told()) {
            boolean before = told.kind() == Told.Kind.CHANGING;
            hold(before || told.sentence().equals(edits.sentence(told.value())), told + " has other numbers");
        }

        List<String> saved = life.mayBeSaved(onDisk);
        String text = Files.readString(file);
        onDisk = saved.stream()
                .filter(value -> edits.text(value).equals(text))
                .findFirst()
                .orElse("none");
        hold(!onDisk.equals("none"), "the file is none of " + saved + ":\n" + text);

        left = new RecoveryFolder(folder.resolve("recovery"))
                .left().stream()
                        .flatMap(each -> each.works().stream())
                        .map(work -> edits.value(work.now()))
                        .toList();
        List<String> unsaved = life.mayBeUnsaved(saved);
        hold(
                unsaved.contains(left.isEmpty() ? Life.NOTHING : left.get(0)),
                "left are " + left + ", none of " + unsaved);
        if (Files.exists(folder.resolve("settings.json"))) {
            new ObjectMapper().readTree(Files.readString(folder.resolve("settings.json")));
        }
        System.out.printf(
                "killed after %4d ms and %3d lines: on disk %s, unsaved %s, %d unfinished files%n",
                milliseconds, life.told().size(), onDisk, left, remnants().size());
    }

    private void hold(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
            System.out.println("FAILED " + otherwise);
        }
    }

    /** What was being written when the program was killed. */
    private List<Path> remnants() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }
}
