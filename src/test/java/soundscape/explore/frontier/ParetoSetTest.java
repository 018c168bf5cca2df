package soundscape.explore.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no candidate covers, against the definition applied to every pair. */
class ParetoSetTest {
    private static List<Candidate> random(long seed, int count, int values) {
        Random random = new Random(seed);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Candidate(i, random.nextInt(values), random.nextInt(values), random.nextInt(values)));
        }
        return all;
    }

    private static List<Candidate> set(List<Candidate> all) {
        ParetoSet set = new ParetoSet();
        all.forEach(one -> set.add(one.index(), one.bits(), one.size(), one.work()));
        return set.result();
    }

    private static List<Candidate> byDefinition(List<Candidate> all) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> beats(other, one)))
                .sorted(Candidate.ORDER)
                .toList();
    }

    private static boolean beats(Candidate winner, Candidate loser) {
        boolean asGood =
                winner.bits() >= loser.bits() && winner.size() <= loser.size() && winner.work() <= loser.work();
        boolean equal = winner.bits() == loser.bits() && winner.size() == loser.size() && winner.work() == loser.work();
        return asGood && (!equal || winner.index() < loser.index());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void asDefined(long seed) {
        for (int values : new int[] {2, 5, 20, 1000}) {
            List<Candidate> all = random(seed, 600, values);
            assertEquals(byDefinition(all), set(all), "seed " + seed + ", " + values + " values");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheOrder(long seed) {
        List<Candidate> all = random(seed, 20_000, 50);
        List<Candidate> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(set(all), set(shuffled));
    }

    /** More than is gathered at a time, none covered by another. */
    @Test
    void keepsAllOfAStaircase() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            all.add(new Candidate(i, i, i, 0));
        }
        assertEquals(all, set(all));
    }

    @Test
    void mergesParts() {
        List<Candidate> all = random(9, 10_000, 30);
        ParetoSet left = new ParetoSet();
        ParetoSet right = new ParetoSet();
        all.forEach(one -> (one.index() % 2 == 0 ? left : right).add(one.index(), one.bits(), one.size(), one.work()));
        left.addAll(right);
        assertEquals(set(all), left.result());
        assertTrue(left.result().size() > 1);
    }
}
