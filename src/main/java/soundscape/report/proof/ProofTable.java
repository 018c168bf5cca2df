package soundscape.report.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.NotCounted;
import soundscape.explore.compile.StepFigure;
import soundscape.milestone.Milestone;
import soundscape.report.TextTable;

/** What lies between a level and a proof as plain text. */
public final class ProofTable {
    private ProofTable() {}

    /** {@return the steps as a table, what they rest on, and what nobody counts; with {@code why}, each step at length} */
    public static String of(Compilation compiled, Zkvm zkvm, List<Milestone> milestones, boolean why) {
        TextTable table = new TextTable("step", ">before", ">after", ">lost", "formula", "stated in");
        for (StepFigure figure : compiled.steps()) {
            table.row(
                    figure.step().title(),
                    ProofWords.bits(figure.before()),
                    ProofWords.after(compiled, figure),
                    ProofWords.lost(figure),
                    figure.why().formula(),
                    figure.why().source().toString());
        }
        String steps = why
                ? compiled.steps().stream().map(ProofWords::atLength).collect(Collectors.joining("\n\n", "\n", "\n"))
                : "";
        String notCounted = Stream.of(NotCounted.values())
                .map(each -> "   " + each.title() + (why ? ": " + each.about() : ""))
                .collect(Collectors.joining("\n"));
        return String.join(
                        "\n",
                        zkvm.name() + ": from rounds to a proof, against " + ProofWords.against(compiled.adversary()),
                        ProofWords.OWN,
                        "",
                        table.toString(),
                        steps,
                        "What an attacker has to pay: " + ProofWords.price(compiled),
                        ProofWords.collisions(compiled, zkvm, milestones),
                        "Proofs of a block: " + ProofWords.proofs(compiled, zkvm),
                        ProofWords.sampling(compiled, zkvm),
                        "",
                        "Nobody counts:",
                        notCounted)
                + (compiled.missing().isEmpty()
                        ? ""
                        : "\n\nNot known, so that every figure is an upper bound: "
                                + String.join(", ", compiled.missing()));
    }
}
