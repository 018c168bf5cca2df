package soundscape.estimator.circuit;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SwirlTerms;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.SwirlOpening;

/**
 * The error terms of SWIRL's opening: each is the least that it is in any round. Explanations take objects alone, since Java
 * links a lambda that takes numbers slowly, and compute anew what they tell.
 */
final class SwirlOpeningSoundness {
    /** Degree of the sumcheck's messages during a fold, as an error numerator. */
    private static final double SUMCHECK_DEGREE = 3;

    private final Swirl circuit;
    private final SwirlOpening opening;
    private final SwirlSampler sampler;
    private final double log2Field;
    private final TermSink sink;

    private final SwirlLeast foldRbr;
    private final SwirlLeast proximityGaps;
    private final SwirlLeast sumcheck;
    private final SwirlLeast shiftRbr;
    private final SwirlLeast query;
    private final SwirlLeast gammaBatching;
    private final SwirlLeast oodRbr;

    /** The least of all that a round has; what another one ignores it would ignore too. */
    private final SwirlLeast whole;

    private SwirlOpeningSoundness(Swirl circuit, TermSink sink) {
        this.circuit = circuit;
        this.opening = circuit.opening();
        this.sampler = SwirlSampler.of(circuit.field());
        this.log2Field = circuit.field().log2Size();
        this.sink = sink;
        this.foldRbr = new SwirlLeast(SwirlTerms.FOLD_RBR, sink);
        this.proximityGaps = new SwirlLeast(SwirlTerms.PROXIMITY_GAPS, sink);
        this.sumcheck = new SwirlLeast(SwirlTerms.SUMCHECK, sink);
        this.shiftRbr = new SwirlLeast(SwirlTerms.SHIFT_RBR, sink);
        this.query = new SwirlLeast(SwirlTerms.QUERY, sink);
        this.gammaBatching = new SwirlLeast(SwirlTerms.GAMMA_BATCHING, sink);
        this.oodRbr = new SwirlLeast(SwirlTerms.OOD_RBR, sink);
        this.whole = new SwirlLeast(SwirlTerms.WHOLE, sink);
    }

    static void terms(Swirl circuit, List<ProximityGap> gaps, TermSink sink) {
        SwirlOpeningSoundness soundness = new SwirlOpeningSoundness(circuit, sink);
        soundness.addMuBatching(gaps.get(0));
        for (int round = 0; round < circuit.opening().rounds(); round++) {
            soundness.fold(round, gaps.get(round));
            soundness.query(round, gaps.get(round), gaps.get(round + 1));
        }
        soundness.addAll();
    }

    private void addMuBatching(ProximityGap code) {
        if (opening.width() > 1) {
            double numerator =
                    code.numerator(Coefficients.POWERS, (double) opening.width(), Log2.power(opening.logHeight()));
            double bits = log2Field - Log2.of(numerator) + sampler.grindingWorth(opening.muGrinding());
            Supplier<Explanation> why = () -> explain("ε = (w − 1)·a(H, μ)/F · 2^−eff(g)", code)
                    .with("w", "columns of the stacked trace", opening.width())
                    .with("H", "log2 of the stacked height", opening.logHeight())
                    .with("a(H, μ)", "error of a line, over F", code.numerator(Log2.power(opening.logHeight())))
                    .with(
                            "eff(g)",
                            "worth of " + opening.muGrinding() + " grinding bits",
                            sampler.grindingWorth(opening.muGrinding()));
            sink.add(SwirlTerms.MU_BATCHING, bits, why);
            whole.offer(bits, why);
        }
    }

    /** The folding steps of a round, each a sumcheck message and a halving of the code. */
    private void fold(int round, ProximityGap code) {
        double log2Denominator = log2Field + sampler.grindingWorth(opening.foldGrinding());
        int before = logDimension(round);
        double message = log2Denominator - Log2.of(SUMCHECK_DEGREE * code.listSize(Log2.power(before)));
        if (!sumcheck.ignores(message)) {
            Fold first = new Fold(code, round, 1);
            sumcheck.offer(message, () -> explain("ε = 3·L/F · 2^−eff(g)", first));
        }
        for (int step = 1; step <= SwirlOpening.FOLDED_A_ROUND; step++) {
            int logDimension = before - step;
            double numerator = code.numerator(Coefficients.POWERS, 2, Log2.power(logDimension));
            double leastGap = log2Denominator - Log2.above(numerator);
            if (!proximityGaps.ignores(leastGap) || !foldRbr.ignores(Log2.leastOfSum(leastGap, message))) {
                Fold fold = new Fold(code, round, step);
                double gap = log2Denominator - Log2.of(numerator);
                proximityGaps.offer(gap, () -> explain("ε = a(x, μ)/F · 2^−eff(g)", fold));
                double both = Log2.addErrors(gap, message);
                Supplier<Explanation> why = () -> explain("ε = (a(x, μ) + 3·L)/F · 2^−eff(g)", fold);
                foldRbr.offer(both, why);
                whole.offer(both, why);
            }
        }
    }

    /** The queries of a round, and the next code's samples. */
    private void query(int round, ProximityGap code, ProximityGap next) {
        Asked asked = new Asked(round, code, next);
        int logDimension = logDimension(round + 1);
        int count = opening.queries().get(round);
        double queries = count * circuit.bitsPerQuery(round, code) + circuit.queryGrindingWorth();
        double listSize = next.listSize(Log2.power(logDimension));
        double gamma = log2Field - Log2.of((count + 1.0) * listSize);
        query.offer(queries, () -> explain("ε = hit^t · 2^−eff(g)", asked));
        gammaBatching.offer(
                gamma,
                () -> withList(
                        explain("ε = (t + 1)·L'/F", next)
                                .with("round", "where it is least", asked.round())
                                .with("t", "queries", opening.queries().get(asked.round())),
                        asked));
        if (!shiftRbr.ignores(Log2.leastOfSum(queries, gamma))) {
            double shift = Log2.addErrors(queries, gamma);
            Supplier<Explanation> why = () -> withList(explain("ε = hit^t · 2^−eff(g) + (t + 1)·L'/F", asked), asked);
            shiftRbr.offer(shift, why);
            whole.offer(shift, why);
        }
        if (round + 1 < opening.rounds()) {
            double ood = log2Field - logDimension + 1 - Log2.of(listSize * listSize);
            Supplier<Explanation> why = () -> withList(
                    explain("ε = L'²·2^x/(2F)", next)
                            .with("round", "where it is least", asked.round())
                            .with("x", "log2 of the dimension", logDimension(asked.round() + 1)),
                    asked);
            oodRbr.offer(ood, why);
            whole.offer(ood, why);
        }
    }

    private Explanation explain(String formula, ProximityGap code) {
        Explanation explanation = Explanation.of(formula, Paper.SWIRL, "")
                .with("μ", "−log2 of the rate", -Math.getExponent(code.rate()))
                .withPowerOfTwo("F", "field size", log2Field);
        return code.multiplicity() > 0
                ? explanation.with("m", "interpolation multiplicity", code.multiplicity())
                : explanation;
    }

    private Explanation explain(String formula, Fold fold) {
        int logDimension = logDimension(fold.round()) - fold.step();
        return explain(formula, fold.code())
                .with("round", "where it is least, and its step", fold.round() + ", step " + fold.step())
                .with("x", "log2 of the dimension", logDimension)
                .with("a(x, μ)", "error of a line, over F", fold.code().numerator(Log2.power(logDimension)))
                .with("L", "list size", fold.code().listSize(Log2.power(logDimension)))
                .with(
                        "eff(g)",
                        "worth of " + opening.foldGrinding() + " grinding bits",
                        sampler.grindingWorth(opening.foldGrinding()));
    }

    private Explanation explain(String formula, Asked asked) {
        double each = circuit.bitsPerQuery(asked.round(), asked.code());
        return explain(formula, asked.code())
                .with("round", "where it is least", asked.round())
                .with("t", "queries", opening.queries().get(asked.round()))
                .with("hit", "chance that one query meets a cheating word", Log2.exp2(-each))
                .with(
                        "eff(g)",
                        "worth of " + SwirlOpening.QUERY_GRINDING + " grinding bits",
                        circuit.queryGrindingWorth());
    }

    private Explanation withList(Explanation explanation, Asked asked) {
        double listSize = asked.next().listSize(Log2.power(logDimension(asked.round() + 1)));
        return explanation.with("L'", "list size of the next code", listSize);
    }

    /** log2 of the dimension before a round, 0 and up. */
    private int logDimension(int round) {
        return opening.logHeight() - round * SwirlOpening.FOLDED_A_ROUND;
    }

    /** A folding step of a round. */
    private record Fold(ProximityGap code, int round, int step) {}

    /** The queries of a round in its code, before the next one's. */
    private record Asked(int round, ProximityGap code, ProximityGap next) {}

    private void addAll() {
        foldRbr.add();
        proximityGaps.add();
        sumcheck.add();
        shiftRbr.add();
        query.add();
        gammaBatching.add();
        oodRbr.add();
        whole.add();
    }
}
