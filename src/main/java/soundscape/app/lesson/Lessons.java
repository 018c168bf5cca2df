package soundscape.app.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundscape.config.Presets;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** The lessons that come with the program. */
public final class Lessons {
    private static final String FOLDER = "/assets/lessons/";

    private Lessons() {}

    /** What there is to learn, without reading whole lessons, in the order in which they build on each other. */
    public static List<LessonHead> heads() {
        return Heads.ALL;
    }

    /** Read when they are first asked for: neither at a window's start nor with every key of a search. */
    private static final class Heads {
        private static final List<LessonHead> ALL = ids().stream()
                .map(id -> LessonReader.head(id, LessonText.of(id + LessonFile.ENDING, text(id))))
                .toList();
    }

    private static List<String> ids() {
        return resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(LessonFile.ENDING))
                .map(line -> line.substring(0, line.length() - LessonFile.ENDING.length()))
                .sorted(Comparator.comparingInt(id -> Integer.parseInt(id.substring(0, id.indexOf('-')))))
                .toList();
    }

    /** Reads a lesson. */
    public static Optional<Lesson> named(String id) {
        return ids().stream().filter(id::equals).findFirst().map(Lessons::read);
    }

    private static Lesson read(String id) {
        String file = id + LessonFile.ENDING;
        return LessonReader.read(id, LessonText.of(file, text(id)), choice -> Presets.open(choice)
                .map(LessonStart::of)
                .orElseThrow(() ->
                        new ConfigException(List.of(new Problem(choice, 1, 1, "is no bundled zkVM; pico would do")))));
    }

    private static String text(String id) {
        return resource(id + LessonFile.ENDING);
    }

    private static String resource(String name) {
        try (InputStream resource = Lessons.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException("the program was built without " + FOLDER + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
