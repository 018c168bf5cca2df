package soundscape.explore.tune;

import java.util.Comparator;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.SizeChoice;
import soundscape.explore.work.ProverWork;

/**
 * A circuit that reaches the level.
 *
 * @param circuit the circuit
 * @param moved how many searched knobs were moved for it
 * @param size its proof's size in bits
 * @param work its prover's work in butterflies
 */
record Found(Circuit circuit, int moved, double size, double work) {
    /** For the circuit whose proof is the final one. */
    static final Comparator<Found> SMALLEST = Comparator.comparingDouble(Found::size)
            .thenComparingDouble(Found::work)
            .thenComparingInt(Found::moved);

    /** For all others, whose proofs nobody keeps. */
    static final Comparator<Found> FEWEST_CHANGES = Comparator.comparingInt(Found::moved)
            .thenComparingDouble(Found::work)
            .thenComparingDouble(Found::size);

    /** For all others, where work is what is missing. */
    static final Comparator<Found> LEAST_WORK = Comparator.comparingDouble(Found::work)
            .thenComparingInt(Found::moved)
            .thenComparingDouble(Found::size);

    static Found of(Circuit circuit, int moved, SizeChoice size) {
        return new Found(
                circuit, moved, size.of(circuit.size()), ProverWork.of(circuit).total());
    }
}
