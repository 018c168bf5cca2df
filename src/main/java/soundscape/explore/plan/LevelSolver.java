package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.explore.SizeChoice;

/** The least queries and out-of-domain samples with which a circuit reaches a level, as far as they decide. */
public final class LevelSolver {
    /** More out-of-domain samples than this are worth no protocol. */
    public static final int MOST_SAMPLES = 64;

    private LevelSolver() {}

    /**
     * The circuit with queries and samples for a level in bits, in the regime where they reach it with the smaller
     * proof, as its prover sends it where that is known; where they reach it in none, in the regime that comes nearest. Refused if no regime admits such a
     * protocol.
     */
    public static Circuit best(Circuit circuit, double level) {
        Optional<Circuit> best = Optional.empty();
        double bestBits = Double.NEGATIVE_INFINITY;
        double bestSize = Double.POSITIVE_INFINITY;
        Optional<InvalidParameterException> refusal = Optional.empty();
        for (Regime regime : circuit.regimes()) {
            try {
                Circuit solved = solved(circuit, regime, level);
                double bits = Math.min(level, Estimator.total(solved, regime));
                double size = SizeChoice.REAL.of(solved);
                if (bits > bestBits || (bits == bestBits && size < bestSize)) {
                    best = Optional.of(solved);
                    bestBits = bits;
                    bestSize = size;
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

    /** The same in one regime, below the level where other terms hold it there; refused if it admits no protocol. */
    public static Circuit solved(Circuit circuit, Regime regime, double level) {
        Circuit sampled = sampled(circuit, regime, level);
        Circuit queried = QuerySchedule.with(sampled, QuerySchedule.reaching(sampled, regime, level));
        return raised(queried, regime, level);
    }

    /**
     * A round's answers are combined in the same step as they are queried, which costs up to a bit near the level; and
     * the quotient that gives the queries is rounded: one more query where that, and nothing else, is what is missing.
     * Queries that gain no whole bit are not asked.
     */
    private static Circuit raised(Circuit circuit, Regime regime, double level) {
        Circuit best = circuit;
        double bestBits = Estimator.total(circuit, regime);
        Optional<Circuit> now = Optional.of(circuit);
        double bits = bestBits;
        while (now.isPresent() && bits < level) {
            now = better(now.get(), regime, bits);
            bits = now.map(c -> Estimator.total(c, regime)).orElse(bits);
            if (now.isPresent() && (bits >= level || Math.floor(bits) > Math.floor(bestBits))) {
                best = now.get();
                bestBits = bits;
            }
        }
        return best;
    }

    /** One more query in the first round where it helps. */
    private static Optional<Circuit> better(Circuit circuit, Regime regime, double bits) {
        return IntStream.range(0, QuerySchedule.of(circuit).size())
                .boxed()
                .flatMap(round -> withOneMore(circuit, round).stream())
                .filter(more -> Estimator.total(more, regime) > bits)
                .findFirst();
    }

    private static Optional<Circuit> withOneMore(Circuit circuit, int round) {
        List<Integer> schedule = new ArrayList<>(QuerySchedule.of(circuit));
        schedule.set(round, schedule.get(round) + 1);
        try {
            return Optional.of(QuerySchedule.with(circuit, schedule));
        } catch (InvalidParameterException refused) {
            return Optional.empty(); // the scheme allows no more here
        }
    }

    private static Circuit sampled(Circuit circuit, Regime regime, double level) {
        return circuit.opening() instanceof Iterated iterated
                ? circuit.withOpening(sampled(iterated, circuit, regime, level))
                : circuit;
    }

    private static Iterated sampled(Iterated scheme, Circuit circuit, Regime regime, double level) {
        Rounds rounds = scheme.rounds();
        List<Integer> samples = new ArrayList<>();
        for (int i = 1; i < rounds.count(); i++) {
            samples.add(samples(scheme, i, circuit, regime, level));
        }
        return scheme.withRounds(rounds.withOodSamples(samples));
    }

    /** L²·(2^m/(2F))^w for WHIR, L²/2·(2^m/(F − D))^w for STIR (their papers' bounds). */
    private static int samples(Iterated scheme, int iteration, Circuit circuit, Regime regime, double level) {
        Rounds rounds = scheme.rounds();
        Field field = circuit.field();
        int degree = rounds.logDegreeAt(iteration);
        double list =
                2 * circuit.gapAt(regime, rounds.rateAt(iteration), iteration).log2ListSize(Log2.power(degree));
        double grinding = rounds.oodGrinding().get(iteration - 1);
        double domain = degree + (double) rounds.logInvRateAt(iteration);
        double each = scheme.match(
                fri -> Double.NaN,
                whir -> field.log2Size() + 1 - degree,
                stir -> Log2.subtract(field.log2Size(), domain) - degree);
        double once = scheme.match(fri -> 0.0, whir -> 0.0, stir -> 1.0);
        double wanted = Math.ceil((level - grinding + list - once) / each);
        return wanted >= 1 && wanted <= MOST_SAMPLES ? (int) wanted : 1;
    }
}
