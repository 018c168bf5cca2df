package soundscape.explore;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.Sizes;

/** Which proof size a reader looks at. */
public enum SizeChoice {
    /** soundcalc's size to be expected of random openings. */
    EXPECTED("Expected", "expected size"),
    /** soundcalc's worst case. */
    WORST("Worst", "worst case"),
    /** What the prover sends; the expected size where its layout is not stated. */
    REAL("Real", "real size");

    private final String label;
    private final String phrase;

    SizeChoice(String label, String phrase) {
        this.label = label;
        this.phrase = phrase;
    }

    /** The choice in a word, such as "Expected". */
    public String label() {
        return label;
    }

    /** {@return the choice in two words, such as "expected size"} */
    public String phrase() {
        return phrase;
    }

    /** {@return the choice as far as it is known of a proof: the expected size in place of an unknown real one} */
    public SizeChoice known(Optional<RealSize> real) {
        return this == REAL && real.isEmpty() ? EXPECTED : this;
    }

    /** {@return the sizes that are known of a proof} */
    public static List<SizeChoice> known(Sizes sizes) {
        return sizes.real().isPresent() ? List.of(values()) : List.of(EXPECTED, WORST);
    }

    /** {@return the choice as far as it is known of each of some proofs, so that they can be compared} */
    public SizeChoice knownOf(Collection<ProofSize> proofs) {
        return proofs.stream().allMatch(proof -> known(proof.real()) == this) ? this : EXPECTED;
    }

    /** {@return the size chosen of a circuit's proof, made for this alone; bits} */
    public double of(Circuit circuit) {
        return this == REAL ? of(circuit.proof()) : of(circuit.referenceSize().build());
    }

    /** {@return the size chosen of a proof, and none of the others; bits} */
    public double of(Proof proof) {
        if (this == REAL) {
            Optional<ProofShape> shape = proof.shape();
            if (shape.isPresent()) {
                return shape.get().bits();
            }
        }
        return of(proof.circuit().referenceSize().build());
    }

    /** The size chosen; bits. */
    public double of(ProofSize size) {
        return of(size.totals());
    }

    /** The size chosen; bits. */
    public double of(Sizes sizes) {
        return switch (known(sizes.real())) {
            case EXPECTED -> sizes.expected();
            case WORST -> sizes.worst();
            case REAL -> sizes.real().orElseThrow().bits();
        };
    }

    /** The size chosen of a part of a proof whose choice is known; bits. */
    public double of(ProofSize.Part part) {
        return switch (this) {
            case EXPECTED -> part.expected();
            case WORST -> part.worst();
            case REAL -> part.real();
        };
    }

    /** {@return a size in whole KiB as it is reported: soundcalc's rounded down, as it does, a real one up} */
    public long kib(Sizes sizes) {
        double kib = of(sizes) / ProofSize.BITS_PER_KIB;
        return (long) (known(sizes.real()) == REAL ? Math.ceil(kib) : Math.floor(kib));
    }
}
