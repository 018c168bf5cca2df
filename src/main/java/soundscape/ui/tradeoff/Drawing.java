package soundscape.ui.tradeoff;

import java.awt.Color;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import soundscape.explore.sweep.Curve;

/**
 * A plot being drawn: what is drawn, how, and where.
 *
 * @param plot takes what lies above the curves
 * @param renderer takes what lies below them
 * @param content what is shown
 * @param style the theme's colours and strokes
 * @param area where the plane lies on the canvas
 */
record Drawing(XYPlot plot, XYLineAndShapeRenderer renderer, PlotContent content, PlotStyle style, PlotArea area) {
    /** Behind text, so that it can be read across lines. */
    private static final int VEIL_ALPHA = 190;

    /** Adds something below the curves. */
    void below(XYAnnotation annotation) {
        renderer.addAnnotation(annotation, Layer.BACKGROUND);
    }

    /** Adds something above the curves. */
    void above(XYAnnotation annotation) {
        plot.addAnnotation(annotation);
    }

    /** Adds plain text. */
    XYTextAnnotation text(String text, double x, double bits, TextAnchor anchor, String colour) {
        Color surface = PlotStyle.colour(style.palette().surface());
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, bits);
        annotation.setFont(PlotStyle.TEXT);
        annotation.setPaint(PlotStyle.colour(colour));
        annotation.setTextAnchor(anchor);
        annotation.setBackgroundPaint(new Color(surface.getRed(), surface.getGreen(), surface.getBlue(), VEIL_ALPHA));
        above(annotation);
        return annotation;
    }

    /** Adds emphasised text. */
    XYTextAnnotation boldText(String text, double x, double bits, TextAnchor anchor) {
        XYTextAnnotation annotation =
                text(text, x, bits, anchor, style.palette().text());
        annotation.setFont(PlotStyle.BOLD);
        return annotation;
    }

    /** A curve's colour: a ramp of one hue, the present one in the accent. */
    Color colour(Curve curve) {
        return curve.value().equals(content.present())
                ? PlotStyle.colour(style.palette().highlight())
                : style.ramp(content.curves().indexOf(curve), content.curves().size());
    }
}
