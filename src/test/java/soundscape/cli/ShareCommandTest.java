package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.Session;
import soundscape.app.share.SharedState;
import soundscape.config.Presets;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.OwnTargets;

/** States from the terminal and for it. */
class ShareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private Path shared(String... more) {
        Path file = folder.resolve("class.soundscape");
        String[] args = Stream.concat(Stream.of("share", "pico", "-o", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertEquals(0, run(args), err::toString);
        assertEquals("", err.toString());
        return file;
    }

    private static Session opened(SharedState state) {
        Session session = new Session(Presets.open("sp1").orElseThrow());
        state.openIn(session);
        return session;
    }

    @Test
    void ownTargetsGoAlongAndJoinThoseOfAState() {
        Path file = shared("--target", "team=96:1MiB");
        assertEquals(List.of("team=96:1024"), targets(file));
        Path further = folder.resolve("further.soundscape");
        assertEquals(
                0, run("share", file.toString(), "--target", "limit=:512", "-o", further.toString()), err::toString);
        assertEquals(List.of("team=96:1024", "limit=:512"), targets(further));
    }

    private static List<String> targets(Path file) {
        return opened(SharedState.read(file)).snapshot().exploration().view().targets().stream()
                .map(OwnTargets::text)
                .toList();
    }

    @Test
    void moreTargetsThanAWindowHasRoomForAreRefused() {
        Stream<String> options = IntStream.rangeClosed(1, OwnTargets.MOST + 1).mapToObj(i -> "--target=t" + i + "=96");
        assertEquals(1, run(Stream.concat(Stream.of("share", "pico"), options).toArray(String[]::new)));
        assertTrue(err.toString().contains("must be at most " + OwnTargets.MOST), err::toString);
    }

    @Test
    void aStateIsWrittenAsItWasAskedFor() {
        Path file = shared(
                "--set", "final.queries=30", "--circuit", "compress", "--x", "grinding", "--whole", "--regime", "udr");
        Session session = opened(SharedState.read(file));
        assertEquals("compress", session.snapshot().circuit().name());
        assertEquals(
                "30",
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 4).orElse(""));
        assertEquals(
                "21",
                Knobs.QUERIES.show(session.snapshot().exploration().opened(), 4).orElse(""));
        assertEquals(
                Knobs.GRINDING, session.snapshot().exploration().view().plot().along());
        assertTrue(session.snapshot().exploration().view().plot().whole());
        assertEquals(RegimeChoice.UDR, session.snapshot().exploration().regimes());
    }

    @Test
    void withoutAFileTheLineIsPrinted() {
        assertEquals(0, run("share", "pico", "--set", "queries=30"));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString().startsWith("soundscape:1:"));
        assertEquals("pico.toml", SharedState.read("line", out.toString()).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "estimate",
                "knobs",
                "report",
                "recursion",
                "sweep queries=20..22",
                "check --milestone glamsterdam"
            })
    void everyCommandTakesAState(String command) throws IOException {
        String file = shared("--set", "queries=30").toString();
        List<String> words = List.of(command.split(" "));
        List<String> rest = words.subList(1, words.size());
        run(arguments(words.get(0), file, rest));
        String ofState = out.toString().replace(file, "FILE");
        assertFalse(ofState.isBlank(), err::toString);
        Path toml = folder.resolve("class.toml");
        Files.write(toml, SharedState.read(Path.of(file)).now().text().encode());
        run(arguments(words.get(0), toml.toString(), rest));
        assertEquals(out.toString().replace(toml.toString(), "FILE"), ofState);
    }

    private static String[] arguments(String command, String file, List<String> rest) {
        return Stream.of(Stream.of(command, file), rest.stream())
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    /** What the state says counts where nothing else is said. */
    @Test
    void aStateIsGoneOnWith() {
        String file = shared("--set", "queries=30", "--circuit", "compress", "--frontier")
                .toString();
        assertEquals(0, run("share", file, "--set", "queries=31", "--curves", "extension"), err::toString);
        Session session = opened(SharedState.read("line", out.toString()));
        assertEquals("compress", session.snapshot().circuit().name());
        assertEquals(
                "31",
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 3).orElse(""));
        assertEquals(
                Presets.opening().zkvm().circuits(),
                session.snapshot().exploration().opened().circuits());
        assertTrue(session.snapshot().exploration().view().plot().frontier());
        assertEquals(
                Knobs.EXTENSION, session.snapshot().exploration().view().plot().family());
        String figure = folder.resolve("class.csv").toString();
        assertEquals(0, run("plot", file, "-o", figure), err::toString);
    }

    @Test
    void aStatesFileOpensTheWindow() {
        assertFalse(Commands.isFor(shared().toString()));
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidInOneSentence() throws Exception {
        Path bad = folder.resolve("bad.soundscape");
        Files.writeString(bad, "soundscape:1:AAAA");
        assertEquals(1, run("estimate", bad.toString()));
        assertEquals(
                bad
                        + ":1:1: ends too early: the rest of its line was lost on the way; the whole line, copied anew, would do",
                err.toString().strip());
        assertEquals(1, run("estimate", folder.resolve("none.soundscape").toString()));
        assertTrue(err.toString().contains("does not exist"), err::toString);

        Path gone = folder.resolve("gone").resolve("x.soundscape");
        assertEquals(1, run("share", "pico", "-o", gone.toString()));
        assertEquals(
                "soundscape: " + gone + ": the folder " + gone.getParent()
                        + " is no longer there; another folder would do",
                err.toString().strip());

        assertEquals(1, run("share", "pico", "-o", folder.resolve("x.toml").toString()));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("must end in .soundscape"), err::toString);
        assertFalse(Files.exists(folder.resolve("x.toml")));
    }
}
