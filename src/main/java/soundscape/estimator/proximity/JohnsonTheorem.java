package soundscape.estimator.proximity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;

/** A theorem up to a gap below the Johnson radius: distance and list size are Johnson's, the error of a line is its own. */
public abstract class JohnsonTheorem extends GapTheorem {
    /** What it guaranteed last in another one's place. Shared by threads without a barrier, which final fields allow. */
    private @Nullable ProximityGap last;

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
        return gap(radius, field, told, list, list.of(radius), -Log2.of(1 - radius.delta()));
    }

    /** What this theorem and a list bound guarantee up to the distance of another theorem's; a sweep asks for one again and again. */
    ProximityGap insteadOf(ProximityGap other, ListBound list) {
        ProximityGap known = last;
        if (known == null || known.list() != list || !known.isInPlaceOf(other)) {
            known = made(other, list);
            last = known;
        }
        return known;
    }

    private ProximityGap made(ProximityGap other, ListBound list) {
        JohnsonRadius radius = JohnsonRadius.at(other.rate(), other.proximityParameter(), other.stated(), this);
        boolean same = list == other.list()
                && (list != ListBound.MULTIPLICITY || radius.multiplicity() == other.multiplicity());
        ListSize sizes = same ? other.sizes() : list.of(radius);
        return gap(radius, other.field(), other.stated(), list, sizes, other.bitsPerQuery());
    }

    private ProximityGap gap(
            JohnsonRadius radius, Field field, JohnsonGap stated, ListBound list, ListSize sizes, double bitsPerQuery) {
        return new ProximityGap(
                this,
                field,
                stated,
                list,
                radius.rate(),
                radius.delta(),
                1 - radius.delta(),
                bitsPerQuery,
                sizes,
                radius.multiplicity(),
                line(radius));
    }

    @Override
    public List<String> statement() {
        return List.of(JohnsonRadius.DELTA, ListBound.REFERENCE.formula(), "ε = " + numeratorFormula() + "/F");
    }
}
