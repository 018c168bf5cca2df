package soundscape.estimator.opinion;

import java.util.List;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.EntropyRadius;
import soundscape.estimator.explanation.Source;

/** Figures that consist of queries, and at most of what limits them. */
final class QueryCounts {
    private QueryCounts() {}

    /** min(t·log2(1/ρ) + g, h/2, log2 F − log2 N), as ethSTARK's README has it. */
    static List<Part> ethStark(Parameters asked) {
        Terms terms = new Terms(asked);
        Source source = Conjecture.TOY_PROBLEM.source();
        return List.of(
                terms.queries(1 - asked.rate(), asked.queryGrinding(), 0, source),
                terms.collisions(),
                terms.fieldSize(asked.fieldBits() - Log2.of(asked.rows()), "bits = log2 F − log2 N", source));
    }

    /** t·log2(1/ρ) + g. */
    static List<Part> queriesAlone(Parameters asked) {
        return List.of(
                new Terms(asked).queries(1 - asked.rate(), asked.queryGrinding(), 0, Conjecture.LEGACY.source()));
    }

    /** t·(−log2(1 − δ)) + g with H_p(δ) = 1 − ρ. */
    static List<Part> entropy(Parameters asked) {
        double delta =
                EntropyRadius.of(asked.rate(), asked.field().base().modulus().doubleValue());
        return List.of(new Terms(asked).queries(delta, asked.queryGrinding(), 0, Conjecture.ENTROPY.source()));
    }
}
