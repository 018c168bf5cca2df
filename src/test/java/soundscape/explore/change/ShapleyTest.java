package soundscape.explore.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares add up, whatever the changes do; equals get equal shares, what does nothing gets nothing. */
class ShapleyTest {
    private static final int NEVER = -1;

    /** Outcomes drawn for every set, of which some admit no configuration; {@code idle} does nothing in any. */
    private static Function<BitSet, Optional<Effect>> random(long seed, int changes, int idle) {
        Map<BitSet, Optional<Effect>> drawn = new HashMap<>();
        Random random = new Random(seed);
        return made -> {
            BitSet counted = (BitSet) made.clone();
            if (idle != NEVER) {
                counted.clear(idle);
            }
            int most = changes - (idle == NEVER ? 0 : 1);
            return drawn.computeIfAbsent(
                    counted,
                    set -> set.isEmpty() || set.cardinality() == most || random.nextInt(4) > 0
                            ? Optional.of(new Effect(random.nextInt(-9999, 9999), random.nextLong(1L << 30)))
                            : Optional.empty());
        };
    }

    private static Effect total(int changes, Function<BitSet, Optional<Effect>> outcome) {
        BitSet all = new BitSet();
        all.set(0, changes);
        return outcome.apply(all)
                .orElseThrow()
                .minus(outcome.apply(new BitSet()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9, 20})
    void sharesAddUpToTheWhole(int changes) {
        for (long seed = 0; seed < 5; seed++) {
            Function<BitSet, Optional<Effect>> outcome = random(seed, changes, NEVER);
            Shapley shapley = Shapley.of(changes, outcome);
            assertEquals(total(changes, outcome), shapley.shares().stream().reduce(Effect.NONE, Effect::plus));
            assertEquals(changes <= Shapley.MOST_EXACT, shapley.exact());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6})
    void sharesAreMeansOverAllOrders(int changes) {
        for (long seed = 0; seed < 10; seed++) {
            Function<BitSet, Optional<Effect>> outcome = random(seed, changes, NEVER);
            List<Effect> shares = Shapley.of(changes, outcome).shares();
            List<List<Integer>> orders = orders(changes);
            for (int change = 0; change < changes; change++) {
                BigInteger sum = BigInteger.ZERO;
                for (List<Integer> order : orders) {
                    sum = sum.add(BigInteger.valueOf(did(change, order, outcome).bytes()));
                }
                BigInteger rounded = BigInteger.valueOf(shares.get(change).bytes() * orders.size());
                assertTrue(
                        sum.subtract(rounded).abs().compareTo(BigInteger.valueOf(orders.size())) < 0,
                        "a share is its mean, rounded to a neighbour");
            }
        }
    }

    /** What a change did in one order: what came of it first, against what there was last. */
    private static Effect did(int change, List<Integer> order, Function<BitSet, Optional<Effect>> outcome) {
        BitSet made = new BitSet();
        Effect last = outcome.apply(made).orElseThrow();
        for (int next : order) {
            made.set(next);
            Optional<Effect> now = outcome.apply(made);
            if (next == change) {
                return now.orElse(last).minus(last);
            }
            last = now.orElse(last);
        }
        throw new IllegalArgumentException();
    }

    static List<List<Integer>> orders(int changes) {
        if (changes == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> fewer : orders(changes - 1)) {
            for (int at = 0; at < changes; at++) {
                List<Integer> order = new ArrayList<>(fewer);
                order.add(at, changes - 1);
                orders.add(order);
            }
        }
        return orders;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12})
    void whatDoesNothingGetsNothing(int changes) {
        for (long seed = 0; seed < 5; seed++) {
            List<Effect> shares = Shapley.of(changes, random(seed, changes, 1)).shares();
            assertEquals(Effect.NONE, shares.get(1));
        }
    }

    @Test
    void changesThatDoOnlyTogetherShareEqually() {
        Function<BitSet, Optional<Effect>> both = made ->
                made.cardinality() == 1 ? Optional.empty() : Optional.of(new Effect(made.cardinality() * 50L, 0));
        assertEquals(
                Collections.nCopies(2, new Effect(50, 0)), Shapley.of(2, both).shares());
    }

    @Test
    void equalsGetEqualSharesButForOneUnit() {
        Function<BitSet, Optional<Effect>> count =
                made -> Optional.of(new Effect(100L * Math.min(made.cardinality(), 1), made.cardinality()));
        assertEquals(
                List.of(new Effect(34, 1), new Effect(33, 1), new Effect(33, 1)),
                Shapley.of(3, count).shares());
    }

    @Test
    void drawnOrdersAreTheSameEveryTime() {
        Function<BitSet, Optional<Effect>> outcome = random(7, 12, NEVER);
        assertEquals(Shapley.of(12, outcome), Shapley.of(12, outcome));
        assertFalse(Shapley.of(12, outcome).exact());
    }
}
