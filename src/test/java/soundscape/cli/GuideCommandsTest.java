package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every command that the README shows is one, with options that there are. */
class GuideCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^soundscape ([^#>\\n]+)");

    @Test
    void theReadmesAreUnderstood() throws IOException {
        List<MatchResult> commands = COMMAND.matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
        assertTrue(commands.size() > 10, "the README shows commands");
        for (MatchResult shown : commands) {
            String[] words = shown.group(1).strip().split(" +");
            assertTrue(Commands.line().parseArgs(words).hasSubcommand(), shown.group());
        }
    }
}
