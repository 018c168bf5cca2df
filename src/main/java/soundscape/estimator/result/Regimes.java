package soundscape.estimator.result;

import java.util.Collection;
import java.util.Comparator;
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
        return common(circuits.stream().map(Regimes::regimes).toList(), looked).stream()
                .map(regime -> new Regimes<>(Optional.of(regime), each(circuits, List.of(regime))))
                .max(Comparator.<Regimes<T>>comparingDouble(Regimes::level)
                        .thenComparing(counted -> counted.common.orElseThrow()))
                .orElseGet(() -> ofEach(circuits, looked));
    }

    /** Each circuit in its own best regime of those looked at, whatever the others have. */
    public static <T extends InRegime> Regimes<T> ofEach(List<List<T>> circuits, Collection<Regime> looked) {
        return new Regimes<>(Optional.empty(), each(circuits, looked));
    }

    private static <T extends InRegime> List<Optional<T>> each(List<List<T>> circuits, Collection<Regime> looked) {
        return circuits.stream().map(circuit -> best(circuit, looked)).toList();
    }

    /** The best of what a circuit comes to in the regimes looked at; empty where it has none of them. */
    public static <T extends InRegime> Optional<T> best(List<T> circuit, Collection<Regime> looked) {
        return circuit.stream()
                .filter(each -> looked.contains(each.regime()))
                .max(Comparator.<T>comparingDouble(InRegime::total).thenComparing(InRegime::regime));
    }

    /** Of the regimes looked at those that all circuits have, so that they may count for all, in their order. */
    public static List<Regime> common(List<List<Regime>> circuits, Collection<Regime> looked) {
        return looked.stream()
                .filter(regime -> circuits.stream().allMatch(circuit -> circuit.contains(regime)))
                .sorted()
                .toList();
    }

    private static List<Regime> regimes(List<? extends InRegime> circuit) {
        return circuit.stream().map(InRegime::regime).toList();
    }

    /** {@return whether every circuit has a regime that is looked at} */
    public boolean complete() {
        return circuits.stream().allMatch(Optional::isPresent);
    }

    private double level() {
        return Math.floor(circuits.stream()
                .mapToDouble(circuit -> circuit.orElseThrow().total())
                .min()
                .orElseThrow());
    }
}
