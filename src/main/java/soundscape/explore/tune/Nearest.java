package soundscape.explore.tune;

import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;

/**
 * How near a circuit comes to a level that it cannot reach.
 *
 * @param circuit the circuit
 * @param regime the regime in which it comes so near
 * @param bits its bits there
 */
record Nearest(Circuit circuit, Regime regime, double bits) {}
