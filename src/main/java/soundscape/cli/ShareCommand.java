package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.share.SharedState;
import soundscape.estimator.parameter.InvalidParameterException;

/** Writes a state that windows begin with: a configuration, with how it is looked at. */
@Command(
        name = "share",
        description = "Writes a state as a small file, or as a line of text, that a window opens.",
        footer = {
            "",
            "soundscape share pico --set queries=30 --circuit embed -o class.soundscape",
            "soundscape class.soundscape"
        })
final class ShareCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Look look = new Look();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A file that ends in " + SharedState.ENDING + "; without it, the line is printed.")
    private @Nullable Path output;

    @Override
    int answer() throws IOException {
        Path target = output;
        if (target != null && !SharedState.isNamed(target)) {
            throw new InvalidParameterException(
                    "--output", target, "must end in " + SharedState.ENDING, "class" + SharedState.ENDING);
        }
        SharedState state =
                SharedState.of(configuration.session(look::at).snapshot().exploration());
        if (target == null) {
            out().println(state.line());
        } else {
            Outcome.write(target, state.content());
        }
        state.notTaken().forEach(left -> configuration.note("left out: " + left));
        return 0;
    }
}
