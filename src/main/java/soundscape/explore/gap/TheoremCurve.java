package soundscape.explore.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.explore.Interruption;
import soundscape.explore.knob.CircuitNumber;

/** What a circuit comes to up to the Johnson bound by one theorem, over the gaps that a multiplicity stands for. */
public record TheoremCurve(JohnsonTheorem theorem, List<TheoremCurve.Point> points) {
    /**
     * One gap of the curve.
     * @param step the multiplicity that the gap is the narrowest of, as √ρ/(2η) counts it, whatever the theorem asks for
     * @param bits the circuit's least term
     */
    public record Point(int step, double bits) {}

    /** Copies the list. */
    public TheoremCurve {
        points = List.copyOf(points);
    }

    /** {@return the first of the points with the most bits} */
    public Point best() {
        Point best = points.get(0);
        for (Point point : points) {
            best = point.bits() > best.bits() ? point : best;
        }
        return best;
    }

    /** A curve for each theorem that applies, with a list bound; none where the circuit has theorems of its own. */
    public static List<TheoremCurve> all(Circuit circuit, ListBound list) {
        if (circuit.decoding().johnson().isEmpty()) {
            return List.of();
        }
        List<JohnsonBounds> bounds = GapTheorems.CHOICES.stream()
                .map(theorem -> new JohnsonBounds(theorem, list))
                .toList();
        List<List<Point>> points = bounds.stream()
                .map(each -> (List<Point>) new ArrayList<Point>())
                .toList();
        CircuitNumber knob = JohnsonTradeoff.knob(circuit).orElseThrow();
        for (int step : JohnsonTradeoff.steps(circuit)) {
            Interruption.check();
            try {
                Circuit turned = knob.turned(circuit, JohnsonTradeoff.value(circuit, step));
                double[] totals = Estimator.totals(turned, bounds);
                for (int i = 0; i < totals.length; i++) {
                    points.get(i).add(new Point(step, totals[i]));
                }
            } catch (InvalidParameterException refused) {
                // a point outside the valid region has no place on a curve
            }
        }
        return IntStream.range(0, bounds.size())
                .filter(i -> !points.get(i).isEmpty())
                .mapToObj(i -> new TheoremCurve(bounds.get(i).theorem(), points.get(i)))
                .toList();
    }
}
