package soundscape.report.figure;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import soundscape.explore.sweep.Metrics;

/** A curve in pixels; its points go from left to right or not, as the knob goes. */
@SuppressWarnings("ArrayRecordComponent") // hundreds of points, made once and never compared
public record DrawnCurve(Drawing.Line line, double[] xs, double[] ys, Color colour, Stroke stroke, Color labelColour) {
    /** Lines no further apart than this lie on each other. */
    private static final double LINE_WIDTH = 3;

    /** All curves of a drawing, the present one last, so that it lies on top; the curves in pixels. */
    public static List<DrawnCurve> of(Drawing scene, PlotArea area, PlotStyle style) {
        boolean ordered = scene.ordered();
        List<DrawnCurve> drawn = new ArrayList<>();
        List<DrawnCurve> last = new ArrayList<>();
        int count = scene.lines().size();
        for (int i = 0; i < count; i++) {
            Drawing.Line curve = scene.lines().get(i);
            boolean present = curve.present();
            Color colour = ordered ? style.ramp(i, count) : style.category(i);
            Stroke stroke = ordered ? style.rampStroke() : style.categoryStroke(i);
            if (scene.standsIn(curve)) {
                stroke = style.otherSize();
            }
            if (present) {
                colour = PlotStyle.colour(style.palette().highlight());
                stroke = style.present();
            }
            (present ? last : drawn)
                    .add(new DrawnCurve(
                            curve,
                            pixels(curve, figures -> area.px(scene.x(figures))),
                            pixels(curve, figures -> area.py(figures.bits())),
                            colour,
                            stroke,
                            present ? colour : style.label(colour)));
        }
        drawn.addAll(last);
        return drawn;
    }

    private static double[] pixels(Drawing.Line curve, ToDoubleFunction<Metrics> place) {
        return curve.points().stream()
                .mapToDouble(point -> place.applyAsDouble(point.figures()))
                .toArray();
    }

    /** Whether it passes through a box. */
    public boolean crosses(Rectangle2D box) {
        for (int i = 1; i < xs.length; i++) {
            if (box.intersectsLine(xs[i - 1], ys[i - 1], xs[i], ys[i])) {
                return true;
            }
        }
        return xs.length == 1 && box.contains(xs[0], ys[0]);
    }

    /** Whether two curves cannot be told apart within an area. */
    boolean isHiddenWith(DrawnCurve other, Rectangle2D area) {
        return liesOn(other, area) && other.liesOn(this, area);
    }

    private boolean liesOn(DrawnCurve other, Rectangle2D area) {
        int[] seen = IntStream.range(0, xs.length)
                .filter(i -> area.contains(xs[i], ys[i]))
                .toArray();
        return seen.length > 0
                && IntStream.of(seen)
                        .allMatch(i -> other.crosses(
                                LabelPlacer.around(new Point2D.Double(xs[i], ys[i]), LINE_WIDTH, LINE_WIDTH)));
    }

    String label() {
        return line.label();
    }

    boolean present() {
        return line.present();
    }

    /** Its points, joined; the path in pixels. */
    public Path2D path() {
        return path(xs, ys);
    }

    /** The same curve by the other size. */
    Path2D otherPath(Drawing scene, PlotArea area) {
        return path(pixels(line, figures -> area.px(scene.otherX(figures))), ys);
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
