package soundscape.estimator.proximity;

import java.util.Optional;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/**
 * The newest theorem up to the Johnson bound: error 8n²M³/(3(k − 1))/F for a dimension k = n·ρ of at least 2,
 * n(n − 1)/2/F for the constants, k = 1.
 */
final class Dkt26 extends JohnsonTheorem {
    private static final int LEAST_MULTIPLICITY = 3;
    private static final int POWER = 3;
    private static final double FACTOR = 8.0 / 3;

    Dkt26() {
        super(
                new Citation(
                        "DKT26",
                        new Source(Paper.DKT26, "Theorem 5.12"),
                        "September 2026",
                        Citation.Status.RECENT,
                        "Published in September 2026 and formalised in Lean in part. Lines and tensors are the paper's "
                                + "(Corollary 7.8); the case of powers was derived by Plonky3's authors and is not reviewed."),
                LEAST_MULTIPLICITY,
                POWER,
                "8·n²·M³/(3·(n·ρ − 1))");
    }

    @Override
    LineError line(JohnsonRadius radius) {
        double shifted = radius.shifted();
        double rate = radius.rate();
        double factor = FACTOR * (shifted * shifted * shifted) / (rate * rate);
        return dimension -> {
            if (dimension >= 2) {
                return factor * dimension * (dimension / (dimension - 1));
            }
            double length = dimension / rate;
            return dimension == 1 ? length * (length - 1) / 2 : Double.POSITIVE_INFINITY;
        };
    }

    @Override
    public String numeratorFormula(double dimension) {
        return dimension == 1 ? "n·(n − 1)/2" : numeratorFormula();
    }

    @Override
    public Optional<String> unmet(double dimension) {
        return dimension == 1 || dimension >= 2
                ? Optional.empty()
                : Optional.of("the dimension k = " + dimension + " is neither 1 nor at least 2");
    }
}
