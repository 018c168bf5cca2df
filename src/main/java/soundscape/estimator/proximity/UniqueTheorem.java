package soundscape.estimator.proximity;

import java.util.List;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;

/** A theorem up to half the distance, which is that of any code; whatever bounds the error there. */
abstract class UniqueTheorem extends GapTheorem {
    private static final ListSize ONE = new ListSize.Constant(1);

    UniqueTheorem(Citation citation, String numeratorFormula) {
        super(citation, Regime.UDR, 0, 0, numeratorFormula);
    }

    /** The error of a line at a rate, up to a distance δ. */
    abstract LineError line(double rate, double delta);

    @Override
    public ProximityGap gap(double rate, Field field, JohnsonGap stated, ListBound list) {
        double delta = (1 - rate) / 2;
        double agreement = 1 - delta;
        return new ProximityGap(
                this, field, stated, list, rate, delta, agreement, -Log2.of(agreement), ONE, 0, line(rate, delta));
    }

    @Override
    public List<String> statement() {
        return List.of("δ = (1 − ρ)/2", "L = 1", "ε = " + numeratorFormula() + "/F");
    }
}
