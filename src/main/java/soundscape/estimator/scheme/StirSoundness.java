package soundscape.estimator.scheme;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.Explanation;
import soundscape.estimator.result.Paper;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** STIR's error terms (STIR, Lemma 5.4, with the regimes' own bounds for correlated agreement). */
final class StirSoundness {
    private static final String PLACE = "Lemma 5.4";

    private final Stir stir;
    private final IteratedCodes codes;
    private final TermSink sink;

    private StirSoundness(Stir stir, IteratedCodes codes, TermSink sink) {
        this.stir = stir;
        this.codes = codes;
        this.sink = sink;
    }

    static void terms(Stir stir, IteratedCodes codes, TermSink sink) {
        StirSoundness soundness = new StirSoundness(stir, codes, sink);
        codes.addBatching(stir.batching(), sink);
        Combination fold = soundness.fold(0, stir.foldGrinding());
        sink.add(TermNames.stirFold(0), fold.bits(), fold::explain);
        for (int i = 1; i < stir.rounds().count(); i++) {
            soundness.addOutOfDomain(i);
            soundness.addShift(i);
        }
        codes.addFinalQueries(sink);
    }

    /** Folding 2^k functions into one, at the folded code. */
    private Combination fold(int i, int grinding) {
        int k = stir.rounds().foldingFactors().get(i);
        return new Combination(codes.gap(i), Coefficients.POWERS, Log2.power(k), codes.dimension(i, k), grinding);
    }

    /** ε = (L²/2)·(2^m/(F − D))^w, D the domain from which samples must stay away. */
    private void addOutOfDomain(int i) {
        ProximityGap gap = codes.gap(i);
        int degree = stir.rounds().logDegreeAt(i);
        int domain = degree + stir.rounds().logInvRateAt(i);
        int samples = stir.rounds().oodSamples().get(i - 1);
        int grinding = stir.rounds().oodGrinding().get(i - 1);
        if (!(gap.log2Field() > domain)) {
            throw new InvalidParameterException(
                    "field",
                    "2^" + Math.round(gap.log2Field()),
                    "must have more elements than the domain of iteration " + i + ", 2^" + domain,
                    "a higher extension degree");
        }
        double outside = Log2.subtract(gap.log2Field(), domain);
        double bits = samples * (outside - degree) - 2 * gap.log2ListSize() + 1 + grinding;
        sink.add(TermNames.outOfDomain(i), bits, () -> Explanation.of(
                        "ε = (L²/2)·(2^m/(F − 2^(m+μ)))^w · 2^−g", Paper.STIR, PLACE)
                .with("L", "list size", gap.listSize())
                .with("m", "log2 of the degree", degree)
                .with("μ", "−log2 of the rate", domain - degree)
                .withPowerOfTwo("F", "field size", gap.log2Field())
                .with("w", "out-of-domain samples", samples)
                .with("g", "grinding bits", grinding));
    }

    /** ε = (1 − δ)^t of the code before + combining t + w answers + folding, both in the code after. */
    private void addShift(int i) {
        Queries queries = codes.queries(i - 1);
        ProximityGap gap = codes.gap(i);
        double answers = queries.count() + (double) stir.rounds().oodSamples().get(i - 1);
        Combination combining =
                new Combination(gap, Coefficients.POWERS, answers, codes.dimension(i, 0), queries.grinding());
        Combination folding = fold(i, queries.grinding());
        sink.add(
                TermNames.stirShift(i),
                Log2.addErrors(queries.bits(), Log2.addErrors(combining.bits(), folding.bits())),
                () -> queries.withValues(Explanation.of(
                                "ε = ((1 − δ)^t + (t + w − 1)·P(n)/F + (2^k − 1)·P(n/2^k)/F) · 2^−g, P(n) = "
                                        + Combination.numeratorFormula(gap.regime()) + " at the next code",
                                Paper.STIR,
                                PLACE))
                        .with("t + w", "answers combined", answers)
                        .with("2^k", "values folded", folding.functions())
                        .with("n", "length of the next code", codes.dimension(i, 0) / gap.rate())
                        .withPowerOfTwo("F", "field size", gap.log2Field()));
    }
}
