package soundscape.app;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.explore.compile.Adversary;
import soundscape.explore.compile.StatedProofs;

/**
 * What is assumed on the way from a level to a proof.
 * @param adversary who tries to forge one
 * @param proofs how many proofs of circuits a block is said to take
 */
@RecordBuilder
public record ProofChoices(Adversary adversary, StatedProofs proofs) implements ProofChoicesBuilder.With {
    /** As many queries as usual, and the proofs that the recursion comes to. */
    public static final ProofChoices USUAL = new ProofChoices(Adversary.USUAL, StatedProofs.NONE);
}
