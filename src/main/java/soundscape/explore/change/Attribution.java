package soundscape.explore.change;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.sweep.CircuitMetrics;
import soundscape.explore.sweep.Metrics;

/**
 * What changes did together, and each of them.
 * @param before the figures before all of them
 * @param after the figures after all of them
 * @param changes in the order of the file; their shares add up to what all did
 * @param exact whether the shares are means over all orders, see {@link Shapley}
 */
public record Attribution(Figures before, Figures after, List<AttributedChange> changes, boolean exact) {
    /** Copies the list. */
    public Attribution {
        changes = List.copyOf(changes);
    }

    /** {@return what all changes did together} */
    public Effect total() {
        return after.effect().minus(before.effect());
    }

    /** Tells of a change by its index, its share and what it alone comes to. */
    @FunctionalInterface
    interface Teller {
        AttributedChange tell(int change, Effect share, Optional<Figures> alone);
    }

    /**
     * Attributes so many changes.
     * @param circuits what there is with some of the changes made; empty where they make no circuit
     */
    static Attribution of(
            int count, RegimeChoice regimes, Function<BitSet, Optional<List<CircuitMetrics>>> circuits, Teller teller) {
        BitSet all = new BitSet();
        all.set(0, count);
        Metrics before = metrics(circuits.apply(new BitSet()).orElseThrow(), regimes);
        Metrics after = metrics(circuits.apply(all).orElseThrow(), regimes);
        Figures.Look look = Figures.Look.at(regimes, before, after);
        Shapley shapley =
                Shapley.of(count, made -> circuits.apply(made).flatMap(look::of).map(Figures::effect));
        return new Attribution(
                new Figures(before, look.size()),
                new Figures(after, look.size()),
                IntStream.range(0, count)
                        .mapToObj(i -> teller.tell(
                                i,
                                shapley.shares().get(i),
                                circuits.apply(only(i)).flatMap(look::of)))
                        .toList(),
                shapley.exact());
    }

    private static BitSet only(int change) {
        BitSet alone = new BitSet();
        alone.set(change);
        return alone;
    }

    private static Metrics metrics(List<CircuitMetrics> circuits, RegimeChoice regimes) {
        return Metrics.of(circuits, regimes)
                .orElseThrow(() -> new InvalidParameterException(
                        "--regime", regimes.label(), "must be one that every circuit has", RegimeChoice.BEST.label()));
    }
}
