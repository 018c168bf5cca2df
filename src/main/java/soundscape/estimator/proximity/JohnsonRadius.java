package soundscape.estimator.proximity;

import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.Names;

/**
 * How far decoding goes up to a gap below the Johnson radius of one rate, whichever theorem bounds the error there.
 * @param rate ρ
 * @param root √ρ
 * @param delta δ = 1 − √ρ − η
 * @param multiplicity m = ⌈√ρ/(2η)⌉, at least what the theorem asks for
 */
record JohnsonRadius(double rate, double root, double delta, double multiplicity) {
    static final String DELTA = "δ = 1 − √ρ − η";

    /**
     * δ, then the gap left, then m, in this order on doubles: the reference rounds in that order, and the rounding
     * decides between two neighbouring values of m where their quotient is a whole number.
     */
    static JohnsonRadius of(double rate, Field field, JohnsonGap stated, JohnsonTheorem theorem) {
        double root = Math.sqrt(rate);
        double eta = stated.etaAt(rate, root, field);
        double delta = 1 - root - eta;
        if (!(delta > 0 && 1 - root - delta > 0)) {
            throw JohnsonGap.noRoom(Names.GAP, eta, rate);
        }
        return at(rate, delta, stated, theorem);
    }

    /** The same up to a δ that leaves room. */
    static JohnsonRadius at(double rate, double delta, JohnsonGap stated, JohnsonTheorem theorem) {
        double root = Math.sqrt(rate);
        double etaLeft = 1 - root - delta;
        double asked = theorem.multiplicitiesAsked();
        double multiplicity = stated.multiplicity().isPresent()
                ? asked * stated.multiplicity().getAsInt()
                : Math.ceil(asked * root / (2 * etaLeft));
        return new JohnsonRadius(rate, root, delta, Math.max(multiplicity, theorem.leastMultiplicity()));
    }

    /** L = 1/(2η√ρ), with the η that δ leaves. */
    double listSize() {
        return 1 / (2 * (1 - root - delta) * root);
    }

    /** M: the multiplicity as the theorems count it. */
    double shifted() {
        return multiplicity + 0.5;
    }
}
