package soundscape.ui.tradeoff;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * Draws a chart's grid on a canvas. There the library's lines of one pixel cover whole pixels, so that each is a box as
 * well: the same to the pixel, but JavaFX need not work out how much of each pixel it covers, which is a third of a
 * plot's repaint in software. Other lines stay the library's.
 */
public final class PixelGrid extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    /** For a chart without data of the library's own. */
    public PixelGrid() {
        super(true, false);
    }

    @Override
    public void drawDomainLine(
            Graphics2D g2, XYPlot plot, ValueAxis axis, Rectangle2D area, double value, Paint paint, Stroke stroke) {
        if (isOnePixel(stroke) && axis.getRange().contains(value)) {
            double x = axis.valueToJava2D(value, area, plot.getDomainAxisEdge());
            fill(g2, paint, x, area.getMinY(), x, area.getMaxY());
        } else {
            super.drawDomainLine(g2, plot, axis, area, value, paint, stroke);
        }
    }

    @Override
    public void drawRangeLine(
            Graphics2D g2, XYPlot plot, ValueAxis axis, Rectangle2D area, double value, Paint paint, Stroke stroke) {
        if (isOnePixel(stroke) && axis.getRange().contains(value)) {
            double y = axis.valueToJava2D(value, area, plot.getRangeAxisEdge());
            fill(g2, paint, area.getMinX(), y, area.getMaxX(), y);
        } else {
            super.drawRangeLine(g2, plot, axis, area, value, paint, stroke);
        }
    }

    private static boolean isOnePixel(Stroke stroke) {
        return stroke instanceof BasicStroke line
                && line.getLineWidth() == 1
                && line.getEndCap() == BasicStroke.CAP_SQUARE
                && line.getDashArray() == null;
    }

    /** A canvas takes a line's ends to the middles of pixels, those before whole coordinates; its caps reach beyond. */
    private static void fill(Graphics2D g2, Paint paint, double fromX, double fromY, double toX, double toY) {
        double left = Math.rint(fromX) - 1;
        double top = Math.rint(fromY) - 1;
        g2.setPaint(paint);
        g2.fill(new Rectangle2D.Double(left, top, Math.rint(toX) - left, Math.rint(toY) - top));
    }
}
