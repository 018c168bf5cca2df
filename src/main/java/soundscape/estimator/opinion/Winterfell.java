package soundscape.estimator.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.TermKind;

/** winterfell's figures: ethSTARK's equation 19 in whole bits, and round by round with BCIKS20's error of a line. */
final class Winterfell {
    static final int MOST_QUERIES = 255;

    private static final int LEAST_MULTIPLICITY = 3;
    private static final int MOST_MULTIPLICITY = 1000;

    /** It counts grinding only on top of so many bits of queries. */
    private static final double GRINDING_COUNTS_FROM = 80;

    /** It opens every column at two points, whatever the circuit does. */
    private static final int OPENING_POINTS = 2;

    private static final Source QUERIES = new Source(Paper.BCIKS20, "Theorem 8.3");
    private static final Source LINE = new Source(Paper.BCIKS20, "");

    private final Parameters asked;
    private final Terms terms;

    private Winterfell(Parameters asked) {
        this.asked = asked;
        this.terms = new Terms(asked);
    }

    /** min(min(log2 F, t·log2(1/ρ) [+ g]) − 1, h/2). */
    static List<Part> conjectured(Parameters asked) {
        Terms terms = new Terms(asked);
        int grinding = asked.queries() * asked.logBlowup() >= GRINDING_COUNTS_FROM ? asked.queryGrinding() : 0;
        Source source = Conjecture.ETHSTARK.source();
        return List.of(
                terms.queries(1 - asked.rate(), grinding, 1, source),
                terms.fieldSize(asked.fieldBits() - 1, "bits = log2 F − 1", source),
                terms.collisions());
    }

    /** In unique decoding, with ρ⁺ = (N + 2)/n. */
    static List<Part> unique(Parameters asked) {
        return new Winterfell(asked).unique();
    }

    /** Up to the Johnson bound, with the multiplicity that gives most; nothing where a trace is too short for any. */
    static List<Part> johnson(Parameters asked) {
        return best(LEAST_MULTIPLICITY, most(asked.rows()) - 1, new Winterfell(asked)::johnson);
    }

    /** The least multiplicity above all that leave the gap η open, at most 1000 (ethSTARK, proof of Theorem 1). */
    static int most(double rows) {
        return (int) Math.min(Math.ceil(1 / (2 * (Math.sqrt((rows + 2) / rows) - 1))), MOST_MULTIPLICITY);
    }

    /** The parts of the last multiplicity of those that give the most whole bits. */
    private static List<Part> best(int from, int to, IntFunction<List<Part>> parts) {
        List<Part> best = List.of();
        for (int multiplicity = from; multiplicity <= to; multiplicity++) {
            List<Part> tried = parts.apply(multiplicity);
            if (best.isEmpty() || Opinion.level(tried) >= Opinion.level(best)) {
                best = tried;
            }
        }
        return best;
    }

    private List<Part> unique() {
        double delta = 1 - (1 + (asked.rows() + OPENING_POINTS) / asked.domain()) / 2;
        List<Part> parts = new ArrayList<>();
        if (lines() > 0) {
            parts.add(terms.combined(
                    TermKind.BATCHING, batchingFactor() + "n", lines() * asked.domain(), batched(delta, 0)));
        }
        if (asked.largestFold() > 1) {
            parts.add(terms.combined(
                    TermKind.COMMIT,
                    "(ℓ − 1)·(n + 1)",
                    (asked.largestFold() - 1) * (asked.domain() + 1),
                    new Terms.Combined(asked.largestFold(), delta, 0, 0, LINE)));
        }
        addAbove(parts, 1, delta, 1);
        return parts;
    }

    private List<Part> johnson(int multiplicity) {
        double rate = asked.rate();
        double delta = 1 - (1 + 0.5 / multiplicity) * Math.sqrt(rate);
        double line = Math.pow(multiplicity + 0.5, 7) / (3 * Math.pow(rate, 1.5)) * asked.domain() * asked.domain();
        List<Part> parts = new ArrayList<>();
        if (lines() > 0) {
            parts.add(terms.combined(
                    TermKind.BATCHING,
                    batchingFactor() + "M⁷·n²/(3·ρ·√ρ)",
                    line * lines(),
                    batched(delta, multiplicity)));
        }
        addAbove(parts, multiplicity / (rate - 2.0 * multiplicity / asked.domain()), delta, 2);
        return parts;
    }

    private Terms.Combined batched(double delta, int multiplicity) {
        return new Terms.Combined(asked.functions(), delta, multiplicity, 0, LINE);
    }

    /** How many lines batching counts for: one with independent coefficients, ℓ − 1 with powers. */
    private double lines() {
        return asked.coefficients() == Coefficients.INDEPENDENT ? 1 : asked.functions() - 1.0;
    }

    private String batchingFactor() {
        return asked.coefficients() == Coefficients.INDEPENDENT ? "" : "(ℓ − 1)·";
    }

    /** The terms above FRI, and its queries: constraints of a degree of the blowup and one more, combined by powers. */
    private void addAbove(List<Part> parts, double list, double delta, int power) {
        asked.constraints().ifPresent(count -> parts.add(terms.ali(list, Math.max(1, count - 1.0))));
        parts.add(terms.deep(list, power, (int) Math.round(1 / asked.rate()) + 1, OPENING_POINTS));
        parts.add(terms.queries(delta, asked.queryGrinding(), 0, QUERIES));
        parts.add(terms.collisions());
    }
}
