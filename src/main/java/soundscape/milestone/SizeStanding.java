package soundscape.milestone;

import java.util.List;
import java.util.Optional;
import soundscape.explore.SizeChoice;

/**
 * The final proof's size held against a limit, all in bits. Sizes are compared before they are rounded.
 * @param known whether the size is known
 * @param maxBits the limit; infinite without one
 * @param choice the size that counts; empty while nobody said which
 */
public record SizeStanding(boolean known, double expected, double worst, double maxBits, Optional<SizeChoice> choice) {
    /** {@return one of four; three where a size was chosen} */
    public Verdict verdict() {
        return Verdict.of(
                false, tooLarge(SizeChoice.EXPECTED), tooLarge(SizeChoice.WORST), known || Double.isInfinite(maxBits));
    }

    /** Where one size was chosen, it stands for both. */
    private boolean tooLarge(SizeChoice either) {
        return known && over(choice.orElse(either)) > 0;
    }

    /** A size; bits. */
    public double of(SizeChoice which) {
        return which.of(expected, worst);
    }

    /** By how much the proof is too large; bits; negative where there is room. */
    public double over(SizeChoice which) {
        return of(which) - maxBits;
    }

    /** {@return the sizes that count: the chosen one, or both} */
    public List<SizeChoice> counted() {
        return choice.map(List::of).orElse(List.of(SizeChoice.values()));
    }

    /** {@return phrases why it cannot be said to fit; mostly none} */
    public List<String> doubts() {
        return verdict() == Verdict.MET_BY_EXPECTED_SIZE
                ? List.of("the expected size fits, the worst case does not, and nothing published says which counts; "
                        + "--size expected or --size worst decides")
                : List.of();
    }
}
