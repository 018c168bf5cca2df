package soundscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.app.lesson.Lesson;
import soundscape.app.lesson.LessonCheck;
import soundscape.app.lesson.LessonFile;
import soundscape.app.lesson.LessonHead;
import soundscape.app.lesson.Lessons;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.LessonFigures;
import soundscape.app.lesson.figure.ViewSetting;
import soundscape.app.lesson.figure.ViewSettings;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.report.TextTable;

/** Lists lessons, and checks those that somebody writes. */
@Command(
        name = "lessons",
        description = "Lists the lessons, or checks lessons by playing them through.",
        footer = {
            "",
            "A lesson in the window: java -jar soundscape.jar my-lesson.md",
            "",
            "Exit status: 0; 1 if a lesson has a problem (each goes to standard error); 2 for wrong usage."
        })
final class LessonsCommand extends TerminalCommand {
    @Option(names = "--check", description = "Reads each lesson, does what it asks, and holds its claims.")
    private boolean check;

    @Option(names = "--words", description = "Everything that a lesson can ask about and set.")
    private boolean words;

    @Parameters(arity = "0..*", paramLabel = "FILE-or-LESSON", description = "Lessons; none for the bundled ones.")
    private List<String> names = new ArrayList<>();

    @Override
    int answer() {
        if (words) {
            out().println(figures());
            return 0;
        }
        if (!check) {
            out().println(heads());
            return 0;
        }
        List<String> asked =
                names.isEmpty() ? Lessons.heads().stream().map(LessonHead::id).toList() : names;
        boolean sound = true;
        for (String name : asked) {
            sound &= isSound(name);
        }
        return sound ? 0 : 1;
    }

    private boolean isSound(String name) {
        List<Problem> problems;
        try {
            Lesson lesson = Lessons.named(name).orElseGet(() -> LessonFile.read(Path.of(name)));
            problems = LessonCheck.of(name, lesson);
            if (problems.isEmpty()) {
                out().println(name + ": " + lesson.steps().size() + " steps, each done as it asks");
            }
        } catch (ConfigException unreadable) {
            problems = unreadable.problems();
        }
        problems.forEach(err()::println);
        return problems.isEmpty();
    }

    private static TextTable heads() {
        TextTable table = new TextTable("lesson", ">minutes", "title", "about");
        for (LessonHead head : Lessons.heads()) {
            table.row(head.id(), Integer.toString(head.minutes()), head.title(), head.about());
        }
        return table;
    }

    private static TextTable figures() {
        TextTable table = new TextTable("word", "unit", "what it is");
        for (LessonFigure.Of of : LessonFigure.Of.values()) {
            String prefix = of == LessonFigure.Of.CIRCUIT ? "" : of.name().toLowerCase(Locale.ROOT) + ".";
            for (LessonFigure figure : LessonFigures.of(of)) {
                boolean setting = of == LessonFigure.Of.VIEW
                        && ViewSettings.ALL.stream().map(ViewSetting::word).anyMatch(figure.name()::equals);
                table.row(prefix + figure.name(), figure.unit(), figure.meaning() + (setting ? " (can be set)" : ""));
            }
        }
        return table;
    }
}
