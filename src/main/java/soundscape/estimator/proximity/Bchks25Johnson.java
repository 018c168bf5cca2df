package soundscape.estimator.proximity;

import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/** The reference's theorem up to the Johnson bound: error [(2M⁵ + 3Mδρ)·n/(3ρ^1.5) + M/√ρ]/F with M = m + ½. */
class Bchks25Johnson extends JohnsonTheorem {
    private static final int LEAST_MULTIPLICITY = 3;
    private static final int POWER = 5;

    Bchks25Johnson() {
        this(new Citation(
                "BCHKS25",
                new Source(Paper.BCHKS25, "Theorem 4.2"),
                "November 2025",
                Citation.Status.PROVEN,
                "Proven, and what soundcalc computes with."));
    }

    Bchks25Johnson(Citation citation) {
        super(citation, LEAST_MULTIPLICITY, POWER, "((2M⁵ + 3M·δ·ρ)·n/(3·ρ·√ρ) + M/√ρ)");
    }

    @Override
    LineError line(JohnsonRadius radius) {
        double rate = radius.rate();
        double root = radius.root();
        double shifted = radius.shifted();
        double fifthPower = shifted * shifted * shifted * shifted * shifted;
        double slope = (2 * fifthPower + 3 * shifted * radius.delta() * rate) / (3 * rate * root * rate);
        return new LineError.Affine(slope, shifted / root);
    }
}
