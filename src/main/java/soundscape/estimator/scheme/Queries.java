package soundscape.estimator.scheme;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.proximity.ProximityGap;

/** A round of t random queries, after so many bits of grinding; explains its error where that is a term by itself. */
record Queries(ProximityGap gap, int count, int grinding) implements Supplier<Explanation> {
    /** Bits of the chance that a word farther than δ survives: ε = (1 − δ)^t · 2^−g. */
    double bits() {
        return Whole.of(count) * gap.bitsPerQuery() + Whole.of(grinding);
    }

    @Override
    public Explanation get() {
        return withValues(Explanation.of("ε = (1 − δ)^t · 2^−g", Paper.BCIKS20, "Theorem 8.3"));
    }

    Explanation withValues(Explanation explanation) {
        return gap.explainEta(explanation
                .with("ρ", "rate", gap.rate())
                .with("δ", "proximity parameter", gap.proximityParameter())
                .with("t", "queries", count)
                .with("g", "grinding bits", grinding));
    }
}
