package soundscape.explore.tune;

import java.util.Comparator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;
import soundscape.explore.SizeChoice;
import soundscape.explore.work.ProverWork;

/**
 * A circuit that reaches the level.
 * @param moved how many searched knobs were moved for it
 * @param size its proof's size in bits
 * @param work its prover's work in butterflies
 */
record TunedCircuit(Circuit circuit, int moved, double size, double work) {
    /** For the circuit whose proof is the final one. */
    static final Comparator<TunedCircuit> SMALLEST = Comparator.comparingDouble(TunedCircuit::size)
            .thenComparingDouble(TunedCircuit::work)
            .thenComparingInt(TunedCircuit::moved);

    /** For all others, whose proofs nobody keeps. */
    static final Comparator<TunedCircuit> FEWEST_CHANGES = Comparator.comparingInt(TunedCircuit::moved)
            .thenComparingDouble(TunedCircuit::work)
            .thenComparingDouble(TunedCircuit::size);

    /** For all others, where work is what is missing. */
    static final Comparator<TunedCircuit> LEAST_WORK = Comparator.comparingDouble(TunedCircuit::work)
            .thenComparingInt(TunedCircuit::moved)
            .thenComparingDouble(TunedCircuit::size);

    static TunedCircuit of(Circuit circuit, int moved, SizeChoice size) {
        Proof proof = circuit.proof();
        return new TunedCircuit(
                circuit, moved, size.of(proof.size()), ProverWork.of(proof).total());
    }
}
