package soundscape.explore;

import soundscape.estimator.result.ProofSize;

/** Which proof size a reader looks at. */
public enum SizeChoice {
    /** The size to be expected of random openings. */
    EXPECTED("Expected"),
    /** The worst case. */
    WORST("Worst");

    private final String label;

    SizeChoice(String label) {
        this.label = label;
    }

    /** The choice in a word, such as "Expected". */
    public String label() {
        return label;
    }

    /** The size chosen; bits. */
    public double of(ProofSize size) {
        return of(size.expected(), size.worst());
    }

    /** The size chosen; bits. */
    public double of(ProofSize.Part part) {
        return of(part.expected(), part.worst());
    }

    /** The size chosen; one of the two. */
    public double of(double expected, double worst) {
        return this == EXPECTED ? expected : worst;
    }
}
