package soundscape.explore.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.explore.Interruption;

/**
 * A gap for each iteration, so that the least term is as great as it can be.
 *
 * <p>A narrower gap makes all terms of its own iteration weaker, and the queries of that iteration alone stronger, which
 * count in the next one's shift. So a level is reached if it is with the narrowest gap in each iteration, from the first on,
 * that the terms up to there allow; the best level is found by halving.
 */
final class RoundGaps {
    /** Bits nearer than this are the same. */
    private static final double ALIKE = 1e-9;

    private final Circuit circuit;

    /** The gap that each iteration has. */
    private final List<Double> own;

    /** What each iteration's gap may be, the widest first. */
    private final List<List<Double>> choices;

    private RoundGaps(Circuit whole, List<Integer> steps) {
        this.circuit = whole;
        Rounds rounds = ((Iterated) whole.opening()).rounds();
        own = IntStream.range(0, rounds.count())
                .mapToObj(i -> whole.opening().gapOf(i, whole.decoding().gap()).etaAt(rounds.rateAt(i), whole.field()))
                .toList();
        choices = IntStream.range(0, rounds.count())
                .mapToObj(i -> choices(steps, own.get(i), rounds.rateAt(i)))
                .toList();
    }

    /** The narrowest gap of each multiplicity that leaves room, and the one that the iteration has. */
    private List<Double> choices(List<Integer> steps, double present, double rate) {
        DoubleStream narrowest = steps.stream().mapToDouble(m -> JohnsonTradeoff.narrowest(circuit, rate, m));
        return DoubleStream.concat(narrowest, DoubleStream.of(present))
                .filter(eta -> eta < 1 - Math.sqrt(rate))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The circuit with the best gaps for its iterations; as it is, or with one for all, where that is as good. */
    static Circuit best(Circuit stated) {
        return best(stated, JohnsonTradeoff.allSteps(stated));
    }

    /** The same of as many multiplicities; ascending. */
    static Circuit best(Circuit stated, List<Integer> steps) {
        Circuit whole = BestGaps.whole(stated);
        RoundGaps search = new RoundGaps(whole, steps);
        int count = search.choices.size();
        double least = search.least(whole, count);
        Optional<int[]> best = Optional.empty();
        double from = least;
        double to = JohnsonTradeoff.now(search.with(new int[count])).rest().bits(); // no narrower gap has more there
        while (to - from > ALIKE) {
            double level = (from + to) / 2;
            Optional<int[]> found = search.reaching(level);
            if (found.isPresent()) {
                from = Math.max(level, search.least(search.with(found.get()), count));
                best = found;
            } else {
                to = level;
            }
        }
        double reached = from;
        if (search.least(stated, count) >= reached - ALIKE) {
            return stated;
        }
        return best.filter(found -> reached > least + ALIKE)
                .map(found -> search.with(search.widened(found, reached)))
                .orElse(whole);
    }

    static Optional<Circuit> narrowest(Circuit circuit, double level) {
        RoundGaps search = new RoundGaps(circuit, JohnsonTradeoff.allSteps(circuit));
        return search.reaching(level).map(search::with);
    }

    static Circuit widest(Circuit circuit, double level) {
        RoundGaps search = new RoundGaps(circuit, JohnsonTradeoff.allSteps(circuit));
        List<Double> own = search.own;
        int[] chosen = IntStream.range(0, own.size())
                .map(i -> search.choices.get(i).indexOf(own.get(i)))
                .toArray();
        return search.with(search.widened(chosen, level));
    }

    private Circuit with(int[] chosen) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            gaps.add(choices.get(i).get(chosen[i]));
        }
        return circuit.withOpening(circuit.opening().withRounds(rounds -> rounds.withGaps(Optional.of(gaps))));
    }

    /** The narrowest gaps that the terms other than the last queries allow, if these reach the level, too. */
    private Optional<int[]> reaching(double level) {
        int[] chosen = new int[choices.size()];
        for (int i = 0; i < chosen.length; i++) {
            int round = i;
            int fails = first(choices.get(i).size(), choice -> least(tried(chosen, round, choice), round) < level);
            if (fails == 0) {
                return Optional.empty();
            }
            chosen[i] = fails - 1;
        }
        return least(with(chosen), chosen.length) >= level ? Optional.of(chosen) : Optional.empty();
    }

    /** As wide as the level allows, which weakens no term but those that are strong enough. */
    private int[] widened(int[] narrow, double level) {
        int[] chosen = narrow.clone();
        for (int i = chosen.length - 1; i >= 0; i--) {
            int round = i;
            chosen[i] = first(chosen[i], choice -> least(tried(chosen, round, choice), chosen.length) >= level - ALIKE);
        }
        return chosen;
    }

    private Circuit tried(int[] chosen, int round, int choice) {
        int[] changed = chosen.clone();
        changed[round] = choice;
        return with(changed);
    }

    /** The first index from 0 on for which a condition holds that holds for all after it, or the size. */
    private static int first(int size, IntPredicate holds) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The least term that knows no iteration after one; of all terms, if it is beyond the last; nothing where refused. */
    private double least(Circuit tried, int iteration) {
        Interruption.check();
        try {
            Through terms = new Through(iteration, choices.size());
            tried.terms(Regime.JBR, terms);
            return terms.least;
        } catch (InvalidParameterException refused) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    /** Passes over what comes from an iteration's samples on, which begin it, to the last queries. */
    private static final class Through implements TermSink {
        private final TermName next;
        private final boolean all;
        private boolean passed;
        private double least = Double.POSITIVE_INFINITY;

        Through(int iteration, int count) {
            next = TermNames.outOfDomain(iteration + 1);
            all = iteration == count;
        }

        @Override
        public void add(TermName name, double bits, Supplier<Explanation> why) {
            passed |= name.equals(next);
            boolean last = name.equals(TermNames.FIN);
            passed &= !last;
            if (!passed && (all || !last)) {
                least = Math.min(least, Term.claimed(bits));
            }
        }
    }
}
