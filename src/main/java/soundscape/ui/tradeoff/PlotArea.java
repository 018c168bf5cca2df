package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where the plane lies on the canvas.
 *
 * @param area the plot's area in pixels
 * @param range the part of the plane that it shows
 */
record PlotArea(Rectangle2D area, PlotRange range) {
    Point2D at(double x, double bits) {
        double across = (x - range.left()) / (range.right() - range.left());
        return new Point2D.Double(
                area.getX() + across * area.getWidth(), area.getMaxY() - bits / range.top() * area.getHeight());
    }

    /** The plane's x of a pixel. */
    double x(double pixel) {
        return range.left() + (pixel - area.getX()) / area.getWidth() * (range.right() - range.left());
    }

    /** The plane's bits of a pixel. */
    double bits(double pixel) {
        return (area.getMaxY() - pixel) / area.getHeight() * range.top();
    }
}
