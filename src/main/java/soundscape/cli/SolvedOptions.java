package soundscape.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.plan.EvenRounds;
import soundscape.explore.tune.Changes;

/** What is solved for once the knobs are turned: the queries of later rounds, then the gaps to the Johnson radius. */
final class SolvedOptions {
    @Option(
            names = "--even-rounds",
            paramLabel = "REGIME",
            description = "Then gives every later round the least queries that reach the first one's level:"
                    + " ${COMPLETION-CANDIDATES}.")
    private @Nullable RegimeChoice evenRounds;

    @Option(
            names = "--best-m",
            paramLabel = "EACH",
            description =
                    "Then gives each the gap to the Johnson radius, by its multiplicity m, with the most bits in JBR:"
                            + " ${COMPLETION-CANDIDATES}. soundcalc reads one gap a circuit.")
    private BestGaps.@Nullable Each bestGaps;

    /** The zkVM with what is asked for solved; which gaps were changed is told. */
    Zkvm of(Zkvm zkvm, Consumer<String> told) {
        Zkvm even = evenRounds == null ? zkvm : EvenRounds.of(zkvm, circuit -> true, evenRounds);
        if (bestGaps == null) {
            return even;
        }
        Zkvm best = BestGaps.of(even, circuit -> true, bestGaps);
        Changes.turned(even, best).forEach(told);
        return best;
    }
}
