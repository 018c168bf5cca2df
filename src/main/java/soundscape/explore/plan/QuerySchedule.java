package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.explore.RegimeChoice;

/** How many queries each round of a scheme needs: t = ⌈(λ − g)/−log2(1 − δ)⌉ for a level λ. */
public final class QuerySchedule {
    /** A round's queries: bits that one is worth, bits of grinding before them, the most that the scheme allows. */
    private record Round(double bitsEach, double grinding, double most) {
        double bits(int queries) {
            return queries * bitsEach + grinding;
        }

        int queriesFor(double level) {
            return queriesFor(level, 0);
        }

        int queriesFor(double level, int leastGrinding) {
            double ground = Math.max(grinding, leastGrinding);
            return (int) Math.max(1, Math.min(Math.ceil((level - ground) / bitsEach), most));
        }
    }

    private QuerySchedule() {}

    /** The least queries with which every round reaches a level in bits: one count a round; a single one for FRI. */
    public static List<Integer> reaching(Circuit circuit, Regime regime, double level) {
        return reaching(circuit, regime, level, 0);
    }

    /** The same if every round grinds at least so many bits, which SWIRL's do not. */
    public static List<Integer> reaching(Circuit circuit, Regime regime, double level, int grinding) {
        List<Round> rounds = rounds(circuit, regime);
        Integer[] counts = new Integer[rounds.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = rounds.get(i).queriesFor(level, circuit instanceof Swirl ? 0 : grinding);
        }
        return List.of(counts);
    }

    /** The queries as they are; one count a round; a single one for FRI. */
    public static List<Integer> of(Circuit circuit) {
        return circuit.opening().roundQueries();
    }

    /** A circuit with other queries, one count a round, unless the scheme refuses them. */
    public static Circuit with(Circuit circuit, List<Integer> schedule) {
        return circuit.withOpening(circuit.opening().withRoundQueries(schedule));
    }

    /**
     * A circuit whose queries begin with a given count; those of the other rounds move by the same ratio, which keeps rounds
     * even that are, to at least one, and at most what the scheme allows.
     */
    public static Circuit beginning(Circuit circuit, int first) {
        List<Integer> now = of(circuit);
        if (now.size() == 1) {
            return with(circuit, List.of(first)); // what searches ask for most
        }
        return with(
                circuit,
                IntStream.range(0, now.size())
                        .mapToObj(i -> i == 0 ? first : scaled(now.get(i), first, now.get(0), most(circuit, i)))
                        .toList());
    }

    private static int scaled(int queries, int by, int from, int most) {
        long nearest = ((long) queries * by * 2 + from) / (2L * from);
        return (int) Math.max(1, Math.min(nearest, most));
    }

    private static int most(Circuit circuit, int round) {
        return circuit.opening() instanceof Iterated iterated ? iterated.mostQueries(round) : Integer.MAX_VALUE;
    }

    /**
     * A circuit whose later rounds have the least queries that reach the first one's level in a regime. Of several regimes the
     * one counts that then reaches the highest level, the later regime, which needs fewer queries, winning a tie; of a circuit
     * that has none of those asked for, all. Refused if the scheme refuses every such schedule.
     */
    public static Circuit even(Circuit circuit, RegimeChoice choice) {
        List<Regime> asked = circuit.regimes().stream().filter(choice::includes).toList();
        return even(circuit, asked.isEmpty() ? circuit.regimes() : asked);
    }

    private static Circuit even(Circuit circuit, List<Regime> regimes) {
        Optional<Circuit> best = Optional.empty();
        double bestLevel = Double.NEGATIVE_INFINITY;
        Optional<InvalidParameterException> refusal = Optional.empty();
        for (Regime regime : regimes) {
            try {
                Circuit changed = with(
                        circuit, following(rounds(circuit, regime), of(circuit).get(0)));
                double level = Math.floor(Estimator.weakest(changed, regime).bits());
                if (level >= bestLevel) {
                    best = Optional.of(changed);
                    bestLevel = level;
                }
            } catch (InvalidParameterException refused) {
                refusal = Optional.of(refused);
            }
        }
        if (best.isEmpty()) {
            throw refusal.orElseThrow();
        }
        return best.get();
    }

    private static List<Integer> following(List<Round> rounds, int first) {
        double level = Math.floor(rounds.get(0).bits(first));
        List<Integer> counts = new ArrayList<>();
        counts.add(first);
        rounds.stream().skip(1).forEach(round -> counts.add(round.queriesFor(level)));
        return counts;
    }

    /** What one query of the first round is worth in a regime. */
    public static double bitsPerQuery(Circuit circuit, Regime regime) {
        return rounds(circuit, regime).get(0).bitsEach();
    }

    private static List<Round> rounds(Circuit circuit, Regime regime) {
        return circuit instanceof Swirl swirl
                ? ofSwirl(swirl, regime)
                : circuit.opening() instanceof Iterated iterated
                        ? iterated(circuit, iterated, regime)
                        : List.of(single(circuit, (Fri) circuit.opening(), regime));
    }

    private static List<Round> ofSwirl(Swirl swirl, Regime regime) {
        return IntStream.range(0, swirl.opening().rounds())
                .mapToObj(i -> new Round(
                        swirl.bitsPerQuery(
                                i, swirl.gapAt(regime, swirl.opening().rateAt(i))),
                        swirl.queryGrindingWorth(),
                        Integer.MAX_VALUE))
                .toList();
    }

    private static Round single(Circuit circuit, Fri fri, Regime regime) {
        return new Round(circuit.gapAt(regime, fri.rate()).bitsPerQuery(), fri.queryGrinding(), Integer.MAX_VALUE);
    }

    private static List<Round> iterated(Circuit circuit, Iterated scheme, Regime regime) {
        Rounds rounds = scheme.rounds();
        List<ProximityGap> gaps = circuit.gaps(regime);
        List<Round> all = new ArrayList<>(rounds.count());
        for (int i = 0; i < rounds.count(); i++) {
            all.add(new Round(gaps.get(i).bitsPerQuery(), rounds.queryGrinding().get(i), scheme.mostQueries(i)));
        }
        return all;
    }
}
