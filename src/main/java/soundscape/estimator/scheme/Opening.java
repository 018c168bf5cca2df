package soundscape.estimator.scheme;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.size.ProofSink;
import soundscape.estimator.size.TreeRules;

/** The part of a circuit that commits to its trace and opens it, whatever proof system lies above it. */
public sealed interface Opening permits Scheme, SwirlOpening {
    /** {@return the scheme's name: FRI, WHIR or STIR} */
    String label();

    /** {@return ρ, strictly between 0 and 1: the rate of the code that the trace is committed with} */
    double rate();

    /** The same at another first rate, by μ = −log2 ρ. */
    Opening withLogInvRate(int mu);

    /** {@return N, at least 1: the dimension of that code, which is the trace length} */
    double dimension();

    /** {@return how many committed columns become one} */
    long columns();

    /** {@return the same with another number of columns} */
    Opening withColumns(long count);

    /** {@return bits of grinding before the columns are combined} */
    int columnGrinding();

    /** {@return the same with other grinding before the columns are combined} */
    Opening withColumnGrinding(int bits);

    /** {@return what each round folds into one; nothing where FRI does not fold} */
    List<Integer> foldingFactors();

    /** {@return bits of grinding that every folding step has at least} */
    int leastFoldGrinding();

    /** {@return the same with so much grinding in the folding step that has the least, and as much more in all others} */
    Opening withFoldGrinding(int bits);

    /** {@return the queries of each round; a single count for FRI} */
    List<Integer> roundQueries();

    /** {@return the same with other queries, one count a round} */
    Opening withRoundQueries(List<Integer> counts);

    /** {@return bits of grinding before each round's queries} */
    List<Integer> roundGrinding();

    /** {@return the same with other grinding before each round's queries; this one where it is fixed} */
    Opening withRoundGrinding(List<Integer> bits);

    /** {@return the same with its iterations changed; this one where it has none of its own} */
    default Opening withRounds(UnaryOperator<Rounds> change) {
        return this;
    }

    /** The gap to the Johnson radius of a round, 0 and up, of a circuit that states one for all; that one if it has no own. */
    default JohnsonGap gapOf(int round, JohnsonGap whole) {
        return whole;
    }

    /** What a theorem guarantees for the code of each round, given the first one's, that of the trace; throws as it does. */
    List<ProximityGap> gaps(ProximityGap outer);

    /** {@return how soundcalc makes trees of these commitments} */
    TreeRules rules();

    /** Tells what one opening proof consists of, the trace's commitment first. */
    void contents(ProofSink sink);

    /** Goes on by kind; every one must be handled; returns what the chosen function returns. */
    <R> R match(Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir, Function<SwirlOpening, R> swirl);
}
