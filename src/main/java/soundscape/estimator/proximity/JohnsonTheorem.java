package soundscape.estimator.proximity;

import java.util.List;
import soundscape.estimator.field.Field;

/** A theorem up to a gap below the Johnson radius: distance and list size are Johnson's, the error of a line is its own. */
public abstract class JohnsonTheorem extends GapTheorem {
    JohnsonTheorem(Citation citation, int leastMultiplicity, int power, String numeratorFormula) {
        super(citation, Regime.JBR, leastMultiplicity, power, numeratorFormula);
    }

    /** The error of a line at the radius's rate. */
    abstract LineError line(JohnsonRadius radius);

    /** How many multiplicities m the theorem asks for where √ρ/(2η) is m: once as many. */
    int multiplicitiesAsked() {
        return 1;
    }

    /** {@return m in the field's symbols} */
    public String multiplicityFormula() {
        return "m = max(⌈√ρ/(2η)⌉, " + leastMultiplicity() + ")";
    }

    @Override
    public ProximityGap gap(double rate, Field field, JohnsonGap stated, ListBound list) {
        JohnsonRadius radius = JohnsonRadius.of(rate, field, stated, this);
        JohnsonGap told = stated.isDefault() ? JohnsonGap.DEFAULT : stated;
        return new ProximityGap(
                this,
                field,
                told,
                list,
                rate,
                radius.delta(),
                1 - radius.delta(),
                list.of(radius),
                radius.multiplicity(),
                line(radius));
    }

    @Override
    public List<String> statement() {
        return List.of(JohnsonRadius.DELTA, ListBound.REFERENCE.formula(), "ε = " + numeratorFormula() + "/F");
    }
}
