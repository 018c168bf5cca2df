package soundscape.explore.compile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.UnionBound;

/** The steps from the least term to all terms of all proofs, with a verifier who sends challenges. */
final class UnionSteps {
    /** So many of the largest contributions are told one by one. */
    private static final int TOLD = 4;

    private final ZkvmEstimate estimate;
    private final Headline headline;

    UnionSteps(ZkvmEstimate estimate) {
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
        List<Term> counted = counted(terms);
        Explanation why = Explanation.of("ε ≤ Σ ε_i", Paper.BCS, "")
                .with("terms", "of " + name(headline.circuit()) + ", " + terms.regime(), counted.size());
        List<Term> largest = counted.stream()
                .sorted(Comparator.comparingDouble(Term::bits))
                .limit(TOLD)
                .toList();
        for (int i = 0; i < largest.size(); i++) {
            Term term = largest.get(i);
            why = why.with("s_" + (i + 1), term.name().text(), bits(term.bits()));
        }
        return new StepFigure(
                Step.COMPOSED,
                before,
                ofTerms(terms),
                Double.POSITIVE_INFINITY,
                why,
                List.of("The errors are those of the terms, with the grinding that is counted in them."));
    }

    StepFigure allProofs(double before, ProofCounts counts) {
        List<Double> errors = IntStream.range(0, estimate.circuits().size())
                .mapToObj(i -> ofTerms(estimate.counted(i)))
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

    /** {@return −log2 of the sum of a circuit's errors; an opening repeats one of them and adds none} */
    static double ofTerms(RegimeEstimate terms) {
        return Math.max(
                0, UnionBound.ofSum(counted(terms).stream().map(Term::bits).toList()));
    }

    private static List<Term> counted(RegimeEstimate terms) {
        return terms.terms().stream()
                .filter(term -> term.name().kind() != TermKind.OPENING)
                .toList();
    }

    private String name(int circuit) {
        return estimate.circuits().get(circuit).name();
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 3);
    }
}
