package soundscape.explore.sweep;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Term;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.Reading;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/**
 * Security against proof size of one circuit: one knob swept along each curve, another from curve to curve.
 *
 * @param zkvm the configuration
 * @param circuit index of the circuit
 * @param along the swept knob
 * @param family the knob that differs from curve to curve
 * @param regimes the regimes looked at
 */
public record Sweep(Zkvm zkvm, int circuit, NumberKnob along, NumberKnob family, RegimeChoice regimes) {
    /** Points a doubling of the swept knob's value, so that curves stay smooth on a logarithmic axis. */
    private static final double POINTS_PER_DOUBLING = 8;

    /** How far beyond the present value a curve goes, at least. */
    private static final double BEYOND_PRESENT = 4;

    private static final double FIRST_QUERIES = 4;
    private static final double LAST_QUERIES = 512;

    /** The family's values shown, whatever the present one. */
    private static final List<Double> USUAL_BLOWUPS = List.of(2.0, 4.0, 8.0, 16.0, 32.0, 64.0);

    /**
     * The sweep that opens a circuit's landscape: along the queries, one curve a blowup.
     *
     * @param zkvm the configuration
     * @param circuit index of the circuit
     * @param regimes the regimes looked at
     * @return the sweep
     */
    public static Sweep ofQueries(Zkvm zkvm, int circuit, RegimeChoice regimes) {
        return new Sweep(zkvm, circuit, Knobs.QUERIES, Knobs.BLOWUP, regimes);
    }

    /**
     * The blowups that have a curve of their own wherever they are possible.
     *
     * @return the blowups, ascending
     */
    public static DoubleStream usualBlowups() {
        return USUAL_BLOWUPS.stream().mapToDouble(Double::doubleValue);
    }

    /**
     * Computes the curves.
     *
     * @return one curve a value of the family's knob, ascending; curves without a valid point are left out
     */
    public List<Curve> curves() {
        TreeSet<Double> values = new TreeSet<>(USUAL_BLOWUPS);
        family.read(zkvm, circuit).ifPresent(now -> values.add(now.value()));
        return values.stream()
                .map(this::curve)
                .filter(curve -> !curve.points().isEmpty())
                .toList();
    }

    private Curve curve(double familyValue) {
        List<SweepPoint> points = turned(zkvm, family, familyValue).stream()
                .flatMap(changed -> grid().boxed().flatMap(value -> point(changed, value).stream()))
                .toList();
        return new Curve(familyValue, points);
    }

    /** Values spaced evenly on a logarithmic scale, the present one among them. */
    private DoubleStream grid() {
        double present = along.read(zkvm, circuit).map(Reading::value).orElse(FIRST_QUERIES);
        double last = Math.max(LAST_QUERIES, present * BEYOND_PRESENT);
        double first = Math.min(FIRST_QUERIES, present);
        int steps = (int) Math.ceil(Math.log(last / first) / Math.log(2) * POINTS_PER_DOUBLING);
        TreeSet<Double> values = new TreeSet<>();
        values.add(present);
        for (int step = 0; step <= steps; step++) {
            values.add(Math.rint(first * Math.pow(2, step / POINTS_PER_DOUBLING)));
        }
        return values.stream().mapToDouble(Double::doubleValue);
    }

    private Optional<SweepPoint> point(Zkvm changed, double value) {
        return (isPresent(changed, value) ? Optional.of(zkvm) : turned(changed, along, value))
                .flatMap(at -> evaluate(at.entries().get(circuit).circuit(), value));
    }

    /** The present point is the circuit as it stands: its later rounds need not be those that a turned knob gives. */
    private boolean isPresent(Zkvm changed, double value) {
        return along.read(zkvm, circuit).filter(now -> now.value() == value).isPresent()
                && changed.entries().get(circuit).equals(zkvm.entries().get(circuit));
    }

    private Optional<SweepPoint> evaluate(Circuit at, double value) {
        Optional<SweepPoint> best = Optional.empty();
        try {
            for (Regime regime : at.regimes()) {
                Term weakest = Estimator.weakest(at, regime);
                if (regimes.includes(regime)
                        && (best.isEmpty() || weakest.bits() >= best.get().bits())) {
                    ProofSize size = at.size();
                    best = Optional.of(new SweepPoint(
                            value, weakest.bits(), size.expected(), size.worst(), regime, weakest.name()));
                }
            }
        } catch (InvalidParameterException refused) {
            return Optional.empty(); // a point outside the valid region has no place on the curve
        }
        return best;
    }

    private Optional<Zkvm> turned(Zkvm from, NumberKnob knob, double value) {
        try {
            return Optional.of(knob.turn(from, new Target(circuit, Scope.CIRCUIT), value));
        } catch (InvalidParameterException refused) {
            return Optional.empty(); // as above
        }
    }
}
