package soundscape.estimator.proximity;

import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/** What figures before November 2025 used up to the Johnson bound: error M⁷n²/(3ρ^1.5)/F, quadratic in the length. */
final class Bciks20 extends JohnsonTheorem {
    private static final int LEAST_MULTIPLICITY = 3;
    private static final int POWER = 7;

    Bciks20() {
        super(
                new Citation(
                        "BCIKS20",
                        new Source(Paper.BCIKS20, ""),
                        "May 2020",
                        Citation.Status.SUPERSEDED,
                        "Proven, and superseded by BCHKS25; figures from before November 2025 rest on it."),
                LEAST_MULTIPLICITY,
                POWER,
                "M⁷·n²/(3·ρ·√ρ)");
    }

    @Override
    LineError line(JohnsonRadius radius) {
        double shifted = radius.shifted();
        double cube = shifted * shifted * shifted;
        double rate = radius.rate();
        double perSquare = cube * cube * shifted / (3 * rate * radius.root());
        return dimension -> perSquare * (dimension / rate) * (dimension / rate);
    }
}
