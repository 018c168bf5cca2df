package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;

/** How many queries each round of a scheme needs: t = ⌈(λ − g)/−log2(1 − δ)⌉ for a level λ. */
public final class QuerySchedule {
    /**
     * A round's queries.
     *
     * @param bitsEach what one query is worth
     * @param grinding bits of grinding before them
     * @param most the most queries that the scheme allows
     */
    private record Round(double bitsEach, double grinding, double most) {
        double bits(int queries) {
            return queries * bitsEach + grinding;
        }

        int queriesFor(double level) {
            return (int) Math.max(1, Math.min(Math.ceil((level - grinding) / bitsEach), most));
        }
    }

    private QuerySchedule() {}

    /**
     * The least queries with which every round reaches a level.
     *
     * @param circuit the circuit
     * @param regime the regime in which they do
     * @param level λ, the level in bits
     * @return one count a round; a single one for FRI
     */
    public static List<Integer> reaching(Circuit circuit, Regime regime, double level) {
        return rounds(circuit, regime).stream()
                .map(round -> round.queriesFor(level))
                .toList();
    }

    /**
     * The schedule that begins with a given count, all later rounds reaching the first one's level.
     *
     * @param circuit the circuit
     * @param regime the regime in which they do
     * @param first the first round's queries
     * @return one count a round; a single one for FRI
     */
    public static List<Integer> following(Circuit circuit, Regime regime, int first) {
        return following(rounds(circuit, regime), first);
    }

    private static List<Integer> following(List<Round> rounds, int first) {
        double level = Math.floor(rounds.get(0).bits(first));
        List<Integer> counts = new ArrayList<>();
        counts.add(first);
        rounds.stream().skip(1).forEach(round -> counts.add(round.queriesFor(level)));
        return counts;
    }

    /**
     * What one query of the first round is worth in a regime.
     *
     * @param circuit the circuit
     * @param regime one of its regimes
     * @return bits
     */
    public static double bitsPerQuery(Circuit circuit, Regime regime) {
        return rounds(circuit, regime).get(0).bitsEach();
    }

    private static List<Round> rounds(Circuit circuit, Regime regime) {
        if (circuit instanceof Swirl swirl) {
            return IntStream.range(0, swirl.opening().rounds())
                    .mapToObj(i -> new Round(swirl.bitsPerQuery(i), swirl.queryGrindingWorth(), Integer.MAX_VALUE))
                    .toList();
        }
        Scheme scheme = SchemeChange.schemeOf(circuit).orElseThrow();
        return scheme.match(
                fri -> List.of(single(circuit, fri, regime)), iterated -> iterated(circuit, iterated, regime));
    }

    private static Round single(Circuit circuit, Fri fri, Regime regime) {
        return new Round(bitsEach(circuit, fri.rate(), regime), fri.queryGrinding(), Integer.MAX_VALUE);
    }

    private static List<Round> iterated(Circuit circuit, Iterated scheme, Regime regime) {
        Rounds rounds = scheme.rounds();
        return IntStream.range(0, rounds.count())
                .mapToObj(i -> new Round(
                        bitsEach(circuit, Math.scalb(1.0, -rounds.logInvRateAt(i)), regime),
                        rounds.queryGrinding().get(i),
                        scheme.mostQueries(i)))
                .toList();
    }

    private static double bitsEach(Circuit circuit, double rate, Regime regime) {
        OptionalDouble gap = circuit instanceof DeepAli deepAli ? deepAli.gapToRadius() : OptionalDouble.empty();
        return ProximityGap.of(regime, rate, circuit.field(), gap).bitsPerQuery();
    }
}
