package soundscape.estimator.proximity;

import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/** SWIRL's form of the bound up to half the distance: error n/F. */
final class SwirlUnique extends UniqueTheorem {
    /** Of SWIRL's bound up to the Johnson radius also. */
    static final Citation CITATION = new Citation(
            "SWIRL",
            new Source(Paper.SWIRL, ""),
            "2026",
            Citation.Status.PROVEN,
            "SWIRL's own form; soundcalc's for it.");

    SwirlUnique() {
        super(CITATION, "n");
    }

    @Override
    LineError line(double rate, double delta) {
        return new LineError.Affine(1 / rate, 0);
    }
}
