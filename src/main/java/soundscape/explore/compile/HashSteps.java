package soundscape.explore.compile;

import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;

/** The steps that a hash function in the verifier's place costs. */
final class HashSteps {
    private final Adversary adversary;
    private final Digest digest;
    private final Zkvm zkvm;

    HashSteps(Adversary adversary, Digest digest, Zkvm zkvm) {
        this.adversary = adversary;
        this.digest = digest;
        this.zkvm = zkvm;
    }

    /** {@return against the attacker's queries, of so many bits by all rounds and proofs, and by the least term alone} */
    StepFigure compiled(double before, double least) {
        Explanation formula = adversary.quantum()
                ? Explanation.of("s = min(E − 2·T, b − 3·T)", Paper.CMS19, "")
                : Explanation.of("s = min(E − T, b − log2 3 − 2·T)", Paper.CY24, "Theorems 31.3.1 and 26.1.1");
        return new StepFigure(
                Step.COMPILED,
                before,
                adversary.leaves(before, digest.bits()),
                Math.max(0, adversary.byDigest(digest.bits())),
                withDigest(formula.with("E", "bits before, of one query", bits(before))
                                .with("T", "log2 of the queries", adversary.queries()))
                        .with("s", "from the least term alone", bits(adversary.leaves(least, digest.bits()))),
                Stream.concat(
                                adversary.quantum()
                                        ? Stream.of(
                                                "The hash is a random oracle, asked in superposition.",
                                                "The bound is asymptotic: its constants are left out, so that no exact figure follows.")
                                        : Stream.of(
                                                "The hash is a random oracle.",
                                                "The lesser counts; both ways to win together cost at most one bit more."),
                                Stream.of(
                                        "E is what the steps before leave; the theorem itself takes the least term of one proof."))
                        .toList());
    }

    /** {@return the digests' bound on what is left} */
    StepFigure collisions(double before) {
        double allows = digest.collisions(adversary.quantum());
        return new StepFigure(
                Step.COLLISIONS,
                before,
                allows,
                allows,
                withDigest(
                        adversary.quantum()
                                ? Explanation.of("s ≤ b/3", Paper.CMS19, "")
                                : Explanation.of("s ≤ b/2", Paper.BCS, "")),
                Stream.concat(
                                Stream.of(
                                        adversary.quantum()
                                                ? "Nothing finds collisions faster than a quantum search among any function's values."
                                                : "Nothing finds collisions faster than trying hashes until two agree."),
                                words())
                        .toList());
    }

    /** What bits in words of 32 may well be, and the file does not say. */
    private Stream<String> words() {
        return digest.field().isPresent()
                ? Stream.empty()
                : Digest.inWords(
                                digest.circuit(),
                                zkvm.entries().get(digest.circuit()).circuit().header())
                        .stream()
                        .map(each -> "The file does not say what digests consist of; " + each.about()
                                + ", in words of 32 bits, would be " + Decimals.down(each.bits(), 1)
                                + " bits and allow " + Decimals.down(each.collisions(adversary.quantum()), 1) + ".");
    }

    private Explanation withDigest(Explanation why) {
        String circuit = zkvm.entries().get(digest.circuit()).name();
        return why.with("b", "log2 of the digests: " + digest.about() + ", of " + circuit, bits(digest.bits()));
    }

    private static String bits(double bits) {
        return Decimals.down(bits, 3);
    }
}
