package soundscape.explore.plan;

import java.util.OptionalDouble;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;

/** What a regime guarantees for a circuit's codes, with the gap to the Johnson radius that the circuit states. */
final class Guarantee {
    private Guarantee() {}

    /**
     * The guarantee for codes of one rate.
     *
     * @param circuit a DEEP-ALI or Jagged circuit
     * @param regime one of its regimes
     * @param logInvRate −log2 of the rate
     * @return proximity parameter and list size
     */
    static ProximityGap ofLogInvRate(Circuit circuit, Regime regime, int logInvRate) {
        return ofRate(circuit, regime, Math.scalb(1.0, -logInvRate));
    }

    /**
     * The guarantee for codes of one rate.
     *
     * @param circuit a DEEP-ALI or Jagged circuit
     * @param regime one of its regimes
     * @param rate the rate, which FRI's need not be a power of two
     * @return proximity parameter and list size
     */
    static ProximityGap ofRate(Circuit circuit, Regime regime, double rate) {
        OptionalDouble gap = circuit instanceof DeepAli deepAli ? deepAli.gapToRadius() : OptionalDouble.empty();
        return ProximityGap.of(regime, rate, circuit.field(), gap);
    }
}
