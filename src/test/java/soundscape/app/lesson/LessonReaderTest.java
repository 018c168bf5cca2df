package soundscape.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.app.share.SharedState;
import soundscape.config.Presets;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.explore.RegimeChoice;

/** Lessons as files: what they may hold, what is said of what they may not, and that the bundled ones are true. */
class LessonReaderTest {
    private static final String GOOD = """
            ---
            title: Mine
            about: Something.
            open: pico
            circuit: embed
            ---
            Hello.

            ## First
            Do *this*.
            ```step
            wait: queries = 22
            do: queries = 22
            hint: The slider.
            show: queries, bits
            begins: queries = 21
            ends: level = 59
            ```
            Seen.

            """;

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.md"), text);
    }

    private List<Problem> problems(String text) throws IOException {
        Path file = write(text);
        try {
            return LessonCheck.of("mine.md", LessonFile.read(file));
        } catch (ConfigException wrong) {
            return wrong.problems();
        }
    }

    @Test
    void readsWhatALessonHolds() throws IOException {
        Lesson lesson = LessonFile.read(write(GOOD));
        assertEquals(new LessonHead("mine", "Mine", "Something.", 0, 1, false), lesson.head());
        LessonStep step = lesson.steps().get(0);
        assertEquals("First", step.title());
        assertEquals("Hello.\n\nDo *this*.", step.task());
        assertEquals("Seen.", step.seen());
        assertEquals(List.of("The slider."), step.hints());
        assertEquals(List.of("queries", "bits"), step.shown());
        assertEquals(List.of(), LessonCheck.of("mine.md", lesson));
    }

    @Test
    void aConfigurationBesideTheLessonIsOpened() throws IOException {
        Files.copy(Path.of("zkvms/risc0.toml"), folder.resolve("own.toml"));
        Path file = write(GOOD.replace("open: pico", "open: own.toml")
                .replace("circuit: embed", "circuit: main")
                .replace("= 22", "= 51")
                .replace("begins: queries = 21", "begins: zkvm.name = RISC0")
                .replace("ends: level = 59", "ends: queries = 51"));
        assertEquals(List.of(), LessonCheck.of("mine.md", LessonFile.read(file)));
    }

    @Test
    void aSavedStateBesideTheLessonIsOpened() throws IOException {
        Exploration pico = Exploration.of(Presets.opening(), View.USUAL.withRegimes(RegimeChoice.UDR));
        Files.write(
                folder.resolve("class.soundscape"),
                SharedState.of(pico.withCircuit(3)).content());
        Path file = write(GOOD.replace("open: pico", "open: class.soundscape")
                .replace("circuit: embed\n", "")
                .replace("begins: queries = 21", "begins: view.regime = UDR and view.circuit = compress"));
        assertEquals(List.of(), LessonCheck.of("mine.md", LessonFile.read(file)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Mine | tittle: Mine | 1:1 | title is missing; title: My lesson would do",
                "title: Mine | tittle: Mine | 2:1 | \"tittle\" is no key here",
                "title: Mine | title | 2:1 | is no line of the form key: value",
                "open: pico | open: picco | 4:7 | open = picco",
                "open: pico | open: /etc/hosts | 4:7 | is no file's name",
                "open: pico | open: ../own.toml | 4:7 | is no file's name",
                "open: pico | open: //evil.example/share/own.toml | 4:7 | is no file's name",
                "circuit: embed | circuit: embedd | 5:10 | must be a circuit of Pico; riscv would do",
                "wait: queries = 22 | wait: queries = | 12:16 | must be a number, a word or a figure",
                "wait: queries = 22 | wait: queriez = 22 | 12:7 | has no figure \"queriez\"",
                "do: queries = 22 | do: queries 22 | 13:5 | must read KNOB=VALUE",
                "do: queries = 22 | do: view.regim = JBR | 13:5 | must read view.SETTING = VALUE",
                "hint: The slider. | hint: | 9:1 | hint is missing",
                "do: queries = 22 | do: queries = 23 | 9:1 | is not done by its do: lines, since \"embed: queries = 22\" stands at 23",
                "wait: queries = 22 | wait: queries = 21 | 9:1 | is done before anything was done",
                "begins: queries = 21 | begins: queries = 20 | 16:9 | begins: is not so, since \"embed: queries = 20\" stands at 21",
                "ends: level = 59 | ends: level = 58 | 17:7 | stands at 59",
                "show: queries, bits | show: queries, bytez | 15:7 | \"bytez\" must be a knob or one of bits",
                "do: queries = 22 | do: queries = 22000000 | 13:5 | would do",
                "do: queries = 22 | do: view.regime = CBR | 9:1 | must be one of best, udr, jbr",
                "do: queries = 22 | do: nobody.queries = 22 | 9:1 | must name a circuit of Pico",
                "about: Something. | about: Something. ~title: Other | 4:8 | is given twice",
                "about: Something. | about: Something. ~minutes: ten | 4:10 | must be a whole number; 10 would do",
                "about: Something. | about: Something. ~score: size | 4:8 | must be a figure of the zkVM; zkvm.work would do",
                "Seen. | See [this](glossary:term-quarry). | 9:1 | the link \"glossary:term-quarry\" of the step \"First\" leads nowhere",
                "about: Something. | about: Something. ~own: perhaps | 4:6 | must be yes"
            })
    void saysWhereAndWhatIsWrong(String right, String wrong, String place, String reason) throws IOException {
        List<Problem> problems = problems(GOOD.replaceFirst(right, wrong.replace(" ~", "\n")));
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> (problem.line() + ":" + problem.column()).equals(place)
                                && problem.sentence().contains(reason)),
                problems.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1:1 | must begin with a header",
                "'---~title: x' | 1:1 | begins a header that does not end",
                "'---~title: x~about: y~open: pico~---~' | 1:1 | has no step",
                "'---~title: x~about: y~open: pico~---~## Step~text' | 6:1 | has no block ```step",
                "'---~title: x~about: y~open: pico~---~```step~wait: queries = 2~```' | 6:1 | is a step without a heading",
                "'---~title: x~about: y~open: pico~---~## Step~```step~wait: queries = 2' | 7:1 | begins a step block that does not end"
            })
    void saysWhatALessonNeeds(String text, String place, String reason) throws IOException {
        List<Problem> problems = problems(text.replace('~', '\n'));
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> (problem.line() + ":" + problem.column()).equals(place)
                                && problem.sentence().contains(reason)),
                problems.toString());
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = folder.resolve("binary.md");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThrows(ConfigException.class, () -> LessonFile.read(file));
        assertThrows(ConfigException.class, () -> LessonFile.read(folder.resolve("missing.md")));
    }

    static List<String> bundled() {
        return Lessons.heads().stream().map(LessonHead::id).toList();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledLessonsCanBeDoneAndTellTheTruth(String id) {
        assertEquals(List.of(), LessonCheck.of(id, Lessons.named(id).orElseThrow()));
    }
}
