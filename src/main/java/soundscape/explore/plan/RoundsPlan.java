package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/** Iterations of another length or number, with everything that has one entry an iteration. */
final class RoundsPlan {
    private RoundsPlan() {}

    /**
     * The scheme folding otherwise, from so many coefficients by each iteration's factor (all log2). Iterations that stay keep
     * what they have, as far as it fits the other degrees; new ones have what the last one had.
     */
    static Iterated refolded(Iterated scheme, int logDegree, List<Integer> logFactors) {
        Rounds rounds = rounds(scheme.rounds(), logDegree, logFactors);
        return scheme.match(
                fri -> {
                    throw new IllegalStateException("FRI has no iterations");
                },
                whir -> new Whir(
                        rounds,
                        whir.batching(),
                        whir.constraintDegree(),
                        foldGrinding(whir.foldGrinding(), logFactors)),
                stir -> withMost(stir, rounds));
    }

    /** With no more queries than STIR allows over other degrees. */
    private static Stir withMost(Stir stir, Rounds rounds) {
        List<Integer> queries = new ArrayList<>(rounds.queries());
        for (int i = 0; i < queries.size(); i++) {
            queries.set(i, Math.max(1, Math.min(queries.get(i), Stir.mostQueries(rounds, i))));
        }
        return stir.withRounds(queries.equals(rounds.queries()) ? rounds : rounds.withQueries(queries));
    }

    private static Rounds rounds(Rounds before, int logDegree, List<Integer> logFactors) {
        if (logFactors.isEmpty()) {
            throw new InvalidParameterException(
                    Names.FOLDING_FACTORS,
                    logFactors,
                    "must have at least one entry, so that something is left to fold",
                    "a smaller last polynomial or a longer trace");
        }
        int count = logFactors.size();
        return new Rounds(
                before.logInvRate(),
                logDegree,
                logFactors,
                Resized.to(count, before.queries(), 1),
                Resized.to(count, before.queryGrinding(), 0),
                Resized.to(count - 1, before.oodSamples(), 1),
                Resized.to(count - 1, before.oodGrinding(), 0),
                before.statedLogInvRates().map(rates -> rates(rates, before.foldingFactors(), logFactors)),
                before.gaps().map(gaps -> Resized.to(count, gaps, 0.0)));
    }

    /** Stated rates up to where the folding differs; from there each follows from the one before. */
    private static List<Integer> rates(List<Integer> stated, List<Integer> before, List<Integer> logFactors) {
        List<Integer> rates = new ArrayList<>(List.of(stated.get(0)));
        boolean same = true;
        for (int i = 0; i < logFactors.size(); i++) {
            same = same && i < before.size() && before.get(i).equals(logFactors.get(i));
            rates.add(same ? stated.get(i + 1) : rates.get(i) + logFactors.get(i) - 1);
        }
        return rates;
    }

    private static List<List<Integer>> foldGrinding(List<List<Integer>> before, List<Integer> logFactors) {
        List<List<Integer>> lists = Resized.to(logFactors.size(), before, List.of());
        List<List<Integer>> resized = new ArrayList<>();
        for (int i = 0; i < logFactors.size(); i++) {
            resized.add(Resized.to(logFactors.get(i), lists.get(i), 0));
        }
        return resized;
    }
}
