package soundscape.report.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import soundscape.explore.sweep.Metrics;

/** The frontier: a stepped edge, and the side that cannot be reached shaded. */
final class FrontierPainter {
    private FrontierPainter() {}

    /** The edge's outer corners, beginning in its middle. */
    static List<Point2D> corners(Drawing scene, PlotArea area) {
        List<Point2D> corners = new ArrayList<>();
        for (Metrics point : scene.frontier()) {
            corners.add(area.at(scene.x(point), point.bits()));
        }
        Collections.rotate(corners, corners.size() / 2);
        return corners;
    }

    static void add(Picture picture, Drawing scene, PlotArea area, PlotStyle style) {
        if (scene.frontier().isEmpty()) {
            return;
        }
        Rectangle2D all = area.area();
        Path2D steps = new Path2D.Double();
        double bottom = area.py(0);
        for (Metrics point : scene.frontier()) {
            double x = area.px(scene.x(point));
            if (steps.getCurrentPoint() == null) {
                steps.moveTo(x, bottom);
            } else {
                steps.lineTo(x, steps.getCurrentPoint().getY());
            }
            steps.lineTo(x, area.py(point.bits()));
        }
        steps.lineTo(all.getMaxX(), steps.getCurrentPoint().getY());
        Path2D beyond = new Path2D.Double(steps);
        beyond.lineTo(all.getMaxX(), all.getMinY());
        beyond.lineTo(all.getMinX(), all.getMinY());
        beyond.lineTo(all.getMinX(), Math.max(bottom, all.getMaxY()));
        beyond.closePath();
        picture.fill(beyond, PlotStyle.colour(style.palette().frontier()));
        picture.line(steps, PlotStyle.colour(style.palette().muted()), style.frontier());
    }
}
