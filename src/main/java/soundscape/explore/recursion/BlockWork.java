package soundscape.explore.recursion;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.explore.work.ProverWork;

/** The prover's work for a whole block, Σ m·work: a model, see {@link ProverWork}. */
public final class BlockWork {
    private BlockWork() {}

    /** {@return the work of the mix of first proofs that takes most; in butterflies} */
    public static double of(Zkvm zkvm, ProofCounts counts) {
        return of(
                zkvm.circuits().stream()
                        .map(circuit -> ProverWork.of(circuit).total())
                        .toList(),
                counts);
    }

    /** The same for known work of one proof of each circuit. */
    public static double of(List<Double> works, ProofCounts counts) {
        double most = 0;
        for (List<Long> mix : counts.mixes()) {
            double sum = 0;
            for (int i = 0; i < works.size(); i++) {
                sum += mix.get(i) * works.get(i);
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
