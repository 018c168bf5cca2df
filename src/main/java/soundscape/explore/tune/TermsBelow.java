package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/** Keeps the terms that fall short of a level, and lets nothing else be made. */
final class TermsBelow implements TermSink {
    private final int level;
    private final List<Term> terms = new ArrayList<>();

    private TermsBelow(int level) {
        this.level = level;
    }

    /** The terms of a circuit below a level, in protocol order. */
    static List<Term> of(Circuit circuit, Regime regime, int level) {
        TermsBelow terms = new TermsBelow(level);
        circuit.terms(regime, terms);
        return terms.terms;
    }

    @Override
    public boolean ignores(double leastBits) {
        return leastBits >= level;
    }

    @Override
    public void add(TermName name, double bits, Supplier<Explanation> why) {
        if (bits < level) {
            terms.add(new Term(name, bits, why));
        }
    }
}
