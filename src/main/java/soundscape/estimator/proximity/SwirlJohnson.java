package soundscape.estimator.proximity;

import java.util.List;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;

/** The Johnson bound as SWIRL states it: a = ⌈2·X·Y²·Z + Y(γ·n + 1)⌉ with M = m + ½ and m stated, 1 at least. */
final class SwirlJohnson extends GapTheorem {
    private static final int POWER = 5;

    /** With m = 1 the bound needs a rate below this. */
    private static final double RATE_LIMIT_AT_ONE = 4.0 / 9;

    SwirlJohnson() {
        super(SwirlUnique.CITATION, Regime.JBR, 1, POWER, "⌈2X·Y²·Z + Y·(γ·n + 1)⌉");
    }

    @Override
    public ProximityGap gap(double rate, Field field, JohnsonGap stated, ListBound list) {
        double root = Math.sqrt(rate);
        int multiplicity = Math.max(
                stated.multiplicity().isPresent()
                        ? stated.multiplicity().getAsInt()
                        : (int) Math.ceil(root / (2 * stated.etaAt(rate, root, field))),
                leastMultiplicity());
        double distance = 1 - root - root / (2 * multiplicity);
        if (distance <= 0 || (multiplicity == 1 && rate >= RATE_LIMIT_AT_ONE)) {
            throw new InvalidParameterException(
                    Names.MULTIPLICITY,
                    multiplicity,
                    "must leave 1 − √ρ·(1 + 1/(2m)) above 0 at rate 1/" + (long) (1 / rate)
                            + (multiplicity == 1 ? ", and with m = 1 the rate must stay below 4/9" : ""),
                    multiplicity + 1);
        }
        double shifted = multiplicity + 0.5;
        double agreement = Math.min(1, root * (1 + 1 / (2.0 * multiplicity)));
        ListSize size = new ListSize.Constant(shifted / root);
        LineError line = new Line(rate, root, shifted, distance);
        return new ProximityGap(
                this, field, stated, list, rate, distance, agreement, -Log2.of(agreement), size, multiplicity, line);
    }

    private record Line(double rate, double root, double shifted, double distance) implements LineError {
        @Override
        public double numerator(double dimension) {
            double length = dimension / rate;
            double x = shifted * length * root;
            double y = shifted / root;
            double z = Math.max(y, shifted * shifted / (3 * rate));
            return Math.ceil(2 * x * y * y * z + y * (distance * length + 1));
        }
    }

    @Override
    public List<String> statement() {
        return List.of(JohnsonRadius.DELTA, ListBound.MULTIPLICITY.formula(), "ε = " + numeratorFormula() + "/F");
    }
}
