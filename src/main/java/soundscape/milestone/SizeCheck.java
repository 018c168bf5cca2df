package soundscape.milestone;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.SizeChoice;

/**
 * The final proof's size held against a limit. Sizes are compared before they are rounded.
 *
 * @param size the final proof's size
 * @param maxBits the limit, in bits
 * @param choice the size that counts; empty while nobody said which
 */
public record SizeCheck(ProofSize size, double maxBits, Optional<SizeChoice> choice) {

    /**
     * How it stands.
     *
     * @return one of four; three where a size was chosen
     */
    public Verdict verdict() {
        return Verdict.of(false, tooLarge(SizeChoice.EXPECTED), tooLarge(SizeChoice.WORST), true);
    }

    /** Where one size was chosen, it stands for both. */
    private boolean tooLarge(SizeChoice either) {
        return over(choice.orElse(either)) > 0;
    }

    /**
     * By how much the proof is too large.
     *
     * @param which the size looked at
     * @return bits; negative where there is room
     */
    public double over(SizeChoice which) {
        return which.of(size) - maxBits;
    }

    /**
     * The sizes that count.
     *
     * @return the chosen one, or both
     */
    public List<SizeChoice> counted() {
        return choice.map(List::of).orElse(List.of(SizeChoice.values()));
    }

    /**
     * Why it cannot be said to fit.
     *
     * @return phrases; mostly none
     */
    public List<String> doubts() {
        return verdict() == Verdict.MET_BY_EXPECTED_SIZE
                ? List.of("the expected size fits, the worst case does not, and nothing published says which counts; "
                        + "--size expected or --size worst decides")
                : List.of();
    }
}
