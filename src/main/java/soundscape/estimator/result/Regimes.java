package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        Optional<Regimes<T>> best = Optional.empty();
        double level = Double.NEGATIVE_INFINITY;
        for (Regime regime : Regime.values()) {
            if (looked.contains(regime)) {
                Regimes<T> counted = new Regimes<>(Optional.of(regime), each(circuits, List.of(regime)));
                if (counted.complete() && Double.compare(counted.level(), level) >= 0) {
                    best = Optional.of(counted);
                    level = counted.level();
                }
            }
        }
        return best.isPresent() ? best.get() : ofEach(circuits, looked);
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

    /** The best of what a circuit comes to in the regimes looked at; empty where it has none of them. */
    public static <T extends InRegime> Optional<T> best(List<T> circuit, Collection<Regime> looked) {
        Optional<T> best = Optional.empty();
        for (T each : circuit) {
            if (looked.contains(each.regime()) && (best.isEmpty() || isStronger(each, best.get()))) {
                best = Optional.of(each);
            }
        }
        return best;
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

    private double level() {
        double least = Double.POSITIVE_INFINITY;
        for (Optional<T> circuit : circuits) {
            least = Math.min(least, circuit.orElseThrow().total());
        }
        return Math.floor(least);
    }
}
