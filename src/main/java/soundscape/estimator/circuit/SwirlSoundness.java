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
        soundness.add(SwirlTerms.GKR_SUMCHECK, GKR_DEGREE, 1, "ε = 3/F", () -> "degree of a GKR message");
        soundness.add(SwirlTerms.GKR_BATCHING, 1, 1, "ε = 1/F", () -> "GKR batching");
        soundness.addZerocheck();
        soundness.addConstraintBatching();
        soundness.addStackedReduction();
        SwirlOpeningSoundness.terms(circuit, gaps, sink);
    }

    private void addLogup() {
        SwirlLogup logup = circuit.logup();
        double numerator = 2.0 * logup.maxInteractions() * listSize;
        double log2Denominator = log2Field - logup.logMaxMessageLength() + logupGrindingWorth();
        sink.addFraction(SwirlTerms.LOGUP, log2Denominator, numerator, () -> Explanation.of(
                        "ε = 2I·2^ℓ·L/F · 2^−eff(g)", Paper.SWIRL, "LogUp")
                .with("I", "most interactions", logup.maxInteractions())
                .with("ℓ", "log2 of the longest message", logup.logMaxMessageLength())
                .with("L", "list size", listSize)
                .withPowerOfTwo("F", "field size", log2Field)
                .with("eff(g)", "worth of " + logup.grinding() + " grinding bits", logupGrindingWorth()));
    }

    private double logupGrindingWorth() {
        return SwirlSampler.of(circuit.field()).grindingWorth(circuit.logup().grinding());
    }

    /** ε = max((d + 1)K, d + 1)·L/F. */
    private void addZerocheck() {
        double degree = circuit.constraintDegree() + 1.0;
        add(
                SwirlTerms.ZEROCHECK_SUMCHECK,
                Math.max(degree * circuit.skipDegree(), degree),
                listSize,
                "ε = max((d + 1)·K, d + 1)·L/F",
                () -> "d = " + circuit.constraintDegree() + ", K = 2^l_skip − 1 = " + (long) circuit.skipDegree());
    }

    /** ε = max(max(E, 3) + K + c − 1, 3A − 1)·L/F. */
    private void addConstraintBatching() {
        AirShape shape = circuit.shapes().soundness();
        double numerator = Math.max(
                Math.max(extraRounds(shape), GKR_DEGREE) + circuit.skipDegree() + shape.constraintsPerAir() - 1,
                3.0 * shape.airs() - 1);
        add(
                SwirlTerms.CONSTRAINT_BATCHING,
                numerator,
                listSize,
                "ε = max(max(E, 3) + K + c − 1, 3A − 1)·L/F",
                () -> "c = " + shape.constraintsPerAir() + " constraints an AIR, A = " + shape.airs() + " AIRs, K = "
                        + (long) circuit.skipDegree() + ", E = " + extraRounds(shape));
    }

    /** E. */
    private int extraRounds(AirShape shape) {
        int layers =
                circuit.logupLayers(shape, Log2.ceil((double) circuit.logup().maxInteractions()));
        int above = Math.max(shape.maxLogTraceHeight() - circuit.opening().logSkip(), 0);
        return Math.max(above - layers, 0);
    }

    /** ε = max(2Z, 2K, 2)·L/F. */
    private void addStackedReduction() {
        AirShape shape = circuit.shapes().soundness();
        double columns = shape.traceColumns();
        add(
                SwirlTerms.STACKED_REDUCTION,
                Math.max(Math.max(2 * columns, 2 * circuit.skipDegree()), 2),
                listSize,
                "ε = max(2Z, 2K, 2)·L/F",
                () -> "Z = " + shape.traceColumns() + " trace columns, K = " + (long) circuit.skipDegree());
    }

    private void add(TermName name, double numerator, double lists, String formula, Supplier<String> meaning) {
        sink.addFraction(name, log2Field, numerator * lists, new Why(formula, meaning, numerator, lists, log2Field));
    }

    /** A numerator over F, with its meaning. */
    private record Why(String formula, Supplier<String> meaning, double numerator, double lists, double log2Field)
            implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            return Explanation.of(formula, Paper.SWIRL, "")
                    .with("ε·F/L", meaning.get(), numerator)
                    .with("L", "list size", lists)
                    .withPowerOfTwo("F", "field size", log2Field);
        }
    }
}
