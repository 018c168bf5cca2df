package soundscape.estimator.circuit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.field.Field;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Opening;

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

    /** The same with another opening, a scheme for DEEP-ALI and Jagged, SWIRL's for SWIRL; throws if none fits. */
    Circuit withOpening(Opening changed);

    /** {@return how far from the code words are handled, and by which theorems} */
    Decoding decoding();

    /** {@return the rate ρ of the code that the trace is committed with} */
    default double rate() {
        return opening().rate();
    }

    /** The circuit's error terms in one of its regimes, in protocol order; throws if it admits no such protocol. */
    default void terms(Regime regime, TermSink sink) {
        terms(gaps(regime), sink);
    }

    /** What a regime's theorem guarantees for the code of each round, the trace's first; throws as an estimate does. */
    default List<ProximityGap> gaps(Regime regime) {
        return opening().gaps(gapAt(regime, rate()));
    }

    /** The same terms from such guarantees, which may rest on other bounds than the circuit's own. */
    void terms(List<ProximityGap> gaps, TermSink sink);

    /** {@return what its prover's layout makes a proof of, where one is stated that knows its scheme} */
    default Optional<ProofShape> shape() {
        Optional<StatedLayout> stated = header().layout();
        return stated.isPresent() && stated.get().layout().fits(opening())
                ? Optional.of(new ProofShape(field(), header().hashBits(), opening(), maxDegree(), stated.get()))
                : Optional.empty();
    }

    /** {@return the circuit's proof, for who asks more than one thing of it} */
    default Proof proof() {
        return new Proof(this, shape());
    }

    /** The size of the circuit's proof, by parts: soundcalc's, and what its prover sends. */
    default ProofSize size() {
        return proof().size();
    }

    /** soundcalc's size of the circuit's proof. */
    ProofSize.Builder referenceSize();

    /** {@return the highest degree of a constraint} */
    int maxDegree();

    /** log2 of the hashes that all grinding of a proof costs, where the reference states it. */
    OptionalDouble grindingOverhead();

    /** Keys whose absence leaves a term out, so that totals are upper bounds only; empty when complete. */
    List<String> missing();

    /** The same circuit with another header; throws if its field does not fit the parameters. */
    Circuit withHeader(Header changed);

    /** The same with words handled up to another distance; throws if that is nothing for this proof system. */
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

    /** The same with errors up to the Johnson bound estimated otherwise; as it is where it has theorems of its own. */
    default Circuit by(JohnsonBounds bounds) {
        Decoding changed = decoding().by(bounds);
        return changed.equals(decoding()) ? this : withDecoding(changed);
    }

    /** The same with one gap to the Johnson radius for all rounds. */
    default Circuit withGap(JohnsonGap gap) {
        Circuit one = opening() instanceof Iterated iterated
                        && iterated.rounds().gaps().isPresent()
                ? withOpening(iterated.withRounds(rounds -> rounds.withGaps(Optional.empty())))
                : this;
        return one.withDecoding(decoding().withGap(gap));
    }

    /**
     * What a regime's theorem guarantees for codes of one rate, with the first round's gap; throws if that leaves no room
     * below the radius.
     */
    default ProximityGap gapAt(Regime regime, double rate) {
        return gapAt(regime, rate, 0);
    }

    /** The same with the gap of a round, 0 and up. */
    default ProximityGap gapAt(Regime regime, double rate, int round) {
        JohnsonGap gap = opening().gapOf(round, decoding().gap());
        return decoding().theorem(regime).gap(rate, field(), gap, decoding().list());
    }
}
