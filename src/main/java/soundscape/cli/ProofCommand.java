package soundscape.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.compile.Adversary;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.StatedProofs;
import soundscape.report.proof.ProofJson;
import soundscape.report.proof.ProofTable;

/** Says what lies between a level and a proof. */
@Command(
        name = "proof",
        description =
                "Goes from the least round to the non-interactive proof of a block, step by step, with the bits that each costs.",
        footer = {
            "",
            "None of it is soundcalc's, and none of it enters a level, a verdict or a file. docs/proof.md has the steps.",
            "",
            "soundscape proof pico --proofs riscv=1000",
            "soundscape proof zisk --queries 80 --quantum --why"
        })
final class ProofCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Option(
            names = "--queries",
            paramLabel = "T",
            description = "The attacker asks the hash function 2^T times; usually 64.")
    private @Nullable String queries;

    @Option(names = "--quantum", description = "In superposition, on a quantum computer: an asymptotic bound.")
    private boolean quantum;

    @Option(
            names = "--proofs",
            paramLabel = "CIRCUIT=COUNT",
            description =
                    "How many proofs of a circuit a block takes; of a first circuit, others follow. May be given several times.")
    private List<String> proofs = new ArrayList<>();

    @Option(names = "--why", description = "The values, assumptions and source of every step.")
    private boolean why;

    @Option(names = "--json", description = "One JSON object, with full double precision.")
    private boolean json;

    @Override
    int answer() {
        Zkvm zkvm = configuration.zkvm(configuration.file());
        Adversary adversary = queries == null ? Adversary.USUAL : Adversary.USUAL.asking(queries);
        StatedProofs stated = StatedProofs.NONE;
        for (String each : proofs) {
            stated = stated.with(zkvm, each);
        }
        Compilation compiled = Compilation.of(zkvm, zkvm.estimate(), adversary.on(quantum), stated);
        out().println(
                        json
                                ? ProofJson.of(compiled, zkvm)
                                : ProofTable.of(compiled, zkvm, heldAgainst.milestones(), why));
        return 0;
    }
}
