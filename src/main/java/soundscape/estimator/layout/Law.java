package soundscape.estimator.layout;

import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Opening;

/** What a prover's proofs consist of: a class a prover, an instance a version that its layouts tell apart. */
public interface Law {
    /** {@return whether it writes proofs of such openings: of FRI, unless it says otherwise} */
    default boolean fits(Opening opening) {
        return opening instanceof Fri;
    }

    /** {@return what is taken for a key that follows from the circuit and that a file does not give} */
    default double derived(LayoutKey key, ProofShape shape) {
        if (key == LayoutKey.COLUMNS || key == LayoutKey.WITNESS_COLUMNS) {
            return shape.opening().columns();
        }
        return key == LayoutKey.DIGEST_BYTES ? shape.digestBytes() : Double.NaN;
    }

    /** Tells a proof's parts. */
    void tell(ProofShape shape, LayoutSink sink);
}
