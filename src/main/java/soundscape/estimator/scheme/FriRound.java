package soundscape.estimator.scheme;

import java.util.function.Supplier;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;

/**
 * Explains the commitment of one of FRI's folding rounds. Small, since a proof has dozens of them: what the explanation
 * tells is computed again when a reader asks.
 *
 * @param fri the scheme
 * @param gap the regime's guarantee for its codes
 * @param round 1-based
 */
record FriRound(Fri fri, ProximityGap gap, int round) implements Supplier<Explanation> {
    @Override
    public Explanation get() {
        double dimension = fri.dimension();
        for (int factor : fri.foldingFactors().subList(0, round)) {
            dimension = Fri.folded(dimension, factor);
        }
        double functions = fri.foldingFactors().get(round - 1);
        return new Combination(gap, Coefficients.POWERS, functions, dimension, fri.commitGrinding()).get();
    }
}
