package soundscape.explore.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import soundscape.explore.Interruption;

/**
 * Divides what several changes did together among them: each gets the mean, over the orders in which they can be made, of
 * what it did when its turn came (L. S. Shapley, A Value for n-Person Games, 1953).
 *
 * <p>Changes may only do together: where those made so far admit no configuration, the order goes on, and the change that
 * first makes one possible again gets what was done since the last. Shares are whole units; what rounding leaves goes to those that lost
 * most by it, the first of equals, so that they add up to the whole.
 * @param shares one a change
 * @param exact whether over all orders, not over some that a fixed seed draws
 */
public record Shapley(List<Effect> shares, boolean exact) {
    /** So many changes are taken in every order. */
    public static final int MOST_EXACT = 8;

    /** Beyond, so many orders are drawn; each other one is the reverse of the one before. */
    public static final int DRAWN = 256;

    private static final long SEED = 1953;

    /** Copies the list. */
    public Shapley {
        shares = List.copyOf(shares);
    }

    /**
     * Divides among so many changes.
     * @param outcome what some of the changes come to; empty where they admit no configuration; none and all do
     */
    public static Shapley of(int changes, Function<BitSet, Optional<Effect>> outcome) {
        Orders orders = new Orders(changes, outcome);
        boolean exact = changes <= MOST_EXACT;
        long count = exact ? orders.all() : orders.drawn();
        List<Long> bits = divided(orders.sums, count, Effect::centibits);
        List<Long> bytes = divided(orders.sums, count, Effect::bytes);
        return new Shapley(
                IntStream.range(0, changes)
                        .mapToObj(i -> new Effect(bits.get(i), bytes.get(i)))
                        .toList(),
                exact);
    }

    /** Means of sums over orders, which come to a whole number together. */
    private static List<Long> divided(List<Effect> sums, long orders, ToLongFunction<Effect> figure) {
        List<Long> shares = new ArrayList<>();
        List<Long> rests = new ArrayList<>();
        for (Effect sum : sums) {
            shares.add(Math.floorDiv(figure.applyAsLong(sum), orders));
            rests.add(Math.floorMod(figure.applyAsLong(sum), orders));
        }
        long left = rests.stream().mapToLong(Long::longValue).sum() / orders;
        IntStream.range(0, sums.size())
                .boxed()
                .sorted(Comparator.comparing(rests::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares;
    }

    /** Goes through orders, and sums up what each change did in them. */
    private static final class Orders {
        private final int changes;
        private final Function<BitSet, Optional<Effect>> outcome;
        private final Map<BitSet, Optional<Effect>> known = new HashMap<>();
        private final List<Effect> sums;

        Orders(int changes, Function<BitSet, Optional<Effect>> outcome) {
            this.changes = changes;
            this.outcome = outcome;
            this.sums = new ArrayList<>(Collections.nCopies(changes, Effect.NONE));
        }

        private Optional<Effect> outcome(BitSet made) {
            Optional<Effect> before = known.get(made);
            if (before != null) {
                return before;
            }
            Interruption.check();
            Optional<Effect> found = outcome.apply((BitSet) made.clone());
            known.put((BitSet) made.clone(), found);
            return found;
        }

        private Effect start() {
            return outcome(new BitSet()).orElseThrow();
        }

        long all() {
            long count = 1;
            for (int i = 2; i <= changes; i++) {
                count *= i;
            }
            extend(new BitSet(), start(), count);
            return count;
        }

        /** All orders that begin with what is made, of which there are so many. */
        private void extend(BitSet made, Effect last, long orders) {
            int open = changes - made.cardinality();
            for (int next = made.nextClearBit(0); next < changes; next = made.nextClearBit(next + 1)) {
                made.set(next);
                extend(made, step(next, made, last, orders / open), orders / open);
                made.clear(next);
            }
        }

        private Effect step(int change, BitSet made, Effect last, long orders) {
            Optional<Effect> now = outcome(made);
            now.ifPresent(effect ->
                    sums.set(change, sums.get(change).plus(effect.minus(last).times(orders))));
            return now.orElse(last);
        }

        long drawn() {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, changes).boxed().toList());
            Random random = new Random(SEED);
            for (int i = 0; i < DRAWN; i += 2) {
                Collections.shuffle(order, random);
                follow(order);
                Collections.reverse(order);
                follow(order);
            }
            return DRAWN;
        }

        private void follow(List<Integer> order) {
            BitSet made = new BitSet();
            Effect last = start();
            for (int change : order) {
                made.set(change);
                last = step(change, made, last, 1);
            }
        }
    }
}
