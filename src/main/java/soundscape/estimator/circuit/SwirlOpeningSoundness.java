package soundscape.estimator.circuit;

import java.util.List;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.SwirlOpeningWhy.Part;
import soundscape.estimator.circuit.SwirlOpeningWhy.Place;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SwirlTerms;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.SwirlOpening;

/** The error terms of SWIRL's opening: each is the least that it is in any round. */
final class SwirlOpeningSoundness {
    /** Degree of the sumcheck's messages during a fold, as an error numerator. */
    private static final double SUMCHECK_DEGREE = 3;

    private final Swirl circuit;
    private final SwirlOpening opening;
    private final List<ProximityGap> gaps;
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

    private SwirlOpeningSoundness(Swirl circuit, List<ProximityGap> gaps, TermSink sink) {
        this.circuit = circuit;
        this.opening = circuit.opening();
        this.gaps = gaps;
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
        SwirlOpeningSoundness soundness = new SwirlOpeningSoundness(circuit, gaps, sink);
        soundness.addMuBatching();
        for (int round = 0; round < circuit.opening().rounds(); round++) {
            soundness.fold(round);
            soundness.query(round);
        }
        soundness.addAll();
    }

    private void addMuBatching() {
        if (opening.width() > 1) {
            double dimension = Log2.power(opening.logHeight());
            double numerator = gaps.get(0).numerator(Coefficients.POWERS, (double) opening.width(), dimension);
            double bits = log2Field - Log2.of(numerator) + sampler.grindingWorth(opening.muGrinding());
            SwirlOpeningWhy why = why(Part.MU_BATCHING, new Place(gaps, 0, 0));
            sink.add(SwirlTerms.MU_BATCHING, bits, why);
            whole.offer(bits, why);
        }
    }

    /** The folding steps of a round, each a sumcheck message and a halving of the code. */
    private void fold(int round) {
        ProximityGap code = gaps.get(round);
        double log2Denominator = log2Field + sampler.grindingWorth(opening.foldGrinding());
        int before = opening.logDimensionAt(round);
        double message = log2Denominator - Log2.of(SUMCHECK_DEGREE * code.listSize(Log2.power(before)));
        if (!sumcheck.ignores(message)) {
            sumcheck.offer(message, why(Part.SUMCHECK, new Place(gaps, round, 1)));
        }
        for (int step = 1; step <= SwirlOpening.FOLDED_A_ROUND; step++) {
            int logDimension = before - step;
            double numerator = code.numerator(Coefficients.POWERS, 2, Log2.power(logDimension));
            double leastGap = log2Denominator - Log2.above(numerator);
            if (!proximityGaps.ignores(leastGap) || !foldRbr.ignores(Log2.leastOfSum(leastGap, message))) {
                Place place = new Place(gaps, round, step);
                double gap = log2Denominator - Log2.of(numerator);
                proximityGaps.offer(gap, why(Part.PROXIMITY_GAPS, place));
                double both = Log2.addErrors(gap, message);
                SwirlOpeningWhy why = why(Part.FOLD, place);
                foldRbr.offer(both, why);
                whole.offer(both, why);
            }
        }
    }

    /** The queries of a round, and the next code's samples. */
    private void query(int round) {
        Place place = new Place(gaps, round, 0);
        int logDimension = opening.logDimensionAt(round + 1);
        int count = opening.queries().get(round);
        double queries = count * circuit.bitsPerQuery(round, gaps.get(round)) + circuit.queryGrindingWorth();
        double listSize = gaps.get(round + 1).listSize(Log2.power(logDimension));
        double gamma = log2Field - Log2.of((count + 1.0) * listSize);
        query.offer(queries, why(Part.QUERY, place));
        gammaBatching.offer(gamma, why(Part.GAMMA_BATCHING, place));
        if (!shiftRbr.ignores(Log2.leastOfSum(queries, gamma))) {
            double shift = Log2.addErrors(queries, gamma);
            SwirlOpeningWhy why = why(Part.SHIFT, place);
            shiftRbr.offer(shift, why);
            whole.offer(shift, why);
        }
        if (round + 1 < opening.rounds()) {
            double ood = log2Field - logDimension + 1 - Log2.of(listSize * listSize);
            SwirlOpeningWhy why = why(Part.OUT_OF_DOMAIN, place);
            oodRbr.offer(ood, why);
            whole.offer(ood, why);
        }
    }

    private SwirlOpeningWhy why(Part part, Place place) {
        return new SwirlOpeningWhy(circuit, part, place);
    }

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
