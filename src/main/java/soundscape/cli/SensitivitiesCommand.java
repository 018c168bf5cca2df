package soundscape.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.SizeChoice;
import soundscape.explore.step.Sensitivities;
import soundscape.explore.sweep.SweepTarget;
import soundscape.milestone.RankedSteps;
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

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Option(
            names = "--size",
            description = "Which size is told: ${COMPLETION-CANDIDATES}; default REAL, or EXPECTED without a layout.")
    private SizeChoice size = SizeChoice.REAL;

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Option(names = "--refused", description = "Tells why each refused step is refused, and not only how many are.")
    private boolean reasons;

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Override
    int answer() throws IOException {
        Zkvm zkvm = configuration.zkvm(configuration.file());
        SweepTarget subject = subjects.of(configuration, zkvm);
        int circuit = subject.target().circuit();
        Optional<RankedSteps> ranked = RankedSteps.of(
                Sensitivities.of(zkvm, subject, subjects.regimes()),
                heldAgainst.milestones(),
                subject.whole() || circuit == zkvm.finalIndex(),
                size);
        if (ranked.isEmpty()) {
            configuration.note("it has no estimate in the regime asked for");
            return 1;
        }
        String name =
                subject.whole() ? zkvm.name() : zkvm.entries().get(circuit).name() + " of " + zkvm.name();
        boolean upperBounds = (subject.whole()
                        ? zkvm.circuits()
                        : List.of(zkvm.circuits().get(circuit)))
                .stream().anyMatch(each -> !each.missing().isEmpty());
        String text = new SensitivityReport(name, ranked.get(), upperBounds, reasons).in(answers.format());
        answers.write(text, out());
        return 0;
    }
}
