package soundscape.ui.tradeoff;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import soundscape.app.plot.KnobText;
import soundscape.app.plot.PlotCurves;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Figures;

/**
 * A curve in pixels.
 *
 * @param curve the curve
 * @param label its value as it is written beside it
 * @param present whether the configuration lies on it
 * @param xs its points from left to right or not, as the knob goes
 * @param ys its points
 * @param colour its colour
 * @param stroke its line
 * @param labelColour its label's colour
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of points, made once and never compared
record DrawnCurve(
        Curve curve,
        String label,
        boolean present,
        double[] xs,
        double[] ys,
        Color colour,
        Stroke stroke,
        Color labelColour) {

    /** All curves of a scene, the present one last, so that it lies on top. */
    static List<DrawnCurve> of(PlotScene scene, PlotArea area, PlotStyle style) {
        PlotCurves curves = scene.curves();
        boolean ordered = KnobText.isOrdered(curves.family());
        List<DrawnCurve> drawn = new ArrayList<>();
        List<DrawnCurve> last = new ArrayList<>();
        int count = curves.curves().size();
        for (int i = 0; i < count; i++) {
            Curve curve = curves.curves().get(i);
            boolean present = curves.isPresent(curve);
            Color colour = ordered ? style.ramp(i, count) : style.category(i);
            Stroke stroke = ordered ? style.rampStroke() : style.categoryStroke(i);
            if (present) {
                colour = PlotStyle.colour(style.palette().highlight());
                stroke = PlotStyle.PRESENT;
            }
            (present ? last : drawn)
                    .add(new DrawnCurve(
                            curve,
                            KnobText.label(curves.family(), curve.value()),
                            present,
                            pixels(curve, figures -> area.px(scene.x(figures))),
                            pixels(curve, figures -> area.py(figures.bits())),
                            colour,
                            stroke,
                            present ? colour : style.label(colour)));
        }
        drawn.addAll(last);
        return drawn;
    }

    private static double[] pixels(Curve curve, ToDoubleFunction<Figures> place) {
        return curve.points().stream()
                .mapToDouble(point -> place.applyAsDouble(point.figures()))
                .toArray();
    }

    Path2D path() {
        return path(xs, ys);
    }

    /** The same curve by the other size. */
    Path2D otherPath(PlotScene scene, PlotArea area) {
        return path(pixels(curve, figures -> area.px(scene.otherX(figures))), ys);
    }

    private static Path2D path(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, xs.length);
        for (int i = 0; i < xs.length; i++) {
            if (i == 0) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        return path;
    }
}
