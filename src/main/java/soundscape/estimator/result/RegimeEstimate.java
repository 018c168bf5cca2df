package soundscape.estimator.result;

import java.util.Collections;
import java.util.List;
import soundscape.estimator.proximity.Regime;

/**
 * All error terms of one circuit in one regime.
 * @param terms the terms in protocol order; never empty
 * @param weakest the term that holds the circuit's security down: the least, the first of several equal ones
 */
public record RegimeEstimate(Regime regime, List<Term> terms, Term weakest) implements Regimes.InRegime {
    /** Takes a list that nobody writes into any more: a copy of each would be a tenth of an estimate's bytes. */
    public RegimeEstimate {
        terms = Collections.unmodifiableList(terms);
    }

    /** The security here in bits before flooring: round-by-round soundness is that of the least term. */
    @Override
    public double total() {
        return weakest().bits();
    }

    /** The circuit's security level in this regime; ⌊total⌋. */
    public int level() {
        return weakest().level();
    }
}
