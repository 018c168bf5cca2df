package soundscape.estimator.conjecture;

import java.util.function.Supplier;
import soundscape.estimator.explanation.Explanation;

/**
 * How many bits a circuit would have if a conjecture held. For teaching: it is no level, and enters none.
 * @param bits the figure before flooring; 0 or less where the conjecture promises nothing
 * @param why makes the explanation; called only when a reader asks
 */
public record ConjecturedFigure(Conjecture conjecture, double bits, Supplier<Explanation> why) {
    /** The figure in whole bits. */
    public int level() {
        return (int) Math.floor(bits);
    }
}
