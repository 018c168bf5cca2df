package soundscape.estimator.scheme;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermSink;

/** STIR with its parameters, among them the bits of grinding before each iteration's folding. */
public record Stir(Rounds rounds, Batching batching, int foldGrinding) implements Iterated {
    /** Checks ranges and that each iteration's answers determine no polynomial of its degree. */
    public Stir {
        Require.grinding(Names.FOLD_GRINDING, foldGrinding);
        for (int i = 0; i < rounds.count(); i++) {
            int most = mostQueries(rounds, i);
            int queries = rounds.queries().get(i);
            if (queries > most) {
                throw new InvalidParameterException(
                        Names.QUERIES,
                        queries,
                        "must, with the " + rounds.oodSamples().get(i) + " out-of-domain samples of iteration "
                                + (i + 1) + ", stay below that iteration's degree 2^" + rounds.logDegreeAt(i + 1),
                        most >= 1 ? most : "a smaller folding factor");
            }
        }
    }

    /** The most queries of an iteration: the answers that it combines must determine no polynomial of the next one's degree. */
    public static int mostQueries(Rounds rounds, int iteration) {
        if (iteration == rounds.count() - 1) {
            return Integer.MAX_VALUE;
        }
        double degree = Log2.power(rounds.logDegreeAt(iteration + 1));
        return (int) Math.min(Integer.MAX_VALUE, degree - rounds.oodSamples().get(iteration) - 1);
    }

    @Override
    public int mostQueries(int iteration) {
        return mostQueries(rounds, iteration);
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
    public void terms(List<ProximityGap> gaps, TermSink sink) {
        StirSoundness.terms(this, new IteratedCodes(rounds, gaps), sink);
    }

    @Override
    public OptionalDouble grindingOverhead() {
        return GrindingOverhead.of(batching, Log2.power(foldGrinding), rounds);
    }

    @Override
    public <R> R match(Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir) {
        return stir.apply(this);
    }

    @Override
    public Stir withRounds(Rounds changed) {
        return new Stir(changed, batching, foldGrinding);
    }

    @Override
    public Stir withBatching(Batching changed) {
        return new Stir(rounds, changed, foldGrinding);
    }

    @Override
    public int leastFoldGrinding() {
        return foldGrinding;
    }

    @Override
    public Stir withFoldGrinding(int bits) {
        return new Stir(rounds, batching, bits);
    }
}
