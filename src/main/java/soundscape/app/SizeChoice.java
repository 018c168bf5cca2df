package soundscape.app;

import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePart;
import soundscape.explore.SweepPoint;

/** Which proof size a reader looks at. */
public enum SizeChoice {
    /** The size to be expected of random openings. */
    EXPECTED("Expected") {
        @Override
        public double of(ProofSize size) {
            return size.expected();
        }

        @Override
        public double of(SizePart part) {
            return part.expected();
        }

        @Override
        public double of(SweepPoint point) {
            return point.expected();
        }
    },
    /** The worst case. */
    WORST("Worst") {
        @Override
        public double of(ProofSize size) {
            return size.worst();
        }

        @Override
        public double of(SizePart part) {
            return part.worst();
        }

        @Override
        public double of(SweepPoint point) {
            return point.worst();
        }
    };

    private final String label;

    SizeChoice(String label) {
        this.label = label;
    }

    /**
     * The choice in a word.
     *
     * @return such as "Expected"
     */
    public String label() {
        return label;
    }

    /**
     * The size chosen.
     *
     * @param size a proof's size
     * @return bits
     */
    public abstract double of(ProofSize size);

    /**
     * The size chosen.
     *
     * @param part a part of a proof
     * @return bits
     */
    public abstract double of(SizePart part);

    /**
     * The size chosen.
     *
     * @param point a point of a sweep
     * @return bits
     */
    public abstract double of(SweepPoint point);
}
