package soundscape.estimator.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.size.ProofSink;

/**
 * WHIR with its parameters.
 * @param constraintDegree d, degree of the sumcheck's polynomial
 * @param foldGrinding bits of grinding before each folding step, one list an iteration
 */
@RecordBuilder
public record Whir(Rounds rounds, Batching batching, int constraintDegree, List<List<Integer>> foldGrinding)
        implements Iterated, WhirBuilder.With {
    /** The least degree that WHIR's sumcheck can have. */
    public static final int LEAST_CONSTRAINT_DEGREE = 3;

    /** Checks ranges and that there is one grinding entry a folding step. */
    public Whir {
        foldGrinding = copy(foldGrinding);
        Require.atLeast(Names.CONSTRAINT_DEGREE, constraintDegree, LEAST_CONSTRAINT_DEGREE);
        if (foldGrinding.size() != rounds.count()) {
            String lists =
                    "a list of " + rounds.count() + (rounds.count() == 1 ? " list" : " lists") + " of whole numbers";
            Rounds.length(Names.FOLD_GRINDING, foldGrinding, rounds.count(), Names.ITERATIONS, lists);
        }
        for (int i = 0; i < rounds.count(); i++) {
            List<Integer> grinding = foldGrinding.get(i);
            int steps = rounds.foldingFactors().get(i);
            if (grinding.size() != steps) {
                String key = Names.FOLD_GRINDING + "[" + i + "]";
                Rounds.length(key, grinding, steps, Names.FOLDING_FACTORS, Rounds.wholeNumbers(steps));
            }
            Rounds.grinding(Names.FOLD_GRINDING, grinding);
        }
    }

    private static List<List<Integer>> copy(List<List<Integer>> lists) {
        List<List<Integer>> copies = new ArrayList<>(lists.size());
        for (List<Integer> list : lists) {
            copies.add(List.copyOf(list));
        }
        return List.copyOf(copies);
    }

    @Override
    public String label() {
        return "WHIR";
    }

    @Override
    public void checkDomains(Field field) {
        rounds.checkDomain(0, field);
    }

    @Override
    public void terms(List<ProximityGap> gaps, TermSink sink) {
        WhirSoundness.terms(this, new IteratedCodes(rounds, gaps), sink);
    }

    @Override
    public void contents(ProofSink sink) {
        Iterated.super.contents(sink);
        double folds = (double) rounds.logDegree() - rounds.logDegreeAt(rounds.count());
        sink.elements(SizePartKind.SUMCHECK, folds * (constraintDegree - 1.0));
    }

    @Override
    public OptionalDouble grindingOverhead() {
        double folding = 0;
        for (List<Integer> steps : foldGrinding) {
            folding += GrindingOverhead.hashes(steps);
        }
        return GrindingOverhead.of(batching, folding, rounds);
    }

    @Override
    public <R> R match(Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir) {
        return whir.apply(this);
    }

    @Override
    public int leastFoldGrinding() {
        return foldGrinding.stream().flatMap(List::stream).min(Integer::compare).orElse(0);
    }

    @Override
    public Whir withFoldGrinding(int bits) {
        int more = bits - leastFoldGrinding();
        return withFoldGrinding(foldGrinding.stream()
                .map(steps -> steps.stream()
                        .map(now -> Math.min(now + more, Require.MAX_GRINDING_BITS))
                        .toList())
                .toList());
    }

    /** WHIR asks for no bound. */
    @Override
    public int mostQueries(int iteration) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Whir withRounds(Rounds changed) {
        return new Whir(changed, batching, constraintDegree, foldGrinding);
    }

    @Override
    public Whir withBatching(Batching changed) {
        return new Whir(rounds, changed, constraintDegree, foldGrinding);
    }
}
