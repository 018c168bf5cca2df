package soundscape.estimator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.edge.Edge;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.result.ZkvmEstimate;

/** Estimates the provable soundness and the proof size of circuits, term by term, as soundcalc does. */
public final class Estimator {
    private Estimator() {}

    /** Estimates at least one circuit, the final proof's last; throws {@link InvalidParameterException} as below. */
    public static ZkvmEstimate estimate(List<Circuit> circuits) {
        List<CircuitEstimate> estimates = new ArrayList<>(circuits.size());
        for (Circuit circuit : circuits) {
            estimates.add(estimate(circuit));
        }
        return new ZkvmEstimate(estimates);
    }

    /** Estimates one circuit with every term; throws if its parameters admit no such protocol. */
    public static CircuitEstimate estimate(Circuit circuit) {
        List<Regime> regimes = circuit.regimes();
        RegimeEstimate[] estimates = new RegimeEstimate[regimes.size()];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = estimate(circuit, regimes.get(i));
        }
        return new CircuitEstimate(
                circuit.name(),
                circuit.proofSystem(),
                circuit.commitmentScheme(),
                List.of(estimates),
                circuit.size(),
                circuit.grindingOverhead(),
                circuit.missing());
    }

    /** Estimates one circuit in one of its regimes with every term; throws as an estimate does. */
    public static RegimeEstimate estimate(Circuit circuit, Regime regime) {
        AllTerms terms = new AllTerms(circuit, regime);
        circuit.terms(regime, terms);
        return new RegimeEstimate(regime, terms.list, Objects.requireNonNull(terms.weakest));
    }

    /** The circuit's least term in a regime and nothing else: what a sweep asks for; throws as an estimate does. */
    public static Term weakest(Circuit circuit, Regime regime) {
        LeastTerm least = new LeastTerm();
        circuit.terms(regime, least);
        return Edge.isNear(least.bits) ? estimate(circuit, regime).weakest() : least.term();
    }

    /** The bits of the circuit's least term in a regime and nothing else; throws as an estimate does. */
    public static double total(Circuit circuit, Regime regime) {
        LeastTerm least = new LeastTerm();
        circuit.terms(regime, least);
        return Edge.isNear(least.bits) ? estimate(circuit, regime).total() : Term.claimed(least.bits);
    }

    /**
     * The bits of the least term up to the Johnson bound by each of several bounds, of a circuit that is estimated up to there;
     * those of the circuit's own where it has theorems of its own. Throws as an estimate does.
     */
    public static double[] totals(Circuit circuit, List<JohnsonBounds> several) {
        double[] totals = new double[several.size()];
        if (!(circuit.decoding().theorem(Regime.JBR) instanceof JohnsonTheorem)) {
            Arrays.fill(totals, total(circuit, Regime.JBR));
            return totals;
        }
        List<ProximityGap> gaps = circuit.gaps(Regime.JBR);
        LeastTerm others = new LeastTerm(false, true);
        circuit.terms(gaps, others);
        ProximityGap[] by = new ProximityGap[gaps.size()];
        List<ProximityGap> chosen = Arrays.asList(by);
        for (int i = 0; i < totals.length; i++) {
            JohnsonBounds bounds = several.get(i);
            boolean shared = true;
            for (int round = 0; round < by.length; round++) {
                ProximityGap gap = gaps.get(round);
                by[round] = gap.by(bounds);
                shared &= by[round].hasListOf(gap);
            }
            LeastTerm least = shared ? new LeastTerm(others) : new LeastTerm(true, true);
            circuit.terms(chosen, least);
            totals[i] = Edge.isNear(least.bits)
                    ? estimate(circuit.by(bounds), Regime.JBR).total()
                    : Term.claimed(least.bits);
        }
        return totals;
    }

    /** The circuit's bits in its best regime and nothing else; throws as an estimate does. */
    public static double total(Circuit circuit) {
        double best = Double.NEGATIVE_INFINITY;
        for (Regime regime : circuit.regimes()) {
            best = Math.max(best, total(circuit, regime));
        }
        return best;
    }

    /** Keeps every term; next to a whole number of bits, its level is not left to the rounding of doubles. */
    private static final class AllTerms implements TermSink {
        /** Room for the terms of most circuits, so that the list need not grow. */
        private static final int USUAL_TERMS = 40;

        private final Circuit circuit;
        private final Regime regime;
        private final List<Term> list = new ArrayList<>(USUAL_TERMS);
        private @Nullable Term weakest;
        private double least = Double.POSITIVE_INFINITY;

        AllTerms(Circuit circuit, Regime regime) {
            this.circuit = circuit;
            this.regime = regime;
        }

        @Override
        public boolean wantsEvery() {
            return true;
        }

        @Override
        public void add(TermName name, double bits, Supplier<Explanation> why) {
            add(new Term(name, bits, why), bits);
        }

        @Override
        public void add(Term made) {
            add(made, made.bits());
        }

        private void add(Term made, double bits) {
            Term term = Edge.isNear(bits) ? Edge.decided(circuit, regime, made) : made;
            list.add(term);
            if (weakest == null || term.bits() < least) {
                weakest = term;
                least = term.bits();
            }
        }
    }

    /** Keeps the least term only, the first of several equal ones; next to a whole number, all terms have to be decided. */
    private static final class LeastTerm implements TermSink {
        private @Nullable TermName name;
        private @Nullable Supplier<Explanation> why;
        private double bits = Double.POSITIVE_INFINITY;

        /** From so many bits on, a term changes nothing; NaN before there is any. */
        private double enough = Double.NaN;

        private final boolean lines;
        private final boolean others;

        LeastTerm() {
            this(true, true);
        }

        LeastTerm(boolean lines, boolean others) {
            this.lines = lines;
            this.others = others;
        }

        /** Goes on with lines from the least of all others. */
        LeastTerm(LeastTerm before) {
            this(true, false);
            name = before.name;
            why = before.why;
            bits = before.bits;
            enough = before.enough;
        }

        @Override
        public boolean wantsLines() {
            return lines;
        }

        @Override
        public boolean wantsOthers() {
            return others;
        }

        @Override
        public void expect(double termBits) {
            double more = Math.nextUp(termBits); // an equal one that comes before is taken
            enough = more >= enough ? enough : more;
        }

        @Override
        public boolean ignores(double leastBits) {
            return leastBits >= enough;
        }

        @Override
        public void add(TermName termName, double termBits, Supplier<Explanation> termWhy) {
            double claimed = Term.claimed(termBits);
            if (Double.isNaN(enough) || claimed < enough) {
                name = termName;
                bits = termBits;
                why = termWhy;
                enough = claimed;
            }
        }

        Term term() {
            return new Term(Objects.requireNonNull(name), bits, Objects.requireNonNull(why));
        }
    }
}
