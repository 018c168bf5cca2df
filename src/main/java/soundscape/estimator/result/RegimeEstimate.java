package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import soundscape.estimator.proximity.Regime;

/** All error terms of one circuit in one regime, in protocol order; never empty. */
public record RegimeEstimate(Regime regime, List<Term> terms) implements Regimes.InRegime {
    /** Copies the list, as one block: List.copyOf would go through the terms one by one. */
    public RegimeEstimate {
        terms = Collections.unmodifiableList(new ArrayList<>(terms));
    }

    /** The term that holds the circuit's security down; the first of several equal ones; the least term. */
    public Term weakest() {
        Term least = terms.get(0);
        for (Term term : terms) {
            if (term.bits() < least.bits()) {
                least = term;
            }
        }
        return least;
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
