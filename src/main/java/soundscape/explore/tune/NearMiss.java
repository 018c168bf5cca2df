package soundscape.explore.tune;

import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;

/** How near a circuit comes to a level that it cannot reach. */
record NearMiss(Circuit circuit, Regime regime, double bits) {}
