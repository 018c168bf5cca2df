package soundscape.report.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where the plane lies on the canvas: the plot's area in pixels, and the part of the plane that it shows. */
public record PlotArea(Rectangle2D area, PlotRange range) {
    /** The pixel of a place; {@code x} is log2 of KiB. */
    public Point2D at(double x, double bits) {
        return new Point2D.Double(px(x), py(bits));
    }

    /** The pixel, from the left, of a place on the size axis in log2 of KiB. */
    public double px(double x) {
        return area.getX() + (x - range.left()) / range.width() * area.getWidth();
    }

    /** The pixel of bits, from the top. */
    public double py(double bits) {
        return area.getMaxY() - (bits - range.bottom()) / range.height() * area.getHeight();
    }

    /** The place on the size axis, in log2 of KiB, of a pixel from the left. */
    public double x(double pixel) {
        return range.left() + (pixel - area.getX()) / area.getWidth() * range.width();
    }

    /** The bits of a pixel. */
    public double bits(double pixel) {
        return range.bottom() + (area.getMaxY() - pixel) / area.getHeight() * range.height();
    }
}
