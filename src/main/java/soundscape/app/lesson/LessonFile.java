package soundscape.app.lesson;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import soundscape.app.share.SharedState;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Lessons on disk: Markdown files, which name presets or configurations beside them. */
public final class LessonFile {
    /** What a lesson's file name ends with. */
    public static final String ENDING = ".md";

    /** Longer texts are no lessons. */
    private static final long MOST_BYTES = 1 << 20;

    private LessonFile() {}

    /** Reads a lesson; {@link ConfigException} with every problem in it if it is none. */
    public static Lesson read(Path path) {
        String name = path.toString();
        LessonText text = LessonText.of(name, text(path));
        return LessonReader.read(id(path), text, choice -> open(path, choice));
    }

    private static String id(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static String text(Path path) {
        String name = path.toString();
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw wrong(name, "is larger than " + (MOST_BYTES >> 10) + " KiB; a lesson would do");
            }
            return Files.readString(path);
        } catch (NoSuchFileException missing) {
            throw wrong(name, "does not exist; the path of a lesson in Markdown would do");
        } catch (CharacterCodingException binary) {
            throw wrong(name, "is no text in UTF-8; a lesson in Markdown would do");
        } catch (IOException failed) {
            throw wrong(name, "cannot be read: " + failed.getMessage() + "; a readable file would do");
        }
    }

    private static LessonStart open(Path lesson, String choice) {
        Path beside = beside(lesson, choice);
        if (SharedState.isNamed(beside)) {
            return LessonStart.of(SharedState.read(beside));
        }
        return LessonStart.of(Presets.open(choice).orElseGet(() -> ZkvmFiles.open(beside)));
    }

    /** Lessons come from strangers: none leads to other folders, or by way of a path to another computer. */
    private static Path beside(Path lesson, String choice) {
        try {
            Path named = Path.of(choice);
            if (named.equals(named.getFileName())) {
                return lesson.resolveSibling(named);
            }
        } catch (InvalidPathException impossible) {
            // is no file's name either
        }
        throw wrong(choice, "is no file's name; that of a file beside the lesson, or a bundled zkVM's, would do");
    }

    private static ConfigException wrong(String name, String sentence) {
        return new ConfigException(List.of(new Problem(name, 1, 1, sentence)));
    }
}
