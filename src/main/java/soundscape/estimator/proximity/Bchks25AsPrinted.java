package soundscape.estimator.proximity;

import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/** BCHKS25 with the multiplicity of its printed Theorem 4.2, twice that of its proof. */
final class Bchks25AsPrinted extends Bchks25Johnson {
    Bchks25AsPrinted() {
        super(new Citation(
                "BCHKS25 as printed",
                new Source(Paper.BCHKS25, "Theorem 4.2 as printed"),
                "November 2025",
                Citation.Status.MISPRINT,
                "A misprint that its authors have confirmed: half the multiplicity does. What it gives holds, and is "
                        + "pessimistic; ZisK 0.16.1 was tuned by it."));
    }

    @Override
    int multiplicitiesAsked() {
        return 2;
    }

    @Override
    public String multiplicityFormula() {
        return "m = max(⌈√ρ/η⌉, " + leastMultiplicity() + ")";
    }
}
