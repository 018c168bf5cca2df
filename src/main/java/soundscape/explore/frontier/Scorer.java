package soundscape.explore.frontier;

import java.util.Optional;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.work.ProverWork;

/** Weighs the configuration where a cursor stands, without making more of it than three numbers. */
final class Scorer {
    private final RegimeChoice regimes;
    private final SizeChoice choice;
    private double bits;
    private double size;
    private double work;

    Scorer(RegimeChoice regimes, SizeChoice choice) {
        this.regimes = regimes;
        this.choice = choice;
    }

    /** False where the estimator refuses the configuration, or it has no such regime, or its size is not known. */
    boolean score(Cursor cursor) {
        try {
            return cursor.whole() ? scoreZkvm(cursor) : scoreCircuit(cursor.circuit());
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    private boolean scoreCircuit(Circuit circuit) {
        bits = Double.NEGATIVE_INFINITY;
        for (Regime regime : circuit.regimes()) {
            double total = Estimator.total(circuit, regime);
            if (regimes.includes(regime)) {
                bits = Math.max(bits, total);
            }
        }
        Proof proof = circuit.proof();
        ProofSize sizes = proof.size();
        size = choice.of(sizes);
        work = ProverWork.of(proof).total();
        return bits > Double.NEGATIVE_INFINITY && choice.known(sizes.real()) == choice;
    }

    private boolean scoreZkvm(Cursor cursor) {
        Optional<Metrics> figures = cursor.figures(regimes);
        figures.ifPresent(found -> {
            bits = found.bits();
            size = choice.of(found.sizes());
            work = found.work();
        });
        return figures.filter(found -> choice.known(found.sizes().real()) == choice)
                .isPresent();
    }

    double bits() {
        return bits;
    }

    double size() {
        return size;
    }

    double work() {
        return work;
    }
}
