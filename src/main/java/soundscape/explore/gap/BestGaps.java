package soundscape.explore.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Iterated;

/** The gaps to the Johnson radius with the most bits in the list regime, an act of its own: no knob does it on the way. */
public final class BestGaps {
    /** What has a gap of its own. */
    public enum Each {
        /** Every circuit has one, as soundcalc reads it. */
        CIRCUIT,
        /** Every iteration of WHIR and STIR has one, which soundcalc does not read. */
        ROUND
    }

    private BestGaps() {}

    /** The zkVM with the best gaps in some circuits, by index; as it was where a circuit does not come near the Johnson bound. */
    public static Zkvm of(Zkvm zkvm, IntPredicate which, Each each) {
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        for (int i = 0; i < entries.size(); i++) {
            if (which.test(i)) {
                entries.set(i, entries.get(i).withCircuit(of(entries.get(i).circuit(), each)));
            }
        }
        return zkvm.withEntries(entries);
    }

    /** A circuit with its best gaps; as it is where none is better, but for gaps of iterations where one for all is asked for. */
    public static Circuit of(Circuit circuit, Each each) {
        if (JohnsonTradeoff.knob(circuit).isEmpty()) {
            return circuit;
        }
        return each == Each.ROUND && hasRounds(circuit) ? RoundGaps.best(circuit) : whole(circuit);
    }

    /** Whether the iterations of a circuit can have gaps of their own. */
    public static boolean hasRounds(Circuit circuit) {
        return JohnsonTradeoff.knob(circuit).isPresent() && rounds(circuit) > 1;
    }

    private static int rounds(Circuit circuit) {
        return circuit.opening() instanceof Iterated iterated
                ? iterated.rounds().count()
                : 1;
    }

    /**
     * A circuit of several iterations with the narrowest gap in each that its terms other than the last queries allow for a
     * level in bits, which makes its queries the fewest; empty where none is.
     */
    public static Optional<Circuit> narrowest(Circuit circuit, double level) {
        return hasRounds(circuit) ? RoundGaps.narrowest(circuit, level) : Optional.empty();
    }

    /** A circuit that reaches a level with gaps of its iterations, with those as wide as it still does. */
    public static Circuit widest(Circuit circuit, double level) {
        return RoundGaps.widest(circuit, level);
    }

    /** The best with one gap for all. */
    static Circuit whole(Circuit stated) {
        Circuit circuit = stated.withGap(stated.decoding().gap());
        List<GapPoint> points = JohnsonTradeoff.sweep(circuit);
        if (points.isEmpty()) {
            return circuit;
        }
        GapPoint best = JohnsonTradeoff.best(points);
        return best.total() > JohnsonTradeoff.now(circuit).total()
                ? JohnsonTradeoff.knob(circuit).orElseThrow().turned(circuit, best.value())
                : circuit;
    }

    /** The multiplicity m of each iteration of a circuit, in the list regime; of its one code where it has no iterations. */
    public static List<Double> multiplicities(Circuit circuit) {
        return IntStream.range(0, rounds(circuit))
                .mapToObj(i -> circuit.gapAt(Regime.JBR, rate(circuit, i), i).multiplicity())
                .toList();
    }

    private static double rate(Circuit circuit, int round) {
        return circuit.opening() instanceof Iterated iterated
                ? iterated.rounds().rateAt(round)
                : circuit.rate();
    }
}
