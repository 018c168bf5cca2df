package soundscape.estimator.scheme;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;

/** A scheme of iterations, each with a code and queries of its own. */
public sealed interface Iterated extends Scheme permits Whir, Stir {
    /**
     * The iterations.
     *
     * @return codes, queries and samples of each
     */
    Rounds rounds();

    /**
     * The same with other iterations.
     *
     * @param changed as many iterations as before
     * @return the changed scheme
     */
    Iterated withRounds(Rounds changed);

    /**
     * The most queries that the scheme allows in an iteration.
     *
     * @param iteration 0 to M−1
     * @return a count, at least 1 for any iteration of a scheme that can be made
     */
    int mostQueries(int iteration);

    @Override
    default void trees(Field field, TreeSink sink) {
        IteratedSize.trees(rounds(), batching().size(), field, sink);
    }

    @Override
    default double rate() {
        return Log2.power(-rounds().logInvRate());
    }

    @Override
    default double dimension() {
        return Log2.power(rounds().logDegree());
    }
}
