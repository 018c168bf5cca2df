package soundscape.estimator.proximity;

import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/** The reference's theorem up to half the distance: error (δn + 1)/F. */
final class Bchks25Unique extends UniqueTheorem {
    Bchks25Unique() {
        super(
                new Citation(
                        "BCHKS25",
                        new Source(Paper.BCHKS25, "Theorem 1.3"),
                        "November 2025",
                        Citation.Status.PROVEN,
                        "Proven; soundcalc's."),
                "(δ·n + 1)");
    }

    @Override
    LineError line(double rate, double delta) {
        return new LineError.Affine(delta / rate, 1);
    }
}
