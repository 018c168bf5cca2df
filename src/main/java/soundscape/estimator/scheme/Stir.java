package soundscape.estimator.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;

/**
 * STIR with its parameters.
 *
 * @param rounds the iterations
 * @param batching how the columns are combined
 * @param foldGrinding bits of grinding before each iteration's folding
 */
public record Stir(Rounds rounds, Batching batching, int foldGrinding) implements Iterated {
    /** Checks ranges and that each iteration's answers determine no polynomial of its degree. */
    public Stir {
        Require.grinding("grinding_bits_folding", foldGrinding);
        for (int i = 1; i < rounds.count(); i++) {
            double degree = Math.scalb(1.0, rounds.logDegreeAt(i));
            int queries = rounds.queries().get(i - 1);
            int samples = rounds.oodSamples().get(i - 1);
            if (!(queries + (double) samples < degree)) {
                throw new InvalidParameterException(
                        "num_queries",
                        queries,
                        "must, with the " + samples + " out-of-domain samples of iteration " + i
                                + ", stay below that iteration's degree " + (long) degree,
                        degree - samples - 1 >= 1 ? (long) degree - samples - 1 : "a smaller folding factor");
            }
        }
    }

    @Override
    public String label() {
        return "STIR";
    }

    @Override
    public void checkDomains(Field field) {
        for (int i = 0; i < rounds.count(); i++) {
            rounds.checkDomain(i, field);
        }
    }

    @Override
    public void terms(Regime regime, Field field, OptionalDouble gapToRadius, TermSink sink) {
        StirSoundness.terms(this, IteratedCodes.of(rounds, regime, field, gapToRadius), sink);
    }

    @Override
    public ProofSize.Builder size(Field field, int hashBits) {
        return IteratedSize.of(rounds, batching.size(), field, hashBits);
    }

    @Override
    public OptionalDouble grindingOverhead() {
        List<Integer> sites = new ArrayList<>(rounds.queryGrinding());
        sites.addAll(rounds.oodGrinding());
        sites.add(foldGrinding);
        return GrindingOverhead.of(batching.grinding(), sites);
    }

    @Override
    public <R> R match(Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir) {
        return stir.apply(this);
    }

    @Override
    public Stir withRounds(Rounds changed) {
        return new Stir(changed, batching, foldGrinding);
    }
}
