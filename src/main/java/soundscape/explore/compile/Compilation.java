package soundscape.explore.compile;

import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.recursion.ProofCounts;

/**
 * From the least round of a zkVM to its non-interactive proof, step by step: a model beside the level, which enters no
 * level, verdict or file.
 * @param steps in the order of {@link Step}
 * @param circuit index of the weakest circuit, which the first two steps are of
 * @param counts how many proofs of each circuit a block is taken to have
 * @param digest the least digests
 * @param sampling what the weakest circuit's queries and their grinding lose, if told
 * @param missing what is not known, so that every figure is at most what it says; empty mostly
 */
public record Compilation(
        Adversary adversary,
        List<StepFigure> steps,
        int circuit,
        ProofCounts counts,
        Digest digest,
        Optional<Sampling> sampling,
        List<String> missing) {
    /** Copies the lists. */
    public Compilation {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /** Goes through all steps for a zkVM and its estimate. */
    public static Compilation of(Zkvm zkvm, ZkvmEstimate estimate, Adversary adversary, StatedProofs stated) {
        ProofCounts counts = stated.over(zkvm);
        Digest digest = Digest.least(zkvm);
        UnionSteps rounds = new UnionSteps(zkvm, estimate);
        StepFigure least = rounds.least();
        StepFigure composed = rounds.composed(least.after());
        StepFigure proofs = rounds.allProofs(composed.after(), counts);
        HashSteps hash = new HashSteps(adversary, digest, zkvm);
        StepFigure compiled = hash.compiled(proofs.after(), least.after());
        int weakest = estimate.headline().circuit();
        return new Compilation(
                adversary,
                List.of(least, composed, proofs, compiled, hash.collisions(compiled.after())),
                weakest,
                counts,
                digest,
                Sampling.of(
                        zkvm.entries().get(weakest).circuit(),
                        estimate.counted(weakest).regime()),
                estimate.missing());
    }

    /** {@return a step's figure} */
    public StepFigure of(Step step) {
        return steps.stream()
                .filter(figure -> figure.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** {@return T at which as many bits are left: 2^T queries succeed with a chance of at most 2^−T} */
    public double balance() {
        return adversary.balance(of(Step.ALL_PROOFS).after(), digest.bits());
    }

    /** {@return T from which on nothing is left: what a forgery costs at least} */
    public double end() {
        return adversary.end(of(Step.ALL_PROOFS).after(), digest.bits());
    }

    /** {@return whether every figure is at most what it says, since something is not known} */
    public boolean isUpperBound() {
        return !missing.isEmpty() || !counts.known();
    }
}
