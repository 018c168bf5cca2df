package soundscape.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Target;
import soundscape.report.ReportFormat;
import soundscape.report.opinion.OpinionsReport;

/** Says what other calculators print. */
@Command(
        name = "opinions",
        description = "Says what other calculators print of the same parameters, and why it is not soundcalc's level.",
        footer = {
            "",
            "ethSTARK, winterfell, Plonky3 and stwo are calculated as their code does at the commit that is told,",
            "of circuits of DEEP-ALI over FRI; the entropy threshold as its paper does. No figure enters a level.",
            "",
            "Exit status: 0; 1 if there is no answer; 2 for wrong usage.",
            "",
            "soundscape opinions pico --circuit embed"
        })
final class OpinionsCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Option(names = "--circuit", paramLabel = "NAME", description = "A circuit, \"final\" or a group; usually all.")
    private @Nullable String circuit;

    @Option(names = "--json", description = "One JSON object, with every value that a figure is the least of.")
    private boolean json;

    @Option(names = "--csv", description = "A row a figure, with full double precision.")
    private boolean csv;

    @Override
    int answer() {
        if (json && csv) {
            throw wrongUsage("--json and --csv are two notations; one of them would do");
        }
        Zkvm zkvm = configuration.zkvm(configuration.file());
        Target target = circuit == null ? Target.ALL : Target.named(zkvm, circuit);
        out().println(OpinionsReport.of(zkvm, target.indices(zkvm))
                .in(json ? ReportFormat.JSON : csv ? ReportFormat.CSV : ReportFormat.TABLE));
        return 0;
    }
}
