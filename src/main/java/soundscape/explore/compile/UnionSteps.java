package soundscape.explore.compile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.UnionBound;

/** The steps from the least term to all terms of all proofs, with a verifier who sends challenges. */
final class UnionSteps {
    /** So many of the largest contributions are told one by one. */
    private static final int TOLD = 4;

    private static final String GROUND =
            "The errors are those of the terms, with the grinding that is counted in them.";

    private static final String SWIRL =
            "SWIRL states the worst round of each step of its opening, which is counted for every round of that step, and one "
                    + "round of each sumcheck, which is counted once.";

    private final Zkvm zkvm;
    private final ZkvmEstimate estimate;
    private final Headline headline;

    UnionSteps(Zkvm zkvm, ZkvmEstimate estimate) {
        this.zkvm = zkvm;
        this.estimate = estimate;
        this.headline = estimate.headline();
    }

    StepFigure least() {
        double level = Math.max(0, headline.bits());
        return new StepFigure(
                Step.LEAST_TERM,
                level,
                level,
                Double.POSITIVE_INFINITY,
                Explanation.of("ε = max ε_i", Paper.BCS, "")
                        .with("s", headline.weakest().name() + " of " + name(headline.circuit()), bits(level)),
                List.of("The protocol is sound round by round; the verifier sends its challenges at random."));
    }

    StepFigure composed(double before) {
        RegimeEstimate terms = estimate.counted(headline.circuit());
        Circuit circuit = circuit(headline.circuit());
        List<Term> counted = counted(circuit, terms);
        Explanation why = Explanation.of("ε ≤ Σ ε_i", Paper.BCS, "")
                .with("terms", "of " + circuit.name() + ", " + terms.regime(), counted.size());
        List<Term> largest = counted.stream()
                .sorted(Comparator.comparingDouble(Term::bits))
                .limit(TOLD)
                .toList();
        for (int i = 0; i < largest.size(); i++) {
            Term term = largest.get(i);
            int rounds = Occurrences.of(circuit, term.name());
            String name = term.name().text() + (rounds > 1 ? ", " + rounds + " rounds" : "");
            why = why.with("s_" + (i + 1), name, bits(term.bits()));
        }
        return new StepFigure(
                Step.COMPOSED,
                before,
                ofTerms(circuit, terms),
                Double.POSITIVE_INFINITY,
                why,
                circuit instanceof Swirl ? List.of(GROUND, SWIRL) : List.of(GROUND));
    }

    StepFigure allProofs(double before, ProofCounts counts) {
        List<Double> errors = IntStream.range(0, estimate.circuits().size())
                .mapToObj(i -> ofTerms(circuit(i), estimate.counted(i)))
                .toList();
        Explanation why = Explanation.of("ε ≤ Σ m·ε_C", Paper.BCS, "");
        List<Integer> largest = IntStream.range(0, errors.size())
                .boxed()
                .filter(i -> counts.most(i) > 0)
                .sorted(Comparator.comparingDouble(i -> errors.get(i) - Log2.of((double) counts.most(i))))
                .limit(TOLD)
                .toList();
        for (int i : largest) {
            why = why.with("m", "proofs of " + name(i) + ", each of " + bits(errors.get(i)) + " bits", counts.most(i));
        }
        return new StepFigure(
                Step.ALL_PROOFS,
                before,
                UnionBound.bits(errors, counts),
                Double.POSITIVE_INFINITY,
                why,
                List.of(
                        counts.known()
                                ? "A block takes no more proofs than the recursion comes to."
                                : "How many first proofs a block takes is not stated: each first circuit is taken as proved once, "
                                        + "so that the bits are at most these."));
    }

    /** {@return −log2 of the sum of a circuit's errors, each as often as it has rounds} */
    static double ofTerms(Circuit circuit, RegimeEstimate terms) {
        return Math.max(
                0,
                UnionBound.ofSum(counted(circuit, terms).stream()
                        .map(term -> term.bits() - Log2.of(Occurrences.of(circuit, term.name())))
                        .toList()));
    }

    private static List<Term> counted(Circuit circuit, RegimeEstimate terms) {
        return terms.terms().stream()
                .filter(term -> Occurrences.of(circuit, term.name()) > 0)
                .toList();
    }

    private Circuit circuit(int index) {
        return zkvm.entries().get(index).circuit();
    }

    private String name(int circuit) {
        return estimate.circuits().get(circuit).name();
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 3);
    }
}
