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
        return new Point2D.Double(px(x), py(bits));
    }

    /** The pixel of a place on the size axis. */
    double px(double x) {
        return area.getX() + (x - range.left()) / range.width() * area.getWidth();
    }

    /** The pixel of bits. */
    double py(double bits) {
        return area.getMaxY() - (bits - range.bottom()) / range.height() * area.getHeight();
    }

    /** The plane's x of a pixel. */
    double x(double pixel) {
        return range.left() + (pixel - area.getX()) / area.getWidth() * range.width();
    }

    /** The plane's bits of a pixel. */
    double bits(double pixel) {
        return range.bottom() + (area.getMaxY() - pixel) / area.getHeight() * range.height();
    }
}
