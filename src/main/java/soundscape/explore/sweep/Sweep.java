package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.explore.Interruption;
import soundscape.explore.RegimeChoice;

/**
 * Security against proof size: one knob swept along each curve, another, of the family, from curve to curve. The
 * subject says which circuits turn, and what is looked at.
 */
public record Sweep(Zkvm zkvm, SweepTarget subject, Axis along, Axis family, RegimeChoice regimes) {
    /** One curve a value of the family's knob that has a valid point; refused if a knob turns for no circuit. */
    public List<Curve> curves() {
        Grid grid = new Grid(zkvm, subject, List.of(family, along));
        boolean familyFirst = grid.axes().get(0).equals(family);
        Cursor cursor = grid.cursor();
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < family.values().size(); i++) {
            long first = familyFirst ? (long) i * along.values().size() : i;
            int step = familyFirst ? 1 : family.values().size();
            List<Axis> still =
                    List.of(new Axis(family.knob(), List.of(family.values().get(i))));
            List<SweepPoint> points = points(
                    along,
                    GroundSweep.of(zkvm, subject, still, along, regimes)
                            .orElse(j -> figures(cursor, first + (long) j * step, regimes)));
            if (!points.isEmpty()) {
                curves.add(new Curve(family.values().get(i), points));
            }
        }
        return curves;
    }

    /**
     * The configuration of one point, made as its figures were. Where one circuit is looked at by itself, whatever else
     * the subject's target reaches turns with it; empty where such a circuit refuses the values. Errors are bounded as the
     * reference bounds them, whatever the figures were by: that is no part of a configuration.
     */
    public Optional<Zkvm> zkvm(String familyValue, String alongValue) {
        List<Axis> axes =
                List.of(new Axis(family.knob(), List.of(familyValue)), new Axis(along.knob(), List.of(alongValue)));
        Cursor cursor = new Grid(zkvm, subject.ofWhole(), axes).cursor();
        return cursor.moveTo(0) ? Optional.of(cursor.zkvm().by(JohnsonBounds.REFERENCE)) : Optional.empty();
    }

    /** What the family's knob stands at in the configuration itself. */
    public String presentFamily() {
        return new UsualSweeps(zkvm, subject).present(family.knob());
    }

    /** What the swept knob stands at in the configuration itself; a value of the curves' points. */
    public String presentAlong() {
        return new UsualSweeps(zkvm, subject).present(along.knob());
    }

    /**
     * A single curve: one knob swept, nothing else moved, without the points that the estimator refuses. Refused if the
     * knob turns for none of the circuits.
     */
    public static List<SweepPoint> points(Zkvm zkvm, SweepTarget subject, Axis along, RegimeChoice regimes) {
        return points(
                along, GroundSweep.of(zkvm, subject, List.of(), along, regimes).orElseGet(() -> {
                    Cursor cursor = new Grid(zkvm, subject, List.of(along)).cursor();
                    return i -> figures(cursor, i, regimes);
                }));
    }

    private static List<SweepPoint> points(Axis along, IntFunction<Optional<Metrics>> figures) {
        List<SweepPoint> points = new ArrayList<>();
        for (int i = 0; i < along.values().size(); i++) {
            Interruption.check();
            String value = along.values().get(i);
            figures.apply(i).ifPresent(found -> points.add(new SweepPoint(value, found)));
        }
        return points;
    }

    /** A point outside the valid region has no place on a curve. */
    private static Optional<Metrics> figures(Cursor cursor, long index, RegimeChoice regimes) {
        try {
            return cursor.moveTo(index) ? cursor.figures(regimes) : Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
