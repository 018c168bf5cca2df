package soundscape.estimator.circuit;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.SwirlTerms;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;

/** SWIRL's error terms before the opening; {@link SwirlOpeningSoundness} adds those of the opening. */
final class SwirlSoundness {
    /** Degree of the polynomials that GKR's sumcheck sends. */
    private static final double GKR_DEGREE = 3;

    private final Swirl circuit;
    private final double log2Field;
    private final double listSize;
    private final TermSink sink;

    private SwirlSoundness(Swirl circuit, List<ProximityGap> gaps, TermSink sink) {
        this.circuit = circuit;
        this.log2Field = circuit.field().log2Size();
        this.listSize = gaps.get(0).listSize(circuit.opening().dimension());
        this.sink = sink;
    }

    static void terms(Swirl circuit, List<ProximityGap> gaps, TermSink sink) {
        SwirlSoundness soundness = new SwirlSoundness(circuit, gaps, sink);
        soundness.addLogup();
        soundness.add(Step.GKR_SUMCHECK, GKR_DEGREE, 1);
        soundness.add(Step.GKR_BATCHING, 1, 1);
        soundness.addZerocheck();
        soundness.addConstraintBatching();
        soundness.addStackedReduction();
        SwirlOpeningSoundness.terms(circuit, gaps, sink);
    }

    private void addLogup() {
        SwirlLogup logup = circuit.logup();
        double numerator = 2.0 * logup.maxInteractions() * listSize;
        double log2Denominator = log2Field - logup.logMaxMessageLength() + logupGrindingWorth(circuit);
        sink.addFraction(SwirlTerms.LOGUP, log2Denominator, numerator, new LogupWhy(circuit, listSize));
    }

    private static double logupGrindingWorth(Swirl circuit) {
        return SwirlSampler.of(circuit.field()).grindingWorth(circuit.logup().grinding());
    }

    /** ε = max((d + 1)K, d + 1)·L/F. */
    private void addZerocheck() {
        double degree = circuit.constraintDegree() + 1.0;
        add(Step.ZEROCHECK_SUMCHECK, Math.max(degree * circuit.skipDegree(), degree), listSize);
    }

    /** ε = max(max(E, 3) + K + c − 1, 3A − 1)·L/F. */
    private void addConstraintBatching() {
        AirShape shape = circuit.shapes().soundness();
        double numerator = Math.max(
                Math.max(extraRounds(circuit, shape), GKR_DEGREE)
                        + circuit.skipDegree()
                        + shape.constraintsPerAir()
                        - 1,
                3.0 * shape.airs() - 1);
        add(Step.CONSTRAINT_BATCHING, numerator, listSize);
    }

    /** E. */
    private static int extraRounds(Swirl circuit, AirShape shape) {
        int layers =
                circuit.logupLayers(shape, Log2.ceil((double) circuit.logup().maxInteractions()));
        int above = Math.max(shape.maxLogTraceHeight() - circuit.opening().logSkip(), 0);
        return Math.max(above - layers, 0);
    }

    /** ε = max(2Z, 2K, 2)·L/F. */
    private void addStackedReduction() {
        double columns = circuit.shapes().soundness().traceColumns();
        double numerator = Math.max(Math.max(2 * columns, 2 * circuit.skipDegree()), 2);
        add(Step.STACKED_REDUCTION, numerator, listSize);
    }

    private void add(Step step, double numerator, double lists) {
        sink.addFraction(step.term, log2Field, numerator * lists, new Why(circuit, step, numerator, lists));
    }

    /** Explains the bus argument's error. */
    private record LogupWhy(Swirl circuit, double listSize) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            SwirlLogup logup = circuit.logup();
            return Explanation.of("ε = 2I·2^ℓ·L/F · 2^−eff(g)", Paper.SWIRL, "LogUp")
                    .with("I", "most interactions", logup.maxInteractions())
                    .with("ℓ", "log2 of the longest message", logup.logMaxMessageLength())
                    .with("L", "list size", listSize)
                    .withPowerOfTwo("F", "field size", circuit.field().log2Size())
                    .with("eff(g)", "worth of " + logup.grinding() + " grinding bits", logupGrindingWorth(circuit));
        }
    }

    /** A later step, by its term and the formula of its error. */
    private enum Step {
        GKR_SUMCHECK(SwirlTerms.GKR_SUMCHECK, "ε = 3/F"),
        GKR_BATCHING(SwirlTerms.GKR_BATCHING, "ε = 1/F"),
        ZEROCHECK_SUMCHECK(SwirlTerms.ZEROCHECK_SUMCHECK, "ε = max((d + 1)·K, d + 1)·L/F"),
        CONSTRAINT_BATCHING(SwirlTerms.CONSTRAINT_BATCHING, "ε = max(max(E, 3) + K + c − 1, 3A − 1)·L/F"),
        STACKED_REDUCTION(SwirlTerms.STACKED_REDUCTION, "ε = max(2Z, 2K, 2)·L/F");

        @SuppressWarnings("ImmutableEnumChecker") // a record of an enum and a string
        private final TermName term;

        private final String formula;

        Step(TermName term, String formula) {
            this.term = term;
            this.formula = formula;
        }
    }

    /** Explains a later step's error: a numerator over F, with its meaning. */
    private record Why(Swirl circuit, Step step, double numerator, double lists) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            return Explanation.of(step.formula, Paper.SWIRL, "")
                    .with("ε·F/L", meaning(), numerator)
                    .with("L", "list size", lists)
                    .withPowerOfTwo("F", "field size", circuit.field().log2Size());
        }

        private String meaning() {
            AirShape shape = circuit.shapes().soundness();
            long skipDegree = (long) circuit.skipDegree();
            return switch (step) {
                case GKR_SUMCHECK -> "degree of a GKR message";
                case GKR_BATCHING -> "GKR batching";
                case ZEROCHECK_SUMCHECK -> "d = " + circuit.constraintDegree() + ", K = 2^l_skip − 1 = " + skipDegree;
                case CONSTRAINT_BATCHING ->
                    "c = " + shape.constraintsPerAir() + " constraints an AIR, A = " + shape.airs() + " AIRs, K = "
                            + skipDegree + ", E = " + extraRounds(circuit, shape);
                case STACKED_REDUCTION -> "Z = " + shape.traceColumns() + " trace columns, K = " + skipDegree;
            };
        }
    }
}
