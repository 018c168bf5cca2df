package soundscape.report.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.explore.compile.Adversary;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.Digest;
import soundscape.explore.compile.Sampling;
import soundscape.explore.compile.Step;
import soundscape.explore.compile.StepFigure;
import soundscape.milestone.Milestone;

/** What lies between a level and a proof, in words. */
public final class ProofWords {
    /** Whose figures they are not. */
    public static final String OWN =
            "Not soundcalc's, which counts the least term alone: it enters no level, verdict or file.";

    /** What is lost of less is told as less than a tenth. */
    private static final double SMALLEST_SHOWN = 0.05;

    private ProofWords() {}

    /** {@return bits, rounded down, such as "57.6"; "none" where nothing is promised} */
    public static String bits(double bits) {
        return bits <= 0 ? "none" : Decimals.down(bits, 1);
    }

    /** {@return bits in words, such as "57.6 bits"} */
    public static String inWords(double bits) {
        return bits <= 0 ? "none" : bits(bits) + " bits";
    }

    /** {@return bits after a step, such as "≤ 57.6"} */
    public static String after(Compilation compiled, StepFigure figure) {
        return (compiled.isUpperBound() && figure.after() > 0 && bounded(compiled, figure) ? "≤ " : "")
                + bits(figure.after());
    }

    /** What is missing of a circuit makes every figure a bound, an unknown number of proofs those that count them. */
    private static boolean bounded(Compilation compiled, StepFigure figure) {
        return !compiled.missing().isEmpty() || figure.step().compareTo(Step.ALL_PROOFS) >= 0;
    }

    /** {@return bits lost, such as "2.1"; "–" for nothing} */
    public static String lost(StepFigure figure) {
        if (figure.lost() <= 0) {
            return "–";
        }
        return figure.lost() < SMALLEST_SHOWN ? "< 0.1" : String.format(Locale.ROOT, "%.1f", figure.lost());
    }

    /** {@return a step at length, on lines of their own: what it is, its formula, values, assumptions and source} */
    public static String atLength(StepFigure figure) {
        String values = figure.why().values().stream()
                .map(value -> "   " + value.symbol() + " = " + value.value() + "   " + value.meaning() + "\n")
                .collect(Collectors.joining());
        return figure.step().title() + ": " + inWords(figure.after()) + "\n"
                + figure.step().about() + "\n" + figure.why().formula() + "\n" + values + "Assumed: "
                + String.join(" ", figure.assumed()) + "\n"
                + figure.why().source();
    }

    /** {@return whom it is against, such as "2^64 queries"} */
    public static String against(Adversary adversary) {
        return "2^" + adversary.typed() + (adversary.quantum() ? " quantum queries" : " queries");
    }

    /** {@return a step's name, with the queries that it is against, such as "Against 2^64 queries"} */
    public static String title(Step step, Adversary adversary) {
        if (step != Step.COMPILED) {
            return step.title();
        }
        return adversary.quantum() ? "Against 2^" + adversary.typed() + ", quantum" : "Against " + against(adversary);
    }

    /** {@return what the digests are bound by, and which levels are more} */
    public static String collisions(Compilation compiled, Zkvm zkvm, List<Milestone> milestones) {
        Digest digest = compiled.digest();
        double allows = compiled.of(Step.COLLISIONS).allows();
        String above = milestones.stream()
                .filter(milestone -> milestone.level().stream().anyMatch(level -> level > allows))
                .map(milestone -> milestone.level().orElseThrow() + " of " + milestone.label())
                .collect(Collectors.joining(" and the "));
        boolean alike =
                zkvm.circuits().stream().allMatch(circuit -> circuit.header().hashBits() == digest.stated());
        return (alike
                        ? "Digests are "
                        : "Digests of " + zkvm.entries().get(digest.circuit()).name() + " are ")
                + digest.about()
                + (digest.field().isPresent() ? ", " + Decimals.down(digest.bits(), 1) + " bits" : "")
                + ": collisions are found after about 2^" + Decimals.down(allows, 1)
                + (compiled.adversary().quantum() ? " quantum queries" : " hashes")
                + (above.isEmpty() ? "." : ", less than the " + above + ".");
    }

    /** {@return what an attacker has to pay; a sentence} */
    public static String price(Compilation compiled) {
        if (compiled.end() <= 0) {
            return "Nothing: not one query is promised to fail.";
        }
        String balance = Decimals.down(compiled.balance(), 1);
        return (compiled.adversary().quantum() ? "Asymptotically, 2^" : "2^") + balance
                + " queries forge a proof with a chance of at most 2^−" + balance + "; from 2^"
                + Decimals.down(compiled.end(), 1) + " queries on nothing is promised"
                + (compiled.isUpperBound() ? ", or from fewer, since something is not known." : ".");
    }

    /** {@return how many proofs a block is taken to have, first those of which it is not one} */
    public static String proofs(Compilation compiled, Zkvm zkvm) {
        List<String> told = IntStream.range(0, zkvm.entries().size())
                .filter(i -> compiled.counts().most(i) != 1)
                .mapToObj(i ->
                        zkvm.entries().get(i).name() + " " + compiled.counts().most(i))
                .toList();
        Stream<String> rest = told.size() < zkvm.entries().size()
                ? Stream.of(told.isEmpty() ? "one of each circuit" : "of all others one")
                : Stream.empty();
        return Stream.concat(told.stream(), rest).collect(Collectors.joining(", "))
                + (compiled.counts().known()
                        ? "."
                        : "; how many first proofs a block takes is not stated, each is taken as proved once.");
    }

    /** {@return what grinding and positions lose by being drawn from a field, if that is told} */
    public static String sampling(Compilation compiled, Zkvm zkvm) {
        String whose = zkvm.entries().get(compiled.circuit()).name();
        Optional<Sampling> told = compiled.sampling();
        if (told.isEmpty()) {
            return "What is lost where grinding and positions are low bits of field elements is told of FRI over a power of two "
                    + "alone, and " + whose + " is none.";
        }
        Sampling sampling = told.get();
        return String.format(
                Locale.ROOT,
                "If %s grinds and draws positions by low bits of one %s element: %d bits of grinding count %s, %d queries count %s "
                        + "of %s bits.",
                whose,
                sampling.field().label(),
                sampling.grinding(),
                Decimals.down(sampling.grindingCounted(), 5),
                sampling.queries(),
                Decimals.down(sampling.queriesCounted(), 5),
                Decimals.down(sampling.queriesEven(), 5));
    }
}
