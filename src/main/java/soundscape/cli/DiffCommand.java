package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.explore.RegimeChoice;
import soundscape.report.change.ChangeFormat;
import soundscape.report.change.ChangeReport;

/** Says what changed between two configurations. */
@Command(
        name = "diff",
        description = "Says what differs between two configurations, and what each difference did.",
        footer = {
            "",
            "Circuits of one name are compared, key by key of their tables. What a change did to the level and to the",
            "final proof is its effect averaged over the orders in which the changes can be made, so that all of them",
            "add up; up to 8 changes over all orders, beyond over 256 drawn with a fixed seed. docs/gate.md says more.",
            "",
            "Exit status: 0, whatever differs; 1 if a file cannot be read; 2 for wrong usage. \"check --against\""
                    + " stops a",
            "build.",
            "",
            "soundscape diff pico my.toml",
            "soundscape diff pico my.toml --format markdown -o change.md"
        })
final class DiffCommand extends TerminalCommand {
    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RegimeChoice regimes = RegimeChoice.BEST;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ChangeFormat format = ChangeFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the answer goes, written whole or not at all.")
    private @Nullable Path output;

    @Parameters(index = "0", paramLabel = "OLD", description = "A file, or a name as in \"soundscape list\".")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    private String after = "";

    @Override
    int answer() throws IOException {
        String answer = ChangeReport.of(side(before), side(after), regimes, heldAgainst.milestones())
                .in(format);
        if (output == null) {
            out().println(answer);
        } else {
            Outcome.write(output, answer);
        }
        return 0;
    }

    private static ChangeReport.Side side(String name) {
        return new ChangeReport.Side(name, Inputs.open(name).zkvm());
    }
}
