package soundscape.estimator.circuit;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;

/** DEEP-ALI's error terms on top of those of its commitment scheme (Ha22, Theorem 8). */
final class DeepAliSoundness {
    private static final String PLACE = "Theorem 8";

    private DeepAliSoundness() {}

    static void terms(DeepAli circuit, List<ProximityGap> gaps, TermSink sink) {
        if (!sink.wantsOthers()) {
            circuit.opening().terms(gaps, sink);
            return;
        }
        ProximityGap gap = gaps.get(0);
        double dimension = circuit.opening().dimension();
        double domain = dimension / gap.rate();
        checkPoints(circuit, gap, dimension, domain);
        circuit.opening().terms(gaps, sink);
        OptionalLong constraints = circuit.constraints().count();
        if (constraints.isPresent()) {
            double numerator = gap.listSize(dimension) * constraints.getAsLong();
            sink.addFraction(TermNames.ALI, gap.log2Field(), numerator, new Why(circuit, gap, false));
        }
        addDeep(circuit, gap, dimension, domain, sink);
        circuit.lookups().addTo(sink, circuit.field());
    }

    /** The multi-point condition, Ha22 section 4.1.3: a polynomial of degree N + o must be seen on (1 − δ)D points. */
    private static void checkPoints(DeepAli circuit, ProximityGap gap, double dimension, double domain) {
        double seen = gap.agreement() * domain;
        if (!(dimension + circuit.openingPoints() < seen)) {
            double most = Math.ceil(seen - dimension) - 1;
            throw new InvalidParameterException(
                    Names.OPENING_POINTS,
                    circuit.openingPoints(),
                    "must, with the trace length, stay below (1 − δ)·N/ρ = " + (long) seen + " in " + gap.regime(),
                    most >= 1 ? (long) most : "a longer trace");
        }
    }

    /** ε = L·(a(N + o − 1) + N − 1)/(F − N − D). */
    private static void addDeep(DeepAli circuit, ProximityGap gap, double dimension, double domain, TermSink sink) {
        double numerator = gap.listSize(dimension)
                * (circuit.maxDegree() * (dimension + circuit.openingPoints() - 1) + dimension - 1);
        boolean halfIsLeft = gap.log2Field() >= Log2.above(dimension + domain) + 1;
        if (halfIsLeft && sink.ignoresFraction(gap.log2Field() - 1 + circuit.deepGrinding(), numerator)) {
            return;
        }
        double excluded = Log2.of(dimension + domain);
        if (!(gap.log2Field() > excluded)) {
            throw new InvalidParameterException(
                    Names.FIELD,
                    circuit.field(),
                    "must have more elements than trace and domain together, N + N/ρ = " + (long) (dimension + domain),
                    circuit.field().base().label() + "^"
                            + (int) (Math.floor(excluded / circuit.field().log2Base()) + 1));
        }
        double log2Denominator = Log2.subtract(gap.log2Field(), excluded) + circuit.deepGrinding();
        sink.addFraction(TermNames.DEEP, log2Denominator, numerator, new Why(circuit, gap, true));
    }

    /** Explains the term of the constraints, or of the check outside the domain. */
    private record Why(DeepAli circuit, ProximityGap gap, boolean deep) implements Supplier<Explanation> {
        @Override
        public Explanation get() {
            return deep ? ofDeep() : ofAli();
        }

        private Explanation ofAli() {
            return Explanation.of("ε = L·C/F", Paper.HA22, PLACE)
                    .with("L", "list size", gap.listSize(circuit.opening().dimension()))
                    .with("C", "constraints", circuit.constraints().count().orElseThrow())
                    .withPowerOfTwo("F", "field size", gap.log2Field());
        }

        private Explanation ofDeep() {
            double dimension = circuit.opening().dimension();
            return Explanation.of("ε = L·(a(N + o − 1) + N − 1)/(F − N − D) · 2^−g", Paper.HA22, PLACE)
                    .with("L", "list size", gap.listSize(dimension))
                    .with("a", "highest constraint degree", circuit.maxDegree())
                    .with("N", "trace length", dimension)
                    .with("o", "opening points", circuit.openingPoints())
                    .with("D", "domain size N/ρ", dimension / gap.rate())
                    .withPowerOfTwo("F", "field size", gap.log2Field())
                    .with("g", "grinding bits", circuit.deepGrinding());
        }
    }
}
