package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an answer cannot go, one sentence says so, and nothing is left behind. */
class UnwritableTest {
    @TempDir
    private Path folder;

    private String failing(String command, Path target) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add("-o");
        args.add(target.toString());
        StringWriter err = new StringWriter();
        int status = Commands.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), args.toArray(String[]::new));
        assertTrue(status != 0, command);
        return err.toString().strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep pico queries=20..22",
                "recursion pico",
                "plot pico --width 600 --height 400",
                "tune pico --for glamsterdam --search extension=4",
                "check --milestone glamsterdam pico"
            })
    void aFolderThatIsNotThere(String command) {
        Path gone = folder.resolve("gone");
        assertEquals(
                "soundscape: " + gone.resolve("x.svg") + ": the folder " + gone
                        + " is no longer there; another folder would do",
                failing(command, gone.resolve("x.svg"))
                        .lines()
                        .reduce((first, last) -> last)
                        .orElse(""));
        assertEquals(0, folder.toFile().list().length);
    }
}
