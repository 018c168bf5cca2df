package soundscape.explore.sweep;

import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermName;

/**
 * One configuration of a sweep.
 *
 * @param value what the swept knob stands at
 * @param bits security before flooring
 * @param expected expected proof size in bits
 * @param worst worst-case proof size in bits
 * @param regime the regime that gives the security
 * @param weakest the term that holds it there
 */
public record SweepPoint(double value, double bits, double expected, double worst, Regime regime, TermName weakest) {}
