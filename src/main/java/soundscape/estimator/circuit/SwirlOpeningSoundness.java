package soundscape.estimator.circuit;

import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.result.Explanation;
import soundscape.estimator.result.Paper;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/** The error terms of SWIRL's opening: each is the least that it is in any round. */
final class SwirlOpeningSoundness {
    private static final TermName MU_BATCHING = name("whir_mu_batching");

    /** Degree of the sumcheck's messages during a fold, as an error numerator. */
    private static final double SUMCHECK_DEGREE = 3;

    private final Swirl circuit;
    private final SwirlOpening opening;
    private final SwirlSampler sampler;
    private final double log2Field;

    private final Least foldRbr = new Least(name("whir_fold_rbr"));
    private final Least proximityGaps = new Least(name("whir_proximity_gaps"));
    private final Least sumcheck = new Least(name("whir_sumcheck"));
    private final Least shiftRbr = new Least(name("whir_shift_rbr"));
    private final Least query = new Least(name("whir_query"));
    private final Least gammaBatching = new Least(name("whir_gamma_batching"));
    private final Least oodRbr = new Least(name("whir_ood_rbr"));
    private final Least whole = new Least(name("whir"));

    private SwirlOpeningSoundness(Swirl circuit) {
        this.circuit = circuit;
        this.opening = circuit.opening();
        this.sampler = SwirlSampler.of(circuit.field());
        this.log2Field = circuit.field().log2Size();
    }

    private static TermName name(String text) {
        return new TermName(TermKind.SYSTEM, text);
    }

    static void terms(Swirl circuit, TermSink sink) {
        SwirlOpeningSoundness soundness = new SwirlOpeningSoundness(circuit);
        soundness.addMuBatching(sink);
        for (int round = 0; round < circuit.opening().rounds(); round++) {
            soundness.fold(round);
            soundness.query(round);
        }
        soundness.addAll(sink);
    }

    private void addMuBatching(TermSink sink) {
        if (opening.width() > 1) {
            SwirlCode code = SwirlSoundness.code(circuit, 0);
            double worth = sampler.grindingWorth(opening.muGrinding());
            double bits = code.combinationBits(opening.logHeight(), (double) opening.width()) + worth;
            Supplier<Explanation> why = () -> explain("ε = (w − 1)·a(H, μ)/F · 2^−eff(g)", code)
                    .with("w", "columns of the stacked trace", opening.width())
                    .with("H", "log2 of the stacked height", opening.logHeight())
                    .with("eff(g)", "worth of " + opening.muGrinding() + " grinding bits", worth);
            sink.add(MU_BATCHING, bits, why);
            whole.offer(bits, why);
        }
    }

    /** The folding steps of a round, each a sumcheck message and a halving of the code. */
    private void fold(int round) {
        SwirlCode code = SwirlSoundness.code(circuit, round);
        double worth = sampler.grindingWorth(opening.foldGrinding());
        int before = opening.logHeight() - round * SwirlOpening.FOLDED_A_ROUND;
        for (int step = 1; step <= SwirlOpening.FOLDED_A_ROUND; step++) {
            int logDimension = before - step;
            double gap = code.combinationBits(logDimension, 2) + worth;
            double message = log2Field - Log2.of(SUMCHECK_DEGREE) - code.log2ListSize() + worth;
            double both = Log2.addErrors(gap, message);
            int number = step;
            proximityGaps.offer(
                    gap, () -> explainFold("ε = a(x, μ)/F · 2^−eff(g)", code, round, number, logDimension, worth));
            sumcheck.offer(
                    message, () -> explainFold("ε = 3·L/F · 2^−eff(g)", code, round, number, logDimension, worth));
            Supplier<Explanation> why =
                    () -> explainFold("ε = (a(x, μ) + 3·L)/F · 2^−eff(g)", code, round, number, logDimension, worth);
            foldRbr.offer(both, why);
            whole.offer(both, why);
        }
    }

    /** The queries of a round, and the next code's samples. */
    private void query(int round) {
        SwirlCode code = SwirlSoundness.code(circuit, round);
        SwirlCode next = SwirlSoundness.code(circuit, round + 1);
        int logDimension = opening.logHeight() - (round + 1) * SwirlOpening.FOLDED_A_ROUND;
        int count = opening.queries().get(round);
        double each = circuit.bitsPerQuery(round);
        double worth = circuit.queryGrindingWorth();
        double queries = count * each + worth;
        double gamma = log2Field - Log2.of(count + 1.0) - next.log2ListSize();
        double shift = Log2.addErrors(queries, gamma);
        query.offer(queries, () -> explainQueries("ε = hit^t · 2^−eff(g)", code, round, count, each, worth));
        gammaBatching.offer(gamma, () -> explain("ε = (t + 1)·L'/F", next)
                .with("round", "where it is least", round)
                .with("t", "queries", count)
                .with("L'", "list size of the next code", next.listSize()));
        Supplier<Explanation> why =
                () -> explainQueries("ε = hit^t · 2^−eff(g) + (t + 1)·L'/F", code, round, count, each, worth)
                        .with("L'", "list size of the next code", next.listSize());
        shiftRbr.offer(shift, why);
        whole.offer(shift, why);
        if (round + 1 < opening.rounds()) {
            double ood = log2Field - logDimension + 1 - 2 * next.log2ListSize();
            Supplier<Explanation> whyOod = () -> explain("ε = L'²·2^x/(2F)", next)
                    .with("round", "where it is least", round)
                    .with("x", "log2 of the dimension", logDimension)
                    .with("L'", "list size of the next code", next.listSize());
            oodRbr.offer(ood, whyOod);
            whole.offer(ood, whyOod);
        }
    }

    private Explanation explain(String formula, SwirlCode code) {
        Explanation explanation = Explanation.of(formula, Paper.SWIRL, "")
                .with("μ", "−log2 of the rate", code.logInvRate())
                .withPowerOfTwo("F", "field size", log2Field);
        return circuit.multiplicity().isPresent()
                ? explanation.with("m", "interpolation multiplicity", code.multiplicity())
                : explanation;
    }

    private Explanation explainFold(
            String formula, SwirlCode code, int round, int step, int logDimension, double worth) {
        return explain(formula, code)
                .with("round", "where it is least, and its step", round + ", step " + step)
                .with("x", "log2 of the dimension", logDimension)
                .with("L", "list size", code.listSize())
                .with("eff(g)", "worth of " + opening.foldGrinding() + " grinding bits", worth);
    }

    private Explanation explainQueries(
            String formula, SwirlCode code, int round, int count, double each, double worth) {
        return explain(formula, code)
                .with("round", "where it is least", round)
                .with("t", "queries", count)
                .with("hit", "chance that one query meets a cheating word", Log2.exp2(-each))
                .with("eff(g)", "worth of " + SwirlOpening.QUERY_GRINDING + " grinding bits", worth);
    }

    private void addAll(TermSink sink) {
        for (Least least :
                new Least[] {foldRbr, proximityGaps, sumcheck, shiftRbr, query, gammaBatching, oodRbr, whole}) {
            least.addTo(sink);
        }
    }

    /** The least of a term over all rounds. */
    private static final class Least {
        private final TermName name;
        private double bits = Double.POSITIVE_INFINITY;
        private Supplier<Explanation> why = () -> {
            throw new IllegalStateException("no round");
        };

        Least(TermName name) {
            this.name = name;
        }

        void offer(double offered, Supplier<Explanation> offeredWhy) {
            if (offered < bits) {
                bits = offered;
                why = offeredWhy;
            }
        }

        void addTo(TermSink sink) {
            if (bits < Double.POSITIVE_INFINITY) {
                sink.add(name, bits, why);
            }
        }
    }
}
