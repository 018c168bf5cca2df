package soundscape.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.SweepTarget;

/** What turns, and what is looked at as it does. */
final class SubjectOptions {
    @Option(
            names = "--circuit",
            paramLabel = "NAME",
            description = "What turns: a circuit, \"final\" (the default), a group, or \"all\".")
    private String circuit = "final";

    @Option(names = "--whole", description = "Looks at the whole zkVM: weakest circuit, final proof, everybody's work.")
    private boolean whole;

    @Mixin
    private FollowOption follow = new FollowOption();

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RegimeChoice regimes = RegimeChoice.BEST;

    /** What is meant of a zkVM, which is the configuration's with its knobs turned. */
    SweepTarget of(Configuration configuration, Zkvm zkvm) {
        return new SweepTarget(Target.named(zkvm, circuit), whole, follow.from(configuration, zkvm));
    }

    /** The regimes looked at. */
    RegimeChoice regimes() {
        return regimes;
    }
}
