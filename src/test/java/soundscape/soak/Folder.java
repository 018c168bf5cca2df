package soundscape.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.app.share.SharedState;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;

/**
 * Files to open and to save, a settled number of them: presets, faulty ones, a state.
 *
 * @param folder where they lie
 */
record Folder(Path folder) {
    private static final int PRESETS = 4;

    /** Where anything may be written. */
    Path written(Path name) {
        return folder.resolve("written").resolve(name);
    }

    static Folder filled(Path folder) {
        Folder files = new Folder(folder);
        try {
            Files.createDirectories(folder.resolve("written"));
            for (String name : Presets.names().subList(0, PRESETS)) {
                Files.writeString(folder.resolve(name + ".toml"), text(name));
            }
            Files.writeString(folder.resolve("faulty.toml"), text("pico").replace("rho = 0.0625", "rho = 2.5"));
            Files.writeString(folder.resolve("no.toml"), "[[[");
            ZkvmFile sp1 = Presets.open("sp1").orElseThrow();
            Files.write(
                    folder.resolve("sp1" + SharedState.ENDING),
                    SharedState.of(Exploration.of(sp1, View.USUAL)).content());
            Files.writeString(folder.resolve("no" + SharedState.ENDING), "soundscape:1:nothing");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return files;
    }

    private static String text(String preset) {
        return Presets.open(preset).orElseThrow().text().text();
    }

    List<Path> all() {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** As another program does: a file gets other numbers, is emptied or brought back. */
    void change(SplittableRandom random) {
        List<String> names = Presets.names().subList(0, PRESETS);
        String name = names.get(random.nextInt(names.size()));
        try {
            Path file = folder.resolve(name + ".toml");
            switch (random.nextInt(4)) {
                case 0 -> Files.deleteIfExists(file);
                case 1 -> Files.writeString(file, text(name) + "\n# " + random.nextInt(100) + "\n");
                case 2 -> Files.writeString(file, text("pico"));
                default -> Files.writeString(file, text(name));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Brings every file back. */
    void restore() {
        filled(folder);
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
