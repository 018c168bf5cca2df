package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import soundscape.estimator.proximity.Regime;

/**
 * All error terms of one circuit in one regime.
 * @param terms the terms in protocol order; never empty
 * @param weakest the term that holds the circuit's security down: the least, the first of several equal ones
 */
public record RegimeEstimate(Regime regime, List<Term> terms, Term weakest) implements Regimes.InRegime {
    /** Copies the list, as one block: List.copyOf would go through the terms one by one. */
    public RegimeEstimate {
        terms = Collections.unmodifiableList(new ArrayList<>(terms));
    }

    /** Finds the weakest term once, since all that is shown of a circuit asks for it. */
    public RegimeEstimate(Regime regime, List<Term> terms) {
        this(regime, terms, least(terms));
    }

    private static Term least(List<Term> terms) {
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
