package soundscape.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import soundscape.config.toml.TomlText;

/** The zkVMs that come with the program. */
public final class Presets {
    private static final String FOLDER = "/zkvms/";
    private static final String INDEX = "index.txt";
    private static final String OPENING = "pico";

    private static final String ENDING = ".toml";

    /** What the build made of a preset's text; where it did not, the text is parsed. */
    private static final String PREPARED = ".table";

    /** Presets that were asked for, by their plain names: they never change, and parsing one takes long. */
    private static final Map<String, ZkvmFile> OPENED = new ConcurrentHashMap<>();

    private static final List<String> NAMES = read();

    private Presets() {}

    private static List<String> read() {
        List<String> names = new ArrayList<>();
        for (String line :
                new String(read(INDEX), StandardCharsets.UTF_8).strip().split("\n", -1)) {
            names.add(line.substring(0, line.length() - ENDING.length()));
        }
        Collections.sort(names);
        return Collections.unmodifiableList(names);
    }

    /** The presets' names; file names without their ending, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /** What a preset's zkVM is called, without reading the rest of it. */
    public static String title(String name) {
        Matcher title = Pattern.compile("(?m)^name = \"(.+)\"$") // the first name is the zkVM's
                .matcher(new String(read(name + ENDING), StandardCharsets.UTF_8));
        return title.find() ? title.group(1) : name;
    }

    /**
     * Opens a preset; the same file each time.
     * @param name its name, such as {@code pico}; upper and lower case, spaces, hyphens and underscores do not matter
     */
    public static Optional<ZkvmFile> open(String name) {
        String wanted = plain(name);
        ZkvmFile known = OPENED.get(wanted);
        if (known != null) {
            return Optional.of(known);
        }
        for (String preset : NAMES) {
            if (plain(preset).equals(wanted)) {
                ZkvmFile opened =
                        ZkvmFile.explore(text(preset), Optional.empty()).faultless();
                OPENED.put(wanted, opened);
                return Optional.of(opened);
            }
        }
        return Optional.empty();
    }

    /** The preset that a window begins with: its layers and its plateau show most of what there is to see. */
    public static ZkvmFile opening() {
        return open(OPENING).orElseThrow();
    }

    private static TomlText text(String preset) {
        String file = preset + ENDING;
        Optional<byte[]> prepared = found(preset + PREPARED);
        return prepared.isPresent()
                ? TomlText.prepared(file, () -> read(file), prepared.get())
                : TomlText.decode(file, read(file));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace("-", "");
    }

    private static byte[] read(String file) {
        Optional<byte[]> found = found(file);
        if (found.isEmpty()) {
            throw new IllegalStateException("the program was built without " + FOLDER + file);
        }
        return found.get();
    }

    private static Optional<byte[]> found(String file) {
        try (InputStream resource = Presets.class.getResourceAsStream(FOLDER + file)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
