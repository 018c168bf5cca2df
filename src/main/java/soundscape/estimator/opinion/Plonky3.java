package soundscape.estimator.opinion;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.result.TermKind;

/** Plonky3's figures for a STARK over FRI: unique decoding, the best multiplicity up to the Johnson bound, random words. */
final class Plonky3 {
    private static final int LEAST_MULTIPLICITY = 3;
    private static final Source QUERIES = new Source(Paper.BCIKS20, "Theorem 8.3");
    private static final Source UNIQUE_LINE = new Source(Paper.BCIKS20, "");
    private static final Source JOHNSON_LINE = new Source(Paper.BCHKS25, "Theorem 4.2");

    private final Parameters asked;
    private final Terms terms;

    private Plonky3(Parameters asked) {
        this.asked = asked;
        this.terms = new Terms(asked);
    }

    /** With ρ⁺ = (N + o)/n. */
    static List<Part> unique(Parameters asked) {
        Plonky3 formulas = new Plonky3(asked);
        double delta = 1 - (1 + (asked.rows() + asked.openingPoints()) / asked.domain()) / 2;
        List<Part> parts = new ArrayList<>();
        if (asked.functions() > 1) {
            parts.add(formulas.terms.combined(
                    TermKind.BATCHING,
                    "(ℓ − 1)·n",
                    (asked.functions() - 1) * asked.domain(),
                    new Terms.Combined(asked.functions(), delta, 0, 0, UNIQUE_LINE)));
        }
        formulas.addFolds(parts, delta);
        formulas.addAbove(parts, 1);
        parts.add(formulas.terms.queries(delta, asked.queryGrinding(), 0, QUERIES));
        return parts;
    }

    /** With the multiplicity at which the lesser of folds and queries is most; nothing where a trace is too short. */
    static List<Part> johnson(Parameters asked) {
        Plonky3 formulas = new Plonky3(asked);
        List<Part> best = List.of();
        int found = 0;
        for (int multiplicity = LEAST_MULTIPLICITY; multiplicity <= Winterfell.most(asked.rows()); multiplicity++) {
            List<Part> tried = formulas.test(multiplicity);
            if (!tried.isEmpty()
                    && (best.isEmpty()
                            || Opinion.least(tried).bits()
                                    >= Opinion.least(best).bits())) {
                best = tried;
                found = multiplicity;
            }
        }
        return found == 0 ? best : formulas.johnson(best, found);
    }

    /** Random words for the queries, folds as in unique decoding, no list, and nothing for batching. */
    static List<Part> randomWords(Parameters asked) {
        Plonky3 formulas = new Plonky3(asked);
        List<Part> parts = new ArrayList<>();
        double gap = asked.rate() * (1 / Math.log(2) + asked.logBlowup()) / asked.fieldBits();
        double delta = Math.max(0, 1 - asked.rate() - gap);
        formulas.addFolds(parts, delta);
        formulas.addAbove(parts, 1);
        parts.add(formulas.terms.queries(delta, asked.queryGrinding(), 0, Conjecture.RANDOM_WORDS.source()));
        return parts;
    }

    /** The low-degree test alone. */
    private List<Part> test(int multiplicity) {
        double delta = 1 - Math.sqrt(asked.rate()) * (1 + 0.5 / multiplicity);
        if (!(delta > 0 && asked.rows() + asked.openingPoints() < (1 - delta) * asked.domain())) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        double root = Math.sqrt(asked.rate());
        double shifted = multiplicity + 0.5;
        if (asked.largestFold() > 1) {
            double line = (2 * Math.pow(shifted, 5) + 3 * shifted * delta * asked.rate())
                            * asked.domain()
                            / (3 * asked.rate() * root)
                    + shifted / root;
            Terms.Combined folds =
                    new Terms.Combined(asked.largestFold(), delta, multiplicity, asked.commitGrinding(), JOHNSON_LINE);
            parts.add(terms.combined(
                    TermKind.COMMIT,
                    "(ℓ − 1)·((2M⁵ + 3M·δ·ρ)·n/(3·ρ·√ρ) + M/√ρ)",
                    (asked.largestFold() - 1) * line,
                    folds));
            parts.add(terms.combined(
                    TermKind.COMMIT,
                    "ℓ·(n + 1)·2M/√ρ",
                    asked.largestFold() * (asked.domain() + 1) * 2 * shifted / root,
                    folds));
        }
        parts.add(terms.queries(delta, asked.queryGrinding(), 0, QUERIES));
        return parts;
    }

    private List<Part> johnson(List<Part> test, int multiplicity) {
        List<Part> parts = new ArrayList<>();
        double root = Math.sqrt(asked.rate());
        double shifted = multiplicity + 0.5;
        if (asked.functions() > 1) {
            parts.add(terms.combined(
                    TermKind.BATCHING,
                    "(ℓ − 1)·2M⁵·n/(3·ρ·√ρ)",
                    (asked.functions() - 1) * 2 * Math.pow(shifted, 5) / (3 * asked.rate() * root) * asked.domain(),
                    new Terms.Combined(
                            asked.functions(), 1 - root * (1 + 0.5 / multiplicity), multiplicity, 0, JOHNSON_LINE)));
        }
        parts.addAll(test);
        addAbove(parts, shifted / root);
        return parts;
    }

    private void addFolds(List<Part> parts, double delta) {
        if (asked.largestFold() > 1) {
            parts.add(terms.combined(
                    TermKind.COMMIT,
                    "(ℓ − 1)·(n + 1)",
                    (asked.largestFold() - 1) * (asked.domain() + 1),
                    new Terms.Combined(asked.largestFold(), delta, 0, asked.commitGrinding(), UNIQUE_LINE)));
        }
    }

    private void addAbove(List<Part> parts, double list) {
        asked.constraints().ifPresent(count -> parts.add(terms.ali(list, (double) count)));
        parts.add(terms.deep(list, 1, asked.maxDegree(), asked.openingPoints()));
        parts.add(terms.collisions());
    }
}
