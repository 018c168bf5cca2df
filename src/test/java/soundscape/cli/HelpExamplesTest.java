package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that a command's help gives does what it says. */
@Tag("slow")
class HelpExamplesTest {
    private static final String PROGRAM = "soundscape ";

    /** A file without a folder is the user's own. */
    private static final String OWN_FILE = "[\\w-]+\\.\\w+";

    private static final int LEAST = 15;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    static List<String> examples() {
        return Commands.line().getSubcommands().values().stream()
                .flatMap(command ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.startsWith(PROGRAM))
                .toList();
    }

    @BeforeEach
    void usersOwnFiles() throws IOException {
        Files.copy(Path.of("zkvms/pico.toml"), folder.resolve("my.toml"));
        Files.copy(Path.of("src/test/resources/soundscape/cases/former_whir_dialect.toml"), folder.resolve("old.toml"));
        assertEquals(
                0, run("share", "pico", "-o", folder.resolve("class.soundscape").toString()), err.toString());
    }

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String[] arguments(String example) {
        return Stream.of(example.substring(PROGRAM.length()).split(" "))
                .map(word -> word.matches(OWN_FILE) ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    @Test
    void everyCommandWithAnExampleIsFound() {
        assertTrue(examples().size() >= LEAST, examples().toString());
    }

    /** A gate that stops has done what it is for, and a file alone is opened in the window. */
    @ParameterizedTest
    @MethodSource("examples")
    void doesWhatItSays(String example) throws IOException {
        String[] arguments = arguments(example);
        if (arguments.length == 1) {
            assertFalse(Commands.isFor(arguments), example);
            return;
        }
        int status = run(arguments);
        assertTrue(status == 0 || (status == 1 && example.startsWith(PROGRAM + "check")), status + " " + out + err);
        int written = List.of(arguments).indexOf("-o") + 1;
        if (written > 0) {
            assertTrue(Files.size(Path.of(arguments[written])) > 0, example);
        } else {
            assertFalse(out.toString().isBlank(), example);
        }
    }
}
