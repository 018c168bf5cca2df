package soundscape.estimator.circuit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeRules;
import soundscape.estimator.size.Trees;

/** One circuit of a zkVM with the parameters that its soundness and its proof's size depend on. */
public sealed interface Circuit permits DeepAli, Jagged, Swirl {
    /** What every circuit has, field and digest size. */
    Header header();

    /** The proof system; DEEP-ALI, Jagged or SWIRL. */
    String proofSystem();

    /** The polynomial commitment scheme; FRI, WHIR or STIR. */
    default String commitmentScheme() {
        return opening().label();
    }

    /** {@return the part that commits to the trace and opens it} */
    Opening opening();

    /**
     * The same circuit with its opening changed.
     *
     * @param changed an opening that the proof system can have: DEEP-ALI and Jagged a scheme, SWIRL its own
     * @throws soundscape.estimator.parameter.InvalidParameterException if it does not fit the other parameters
     */
    Circuit withOpening(Opening changed);

    /** {@return how far from the code words are handled, and by which theorems} */
    Decoding decoding();

    /** {@return the rate ρ of the code that the trace is committed with} */
    default double rate() {
        return opening().rate();
    }

    /**
     * The circuit's error terms in one of its regimes, in protocol order.
     *
     * @param regime one of {@link #regimes()}
     * @throws soundscape.estimator.parameter.InvalidParameterException if the parameters admit no such protocol
     */
    void terms(Regime regime, TermSink sink);

    /** The Merkle trees of the circuit's proof, the first committed one first. */
    default void trees(Consumer<Tree> sink) {
        TreeRules rules = opening().rules(header().layout());
        opening().contents(new Trees(rules, field()).into(sink));
    }

    /**
     * What all of them come to.
     *
     * @param each what one tree counts
     */
    default double overTrees(ToDoubleFunction<Tree> each) {
        double[] sum = new double[1];
        trees(tree -> sum[0] += each.applyAsDouble(tree));
        return sum[0];
    }

    /** The size of the circuit's proof; the size by parts. */
    ProofSize size();

    /** log2 of the hashes that all grinding of a proof costs, where the reference states it. */
    OptionalDouble grindingOverhead();

    /** Keys whose absence leaves a term out, so that totals are upper bounds only; empty when complete. */
    List<String> missing();

    /**
     * The same circuit with another header.
     *
     * @throws soundscape.estimator.parameter.InvalidParameterException if its field does not fit the parameters
     */
    Circuit withHeader(Header changed);

    /**
     * The same circuit with words handled up to another distance.
     *
     * @param changed the regimes and the gap to the Johnson radius
     * @throws soundscape.estimator.parameter.InvalidParameterException if it is nothing for this proof system
     */
    Circuit withDecoding(Decoding changed);

    /** Goes on by proof system; every one must be handled; returns what the chosen function returns. */
    <R> R match(Function<DeepAli, R> deepAli, Function<Jagged, R> jagged, Function<Swirl, R> swirl);

    /** The circuit's name. */
    default String name() {
        return header().name();
    }

    /** The field that challenges are drawn from. */
    default Field field() {
        return header().field();
    }

    /** {@return the regimes that the circuit is estimated in, in the order of {@link Regime}} */
    default List<Regime> regimes() {
        return decoding().regimes();
    }

    /**
     * What a regime guarantees for codes of one rate.
     *
     * @return proximity parameter, list size, and the errors that the regime's theorem gives
     * @throws soundscape.estimator.parameter.InvalidParameterException if the gap leaves no room below the radius
     */
    default ProximityGap gapAt(Regime regime, double rate) {
        return decoding().theorem(regime).gap(rate, field(), decoding().gap());
    }
}
