package soundscape.estimator.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a layout's keys come to, as far as that is the same for every circuit: a sweep asks for them at every point. */
@SuppressWarnings("EnumOrdinal") // arrays in place of maps: never stored, and built anew with every program
final class KnownValues {
    private static final LayoutKey[] KEYS = LayoutKey.values();

    /** Not a number where the circuit has a say. */
    private final double[] known = new double[KEYS.length];

    private final Layout.@Nullable Default[] taken = new Layout.Default[KEYS.length];

    KnownValues(Layout layout, Map<LayoutKey, Double> stated) {
        layout.keys().forEach((key, usual) -> {
            known[key.ordinal()] = key.ofCircuit() ? Double.NaN : usual.usual();
            taken[key.ordinal()] = usual;
        });
        stated.forEach((key, value) -> known[key.ordinal()] = value);
    }

    boolean isAsked(LayoutKey key) {
        return taken[key.ordinal()] != null;
    }

    /** A key's value for a circuit; 0 where the layout does not ask. */
    double of(LayoutKey key, ProofShape shape) {
        double value = known[key.ordinal()];
        if (!Double.isNaN(value)) {
            return value;
        }
        Double fact = shape.facts().get(key);
        Layout.Default usual = taken[key.ordinal()];
        if (fact != null || usual == null) {
            return fact == null ? 0 : fact;
        }
        return usual.derived() == null ? usual.usual() : usual.derived().applyAsDouble(shape);
    }

    /** Whether something is taken that the prover is not known to do. */
    boolean isGuessed(ProofShape shape) {
        for (LayoutKey key : KEYS) {
            if (isGuessed(key, shape)) {
                return true;
            }
        }
        return false;
    }

    boolean isGuessed(LayoutKey key, ProofShape shape) {
        Layout.Default usual = taken[key.ordinal()];
        return usual != null
                && usual.guess()
                && Double.isNaN(known[key.ordinal()])
                && !shape.facts().containsKey(key);
    }
}
