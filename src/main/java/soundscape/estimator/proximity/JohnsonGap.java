package soundscape.estimator.proximity;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;

/**
 * How near to the Johnson radius 1 − √ρ words are handled, as a configuration states it: by the gap η that is left (0
 * is the default, too), by the multiplicity m of the interpolation, or not at all: the reference's default. Both are
 * the same at every rate.
 */
public record JohnsonGap(OptionalDouble eta, OptionalInt multiplicity) {
    /** Nothing stated. */
    public static final JohnsonGap DEFAULT = new JohnsonGap(OptionalDouble.empty(), OptionalInt.empty());

    /** Fields above this many bits can afford the narrow default. */
    private static final double LARGE_FIELD_BITS = 150;

    /** The narrow default: √ρ over this. */
    private static final int NARROW_DIVISOR = 100;

    /** The wide default: ρ over this. */
    private static final int WIDE_DIVISOR = 20;

    /** Checks that η is none or lies between 0 and 1, and that not both are stated. */
    public JohnsonGap {
        if (eta.isPresent() && !(eta.getAsDouble() >= 0 && eta.getAsDouble() < 1)) {
            throw new InvalidParameterException(
                    Names.GAP, eta.getAsDouble(), "must lie between 0 (for the default) and 1", "0.01");
        }
        if (eta.isPresent() && multiplicity.isPresent()) {
            throw new InvalidParameterException(
                    Names.MULTIPLICITY,
                    multiplicity.getAsInt(),
                    "must not be given together with gap_to_radius",
                    "no " + Names.MULTIPLICITY);
        }
    }

    /** A gap stated by its width η; empty for the default. */
    public static JohnsonGap ofEta(OptionalDouble eta) {
        return new JohnsonGap(eta, OptionalInt.empty());
    }

    /** A gap stated by the multiplicity m of the interpolation; empty for the default. */
    public static JohnsonGap ofMultiplicity(OptionalInt m) {
        return new JohnsonGap(OptionalDouble.empty(), m);
    }

    /** Refuses a gap, stated at a key, that is neither 0, for the default, nor leaves room below the radius at a rate. */
    public static void requireRoom(String key, double eta, double rate) {
        double room = 1 - Math.sqrt(rate);
        if (!(eta == 0 || (room - eta > 0 && room - (room - eta) > 0))) {
            throw noRoom(key, eta, rate);
        }
    }

    static InvalidParameterException noRoom(String key, double eta, double rate) {
        double room = 1 - Math.sqrt(rate);
        return new InvalidParameterException(
                key,
                eta,
                "must be positive and less than 1 − √ρ = " + shown(room) + " (ρ = " + rate + ")",
                shown(room / NARROW_DIVISOR));
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.6g", number);
    }

    /** {@return whether η is the reference's default} */
    public boolean isDefault() {
        return eta.orElse(0) == 0 && multiplicity.isEmpty();
    }

    /** The default in the field's symbols, such as "ρ/20". */
    public static String defaultFormula(double rate, Field field) {
        return defaultEta(rate, Math.sqrt(rate), field) > Math.sqrt(rate) / NARROW_DIVISOR
                ? "ρ/" + WIDE_DIVISOR
                : "√ρ/" + NARROW_DIVISOR;
    }

    /** η at a rate: as stated, half of √ρ/m, or the default. */
    public double etaAt(double rate, Field field) {
        return etaAt(rate, Math.sqrt(rate), field);
    }

    double etaAt(double rate, double root, Field field) {
        double stated = multiplicity.isPresent() ? root / (2.0 * multiplicity.getAsInt()) : eta.orElse(0);
        return stated == 0 ? defaultEta(rate, root, field) : stated;
    }

    /** Whether the default over a field is the narrow one at every rate; elsewhere it is no narrower. */
    public static boolean isNarrow(Field field) {
        return field.log2Size() > LARGE_FIELD_BITS;
    }

    private static double defaultEta(double rate, double root, Field field) {
        double narrow = root / NARROW_DIVISOR;
        return isNarrow(field) ? narrow : Math.max(rate / WIDE_DIVISOR, narrow);
    }
}
