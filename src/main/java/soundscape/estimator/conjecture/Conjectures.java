package soundscape.estimator.conjecture;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.scheme.Fri;

/** What the conjectures say of a circuit of DEEP-ALI over FRI, which is all that they were stated for. */
public final class Conjectures {
    /** ethSTARK counts grinding only where the queries alone give as many bits (eprint 2021/582, equation 19). */
    private static final double GRINDING_COUNTS_FROM = 80;

    /** The bit that ethSTARK takes off for the sum of its two errors (eprint 2021/582, equation 19). */
    private static final double MARGIN = 1;

    private final DeepAli circuit;
    private final Fri fri;

    private Conjectures(DeepAli circuit, Fri fri) {
        this.circuit = circuit;
        this.fri = fri;
    }

    /** All conjectured figures of a circuit, in their order; none for any circuit but DEEP-ALI over FRI. */
    public static List<ConjecturedFigure> of(Circuit circuit) {
        return circuit instanceof DeepAli deepAli
                ? deepAli.opening().match(fri -> new Conjectures(deepAli, fri).all(), iterated -> List.of())
                : List.of();
    }

    private List<ConjecturedFigure> all() {
        Capacity capacity = new Capacity(circuit, fri);
        return List.of(
                figure(Conjecture.TOY_PROBLEM, toyProblem(), this::whyToyProblem),
                figure(Conjecture.ETHSTARK, ethStark(), this::whyEthStark),
                figure(Conjecture.LEGACY, queryBits() + fri.queryGrinding(), this::whyLegacy),
                figure(Conjecture.CAPACITY, capacity.bits(), capacity),
                figure(Conjecture.RANDOM_WORDS, randomWords(), this::whyRandomWords),
                figure(Conjecture.ENTROPY, missed(fri, entropyGap()), this::whyEntropy));
    }

    private static ConjecturedFigure figure(Conjecture conjecture, double bits, Supplier<Explanation> why) {
        return new ConjecturedFigure(conjecture, bits, why);
    }

    private double log2Field() {
        return circuit.header().field().log2Size();
    }

    /** t·log2(1/ρ). */
    private double queryBits() {
        return fri.queries() * -Log2.of(fri.rate());
    }

    /** Less than either error alone, also where the other is too small to show in a double: it decides whole bits. */
    private double toyProblem() {
        double queries = queryBits() + fri.queryGrinding();
        double below = Math.nextDown(Math.min(log2Field(), queries));
        return Math.min(Log2.addErrors(log2Field(), queries), below);
    }

    private Explanation whyToyProblem() {
        return withQueries(explained(Conjecture.TOY_PROBLEM, "ε = 1/F + ρ^t · 2^−g"));
    }

    private double ethStark() {
        double queries = queryBits() >= GRINDING_COUNTS_FROM ? queryBits() + fri.queryGrinding() : queryBits();
        return Math.min(
                Math.min(log2Field(), queries) - MARGIN, circuit.header().hashBits() / 2.0);
    }

    private Explanation whyEthStark() {
        String grinding = queryBits() >= GRINDING_COUNTS_FROM
                ? "grinding bits"
                : "grinding bits; they count only where t·log2(1/ρ) is 80 or more, which it is not";
        return explained(Conjecture.ETHSTARK, "bits = min(min(log2 F, t·log2(1/ρ) + g) − 1, h/2)")
                .withPowerOfTwo("F", "field size", log2Field())
                .with("ρ", "rate", fri.rate())
                .with("t", "queries", fri.queries())
                .with("g", grinding, fri.queryGrinding())
                .with("h", "bits of a digest", circuit.header().hashBits());
    }

    private Explanation whyLegacy() {
        return explained(Conjecture.LEGACY, "bits = t·log2(1/ρ) + g")
                .with("ρ", "rate", fri.rate())
                .with("t", "queries", fri.queries())
                .with("g", "grinding bits", fri.queryGrinding());
    }

    /** η = ρ·log2(e/ρ)/log2 F. */
    private double randomWordsGap() {
        return fri.rate() * Log2.of(Math.E / fri.rate()) / log2Field();
    }

    private double randomWords() {
        return missed(fri, randomWordsGap());
    }

    private Explanation whyRandomWords() {
        return withQueries(explained(Conjecture.RANDOM_WORDS, "ε = (ρ + η)^t · 2^−g,  η = ρ·log2(e/ρ)/log2 F"))
                .with("η", "gap to capacity", randomWordsGap());
    }

    /** How far the entropy radius lies below capacity. */
    private double entropyGap() {
        return 1 - fri.rate() - EntropyRadius.of(fri.rate(), Log2.exp2(log2Base()));
    }

    private double log2Base() {
        return circuit.field().log2Base();
    }

    private Explanation whyEntropy() {
        return explained(Conjecture.ENTROPY, "ε = (ρ + η)^t · 2^−g,  H_p(1 − ρ − η) = 1 − ρ")
                .with("ρ", "rate", fri.rate())
                .with("t", "queries", fri.queries())
                .with("g", "grinding bits", fri.queryGrinding())
                .with("η", "gap to capacity", entropyGap())
                .withPowerOfTwo("p", "size of the base field, which is the alphabet", log2Base());
    }

    /** Bits of the chance that all queries miss a word with a share ρ + η of agreement, which is never more than all. */
    static double missed(Fri fri, double gap) {
        double aQuery = Math.max(0, -Log2.of(fri.rate() + gap));
        return fri.queries() * aQuery + fri.queryGrinding();
    }

    private Explanation withQueries(Explanation explanation) {
        return explanation
                .withPowerOfTwo("F", "field size", log2Field())
                .with("ρ", "rate", fri.rate())
                .with("t", "queries", fri.queries())
                .with("g", "grinding bits", fri.queryGrinding());
    }

    static Explanation explained(Conjecture conjecture, String formula) {
        return new Explanation(formula, List.of(), conjecture.source());
    }
}
