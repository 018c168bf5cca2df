package soundscape.milestone;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;

/**
 * The final proof's size held against a limit, in bits. Sizes are compared before they are rounded. Which one counts is
 * published nowhere: what the prover sends decides where it is known and exact, since a milestone asks for the proof's
 * size and says "as estimated by soundcalc" of the bits alone; or else both of soundcalc's.
 * @param known whether the size is known
 * @param maxBits the limit; infinite without one
 * @param choice the size that counts; empty while nobody said which
 */
public record SizeStanding(boolean known, Sizes sizes, double maxBits, Optional<SizeChoice> choice) {
    /** {@return one of four; three where one size counts} */
    public Verdict verdict() {
        List<SizeChoice> counted = counted();
        boolean told = known && !unstated();
        return Verdict.of(
                false,
                told && over(counted.get(0)) > 0,
                told && over(counted.get(counted.size() - 1)) > 0,
                told || Double.isInfinite(maxBits));
    }

    /** A size; bits. */
    public double of(SizeChoice which) {
        return which.of(sizes);
    }

    /** By how much the proof is too large; bits; negative where there is room. */
    public double over(SizeChoice which) {
        return of(which) - maxBits;
    }

    /** {@return the sizes that count: the chosen one, the real one where it is exact, or both of soundcalc's} */
    public List<SizeChoice> counted() {
        if (choice.isPresent()) {
            return List.of(choice.get());
        }
        Optional<RealSize> real = sizes.real();
        return real.isPresent() && real.get().exact()
                ? List.of(SizeChoice.REAL)
                : List.of(SizeChoice.EXPECTED, SizeChoice.WORST);
    }

    /** {@return the sizes that are known} */
    public List<SizeChoice> shown() {
        return SizeChoice.known(sizes);
    }

    /** Whether the real size counts and no layout is stated. */
    private boolean unstated() {
        return choice.equals(Optional.of(SizeChoice.REAL)) && sizes.real().isEmpty();
    }

    /** {@return phrases why it cannot be said to fit; mostly none} */
    public List<String> doubts() {
        if (unstated()) {
            return List.of("the final proof's layout is not stated, so that its real size is not known;"
                    + " [circuits.layout] with its prover would do");
        }
        return verdict() == Verdict.MET_BY_EXPECTED_SIZE
                ? List.of("the expected size fits, the worst case does not, and nothing published says which counts; "
                        + "--size expected or --size worst decides")
                : List.of();
    }
}
