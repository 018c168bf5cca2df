package soundscape.explore.sweep;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Reading;

/** The sweep that opens a circuit's landscape: along the queries, one curve a blowup. */
public final class QuerySweep {
    /** Points a doubling of the queries, so that curves stay smooth on a logarithmic axis. */
    private static final double POINTS_PER_DOUBLING = 8;

    /** How far beyond the present value a curve goes, at least. */
    private static final double BEYOND_PRESENT = 4;

    private static final double FIRST_QUERIES = 4;
    private static final double LAST_QUERIES = 512;

    /** The blowups shown, whatever the present one. */
    private static final List<Double> USUAL_BLOWUPS = List.of(2.0, 4.0, 8.0, 16.0, 32.0, 64.0);

    private QuerySweep() {}

    /**
     * The sweep of one circuit.
     *
     * @param zkvm the configuration
     * @param circuit index of the circuit
     * @param regimes the regimes looked at
     * @return the sweep; the configuration itself is one of its points
     */
    public static Sweep of(Zkvm zkvm, int circuit, RegimeChoice regimes) {
        TreeSet<Double> blowups = new TreeSet<>(USUAL_BLOWUPS);
        blowups.add(present(Knobs.BLOWUP, zkvm, circuit));
        return new Sweep(
                zkvm,
                Subject.circuit(circuit),
                Axis.of(Knobs.QUERIES, queries(present(Knobs.QUERIES, zkvm, circuit))),
                Axis.of(Knobs.BLOWUP, blowups.stream().mapToDouble(Double::doubleValue)),
                regimes);
    }

    /**
     * The blowups that have a curve of their own wherever they are possible.
     *
     * @return the blowups as the curves bear them, ascending
     */
    public static List<String> usualBlowups() {
        return USUAL_BLOWUPS.stream().map(NumberText::format).toList();
    }

    private static double present(CircuitNumber knob, Zkvm zkvm, int circuit) {
        return knob.read(zkvm, circuit).map(Reading::value).orElseThrow();
    }

    /** Counts spaced evenly on a logarithmic scale, the present one among them. */
    private static DoubleStream queries(double present) {
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
}
