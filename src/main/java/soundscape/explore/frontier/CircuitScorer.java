package soundscape.explore.frontier;

import java.util.Arrays;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.work.ProverWork;

/** Weighs one circuit, whose security each regime tells in a way of its own. */
@SuppressWarnings("EnumOrdinal") // an array in place of a map: asked millions of times, and never stored
final class CircuitScorer implements Scorer {
    private final RegimeChoice regimes;
    private final SizeChoice choice;
    private final double[] bits = new double[Regime.values().length];
    private double size;
    private double work;

    CircuitScorer(RegimeChoice regimes, SizeChoice choice) {
        this.regimes = regimes;
        this.choice = choice;
    }

    @Override
    public int ways() {
        return bits.length;
    }

    @Override
    public boolean score(Cursor cursor) {
        Arrays.fill(bits, Double.NEGATIVE_INFINITY);
        boolean any = false;
        try {
            Circuit circuit = cursor.circuit();
            for (Regime regime : circuit.regimes()) {
                double total = Estimator.total(circuit, regime);
                if (regimes.includes(regime)) {
                    bits[regime.ordinal()] = total;
                    any = true;
                }
            }
            return any && (choice != SizeChoice.REAL || circuit.shape().isPresent());
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    @Override
    public double bits(int way) {
        return bits[way];
    }

    @Override
    public void weigh(Cursor cursor) {
        Proof proof = cursor.circuit().proof();
        size = choice.of(proof);
        work = ProverWork.of(proof).total();
    }

    @Override
    public double size() {
        return size;
    }

    @Override
    public double work() {
        return work;
    }
}
