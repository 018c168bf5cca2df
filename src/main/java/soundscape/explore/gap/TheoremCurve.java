package soundscape.explore.gap;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.Interruption;

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
        List<Integer> steps = JohnsonTradeoff.steps(circuit);
        List<String> values =
                steps.stream().map(step -> JohnsonTradeoff.value(circuit, step)).toList();
        return GapTheorems.CHOICES.stream()
                .map(theorem -> of(circuit, new JohnsonBounds(theorem, list), steps, values))
                .filter(curve -> !curve.points().isEmpty())
                .toList();
    }

    private static TheoremCurve of(Circuit circuit, JohnsonBounds bounds, List<Integer> steps, List<String> values) {
        Circuit by = circuit.by(bounds);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Interruption.check();
            try {
                Circuit turned = JohnsonTradeoff.knob(by).orElseThrow().turned(by, values.get(i));
                points.add(new Point(steps.get(i), Estimator.total(turned, Regime.JBR)));
            } catch (InvalidParameterException refused) {
                // a point outside the valid region has no place on a curve
            }
        }
        return new TheoremCurve(bounds.theorem(), points);
    }
}
