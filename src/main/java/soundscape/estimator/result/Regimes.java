package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.proximity.Regime;

/**
 * Which regimes count where some are looked at: one that all circuits have, the best by its level, or else each
 * circuit's own best. Between equals the later regime counts, which needs the fewer queries. Whoever asks asks here.
 * @param common the regime that counts for all circuits; empty where each is in its own
 * @param circuits what counts of each circuit; empty where it has no regime that is looked at
 */
public record Regimes<T extends Regimes.InRegime>(Optional<Regime> common, List<Optional<T>> circuits) {
    /** What holds a circuit down in one regime. */
    public interface InRegime {
        /** {@return the regime} */
        Regime regime();

        /** {@return bits before flooring} */
        double total();
    }

    /** The regimes that count of those looked at, given what each circuit comes to in its regimes. */
    public static <T extends InRegime> Regimes<T> of(List<List<T>> circuits, Collection<Regime> looked) {
        Optional<Regime> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (Regime regime : Regime.values()) {
            if (looked.contains(regime)) {
                OptionalDouble level = level(circuits, List.of(regime));
                if (level.isPresent() && Double.compare(level.getAsDouble(), most) >= 0) {
                    best = Optional.of(regime);
                    most = level.getAsDouble();
                }
            }
        }
        return best.isPresent() ? new Regimes<>(best, each(circuits, List.of(best.get()))) : ofEach(circuits, looked);
    }

    /** Each circuit in its own best regime of those looked at, whatever the others have. */
    public static <T extends InRegime> Regimes<T> ofEach(List<List<T>> circuits, Collection<Regime> looked) {
        return new Regimes<>(Optional.empty(), each(circuits, looked));
    }

    private static <T extends InRegime> List<Optional<T>> each(List<List<T>> circuits, Collection<Regime> looked) {
        List<Optional<T>> each = new ArrayList<>(circuits.size());
        for (List<T> circuit : circuits) {
            each.add(best(circuit, looked));
        }
        return List.copyOf(each);
    }

    /** The floored bits of the weakest circuit; empty where one has no regime that is looked at. */
    private static <T extends InRegime> OptionalDouble level(List<List<T>> circuits, Collection<Regime> looked) {
        double least = Double.POSITIVE_INFINITY;
        for (List<T> circuit : circuits) {
            T strongest = strongest(circuit, looked);
            if (strongest == null) {
                return OptionalDouble.empty();
            }
            least = Math.min(least, strongest.total());
        }
        return OptionalDouble.of(Math.floor(least));
    }

    /** The best of what a circuit comes to in the regimes looked at; empty where it has none of them. */
    public static <T extends InRegime> Optional<T> best(List<T> circuit, Collection<Regime> looked) {
        return Optional.ofNullable(strongest(circuit, looked));
    }

    private static <T extends InRegime> @Nullable T strongest(List<T> circuit, Collection<Regime> looked) {
        T strongest = null;
        for (T each : circuit) {
            if (looked.contains(each.regime()) && (strongest == null || isStronger(each, strongest))) {
                strongest = each;
            }
        }
        return strongest;
    }

    private static boolean isStronger(InRegime one, InRegime other) {
        int byTotal = Double.compare(one.total(), other.total());
        return byTotal > 0 || (byTotal == 0 && one.regime().compareTo(other.regime()) > 0);
    }

    /** Of the regimes looked at those that all circuits have, so that they may count for all, in their order. */
    public static List<Regime> common(List<List<Regime>> circuits, Collection<Regime> looked) {
        return looked.stream()
                .filter(regime -> circuits.stream().allMatch(circuit -> circuit.contains(regime)))
                .sorted()
                .toList();
    }

    /** {@return whether every circuit has a regime that is looked at} */
    public boolean complete() {
        for (Optional<T> circuit : circuits) {
            if (circuit.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** {@return which circuit of a {@link #complete} choice has the fewest bits, the first of equal ones} */
    public int weakest() {
        int weakest = 0;
        for (int i = 1; i < circuits.size(); i++) {
            if (Double.compare(total(i), total(weakest)) < 0) {
                weakest = i;
            }
        }
        return weakest;
    }

    private double total(int circuit) {
        return circuits.get(circuit).orElseThrow().total();
    }
}
