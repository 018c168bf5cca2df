package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Target;
import soundscape.explore.step.Sensitivities;
import soundscape.explore.sweep.SweepTarget;
import soundscape.milestone.RankedSteps;
import soundscape.report.ReportFormat;
import soundscape.report.sensitivity.SensitivityReport;

/** Says what a step of each parameter does. */
@Command(
        name = "sensitivities",
        description =
                "Turns every knob a step down and a step up, each by itself, and says what that does to bits, proof"
                        + " size and prover work.",
        footer = {
            "",
            "What brings most to the nearest milestone or target stands first.",
            "",
            "soundscape sensitivities pico",
            "soundscape sensitivities pico --whole --circuit all --target team=60:240"
        })
final class SensitivitiesCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Option(
            names = "--circuit",
            paramLabel = "NAME",
            description =
                    "What turns: a circuit, \"final\" (the default), a group, or \"all\", each from where it stands.")
    private String circuit = "final";

    @Option(names = "--whole", description = "Looks at the whole zkVM: weakest circuit, final proof, everybody's work.")
    private boolean whole;

    @Mixin
    private FollowOption follow = new FollowOption();

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RegimeChoice regimes = RegimeChoice.BEST;

    @Option(
            names = "--size",
            description = "Which size is told: ${COMPLETION-CANDIDATES}; default REAL, or EXPECTED without a layout.")
    private SizeChoice size = SizeChoice.REAL;

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Option(names = "--refused", description = "Tells why each refused step is refused, and not only how many are.")
    private boolean reasons;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the answer goes instead of the terminal; it is written whole or not at all.")
    private @Nullable Path output;

    @Override
    int answer() throws IOException {
        Zkvm zkvm = configuration.zkvm(configuration.file());
        Target target = Target.named(zkvm, circuit);
        SweepTarget subject = new SweepTarget(target, whole, follow.from(configuration, zkvm));
        Optional<RankedSteps> ranked = RankedSteps.of(
                Sensitivities.of(zkvm, subject, regimes),
                heldAgainst.milestones(),
                whole || target.circuit() == zkvm.finalIndex(),
                size);
        if (ranked.isEmpty()) {
            configuration.note("it has no estimate in the regime asked for");
            return 1;
        }
        String name = whole ? zkvm.name() : zkvm.entries().get(target.circuit()).name() + " of " + zkvm.name();
        boolean upperBounds = (whole ? zkvm.circuits() : List.of(zkvm.circuits().get(target.circuit())))
                .stream().anyMatch(each -> !each.missing().isEmpty());
        String text = new SensitivityReport(name, ranked.get(), upperBounds, reasons).in(format);
        if (output == null) {
            out().println(text);
        } else {
            Outcome.write(output, text);
        }
        return 0;
    }
}
