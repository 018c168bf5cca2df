package soundscape.explore.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
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

/**
 * From the least round of a zkVM to its non-interactive proof, step by step: a model beside the level, which enters no
 * level, verdict or file.
 * @param steps in the order of {@link Step}
 * @param counts how many proofs of each circuit a block is taken to have
 * @param digest the least digests
 * @param missing what is not known, so that every figure is at most what it says; empty mostly
 */
public record Compilation(
        Adversary adversary, List<StepFigure> steps, ProofCounts counts, Digest digest, List<String> missing) {
    /** So many of the largest contributions are told one by one. */
    private static final int TOLD = 4;

    /** Copies the lists. */
    public Compilation {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /** Goes through all steps for a zkVM and its estimate. */
    public static Compilation of(Zkvm zkvm, ZkvmEstimate estimate, Adversary adversary, StatedProofs stated) {
        ProofCounts counts = stated.over(zkvm);
        Digest digest = Digest.least(zkvm);
        Headline headline = estimate.headline();
        List<StepFigure> steps = new ArrayList<>();
        double level = Math.max(0, headline.bits());
        String circuit = estimate.circuits().get(headline.circuit()).name();
        steps.add(new StepFigure(
                Step.LEAST_TERM,
                level,
                level,
                level,
                Explanation.of("ε = max ε_i", Paper.BCS, "")
                        .with("s", headline.weakest().name() + " of " + circuit, bits(level)),
                List.of("The protocol is sound round by round; the verifier sends its challenges at random.")));
        RegimeEstimate terms = estimate.counted(headline.circuit());
        add(
                steps,
                Step.COMPOSED,
                composed(terms),
                explainTerms(terms, circuit),
                List.of("The errors are those of the terms, with the grinding that is counted in them."));
        List<Double> errors = IntStream.range(0, estimate.circuits().size())
                .mapToObj(i -> composed(estimate.counted(i)))
                .toList();
        add(
                steps,
                Step.ALL_PROOFS,
                UnionBound.bits(errors, counts),
                explainProofs(estimate, errors, counts),
                List.of(
                        counts.known()
                                ? "A block takes no more proofs than the recursion comes to."
                                : "How many first proofs a block takes is not stated: each first circuit is taken as proved once, "
                                        + "so that the bits are at most these."));
        compile(steps, adversary, digest, zkvm);
        return new Compilation(adversary, steps, counts, digest, estimate.missing());
    }

    private static void compile(List<StepFigure> steps, Adversary adversary, Digest digest, Zkvm zkvm) {
        double before = steps.get(steps.size() - 1).after();
        String whose = "log2 of the digests: " + digest.about() + ", of "
                + zkvm.entries().get(digest.circuit()).name();
        Explanation why = (adversary.quantum()
                        ? Explanation.of("s = min(E − 2·T, b − 3·T)", Paper.CMS19, "")
                        : Explanation.of("s = min(E − T, b − log2 3 − 2·T)", Paper.CY24, "Theorems 31.3.1 and 26.1.1"))
                .with("E", "bits before, of one query", bits(before))
                .with("T", "log2 of the queries", adversary.queries())
                .with("b", whose, bits(digest.bits()));
        String both = "E is what the steps before leave; the theorem itself takes the least term of one proof.";
        add(
                steps,
                Step.COMPILED,
                adversary.leaves(before, digest.bits()),
                why,
                adversary.quantum()
                        ? List.of(
                                "The hash is a random oracle, asked in superposition.",
                                "The bound is asymptotic: its constants are left out, so that no exact figure follows.",
                                both)
                        : List.of(
                                "The hash is a random oracle.",
                                "The lesser counts; both ways to win together cost at most one bit more.",
                                both),
                Math.max(0, adversary.byDigest(digest.bits())));
        add(
                steps,
                Step.COLLISIONS,
                digest.collisions(adversary.quantum()),
                Explanation.of(
                                adversary.quantum() ? "s ≤ b/3" : "s ≤ b/2",
                                adversary.quantum() ? Paper.CMS19 : Paper.BCS,
                                "")
                        .with("b", whose, bits(digest.bits())),
                List.of(
                        adversary.quantum()
                                ? "Nothing finds collisions faster than a quantum search among any function's values."
                                : "Nothing finds collisions faster than trying hashes until two agree."),
                digest.collisions(adversary.quantum()));
    }

    private static void add(List<StepFigure> steps, Step step, double after, Explanation why, List<String> assumed) {
        add(steps, step, after, why, assumed, Double.POSITIVE_INFINITY);
    }

    private static void add(
            List<StepFigure> steps, Step step, double after, Explanation why, List<String> assumed, double allows) {
        steps.add(new StepFigure(step, steps.get(steps.size() - 1).after(), after, allows, why, assumed));
    }

    /** {@return −log2 of the sum of a circuit's errors; an opening repeats one of them and adds none} */
    public static double composed(RegimeEstimate terms) {
        return Math.max(
                0, UnionBound.ofSum(counted(terms).stream().map(Term::bits).toList()));
    }

    private static List<Term> counted(RegimeEstimate terms) {
        return terms.terms().stream()
                .filter(term -> term.name().kind() != TermKind.OPENING)
                .toList();
    }

    private static Explanation explainTerms(RegimeEstimate terms, String circuit) {
        List<Term> counted = counted(terms);
        Explanation why = Explanation.of("ε ≤ Σ ε_i", Paper.BCS, "")
                .with("terms", "of " + circuit + ", " + terms.regime(), counted.size());
        List<Term> largest = counted.stream()
                .sorted(Comparator.comparingDouble(Term::bits))
                .limit(TOLD)
                .toList();
        for (int i = 0; i < largest.size(); i++) {
            Term term = largest.get(i);
            why = why.with("s_" + (i + 1), term.name().text(), bits(term.bits()));
        }
        return why;
    }

    private static Explanation explainProofs(ZkvmEstimate estimate, List<Double> errors, ProofCounts counts) {
        Explanation why = Explanation.of("ε ≤ Σ m·ε_C", Paper.BCS, "");
        List<Integer> largest = IntStream.range(0, errors.size())
                .boxed()
                .filter(i -> counts.most(i) > 0)
                .sorted(Comparator.comparingDouble(i -> errors.get(i) - Log2.of((double) counts.most(i))))
                .limit(TOLD)
                .toList();
        for (int i : largest) {
            why = why.with(
                    "m",
                    "proofs of " + estimate.circuits().get(i).name() + ", each of " + bits(errors.get(i)) + " bits",
                    counts.most(i));
        }
        return why;
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 3);
    }

    /** {@return a step's figure} */
    public StepFigure of(Step step) {
        return steps.stream()
                .filter(figure -> figure.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** {@return bits that are left after all steps} */
    public double left() {
        return of(Step.COLLISIONS).after();
    }

    /** {@return T at which as many bits are left: 2^T queries succeed with a chance of at most 2^−T} */
    public double balance() {
        return adversary.balance(of(Step.ALL_PROOFS).after(), digest.bits());
    }

    /** {@return T from which on nothing is left: what a forgery costs at least} */
    public double end() {
        return adversary.end(of(Step.ALL_PROOFS).after(), digest.bits());
    }

    /** {@return whether every figure is at most what it says, since something is not known} */
    public boolean isUpperBound() {
        return !missing.isEmpty() || !counts.known();
    }
}
