package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;

/** Iterations of another length or number, with everything that has one entry an iteration. */
final class RoundsPlan {
    private RoundsPlan() {}

    /**
     * The scheme folding otherwise, from so many coefficients by each iteration's factor (all log2). The first
     * iteration keeps its queries; the later ones have one each, until a schedule is made.
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
                stir -> stir.withRounds(rounds));
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
        boolean samePlan = logDegree == before.logDegree() && logFactors.equals(before.foldingFactors());
        List<Integer> queries = new ArrayList<>(Collections.nCopies(count, 1));
        queries.set(0, before.queries().get(0));
        return new Rounds(
                before.logInvRate(),
                logDegree,
                logFactors,
                queries,
                Resized.to(count, before.queryGrinding(), 0),
                Resized.to(count - 1, before.oodSamples(), 1),
                Resized.to(count - 1, before.oodGrinding(), 0),
                samePlan ? before.statedLogInvRates() : Optional.empty());
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
