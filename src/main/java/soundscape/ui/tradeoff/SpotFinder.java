package soundscape.ui.tradeoff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundscape.app.plot.Mark;
import soundscape.app.plot.PlotFrontier;
import soundscape.app.plot.PlotPoint;
import soundscape.app.plot.PlotScene;
import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;
import soundscape.report.figure.PlotArea;

/** Finds what lies under the pointer, where marks have so many times their usual size. */
record SpotFinder(PlotScene scene, PlotArea area, double weight) {
    /** How far from the pointer something is still meant, in pixels. */
    private static final double REACH = 24;

    /** Marks lie above everything and are meant by who points at them. */
    private static final double MARK_REACH = 11;

    /** The nearest thing; empty if nothing is near. */
    Optional<PlotPoint> nearest(double x, double y) {
        Nearest marks = new Nearest(x, y, MARK_REACH);
        for (Mark mark : scene.marks()) {
            marks.offer(mark.figures(), new PlotPoint.OnMark(mark));
        }
        if (marks.found != null) {
            return Optional.of(marks.found);
        }
        Nearest all = new Nearest(x, y, REACH);
        for (Curve curve : scene.curves().curves()) {
            for (SweepPoint point : curve.points()) {
                all.offer(point.figures(), curve, point);
            }
        }
        if (scene.frontier().isPresent()) {
            PlotFrontier frontier = scene.frontier().get();
            for (FrontierPoint point : frontier.points()) {
                all.offer(point.figures(), new PlotPoint.OnFrontier(frontier, point));
            }
        }
        return Optional.ofNullable(all.found);
    }

    /** The point of a curve that is nearest to a pointer, however far away. */
    SweepPoint project(Curve curve, double x, double y) {
        Nearest nearest = new Nearest(x, y, Double.POSITIVE_INFINITY);
        SweepPoint best = curve.points().get(0);
        for (SweepPoint point : curve.points()) {
            if (nearest.isNearer(point.figures())) {
                best = point;
            }
        }
        return best;
    }

    boolean isOnNow(double x, double y) {
        return new Nearest(x, y, MARK_REACH).isNearer(scene.now().figures());
    }

    private final class Nearest {
        private final double x;
        private final double y;
        private double least;
        private @Nullable PlotPoint found;

        Nearest(double x, double y, double reach) {
            this.x = x;
            this.y = y;
            this.least = reach * weight * reach * weight;
        }

        boolean isNearer(Metrics figures) {
            double dx = area.px(scene.x(figures)) - x;
            double dy = area.py(figures.bits()) - y;
            double distance = dx * dx + dy * dy;
            boolean visible = area.range().contains(scene.x(figures), figures.bits());
            if (distance >= least || !visible) {
                return false;
            }
            least = distance;
            return true;
        }

        void offer(Metrics figures, PlotPoint spot) {
            if (isNearer(figures)) {
                found = spot;
            }
        }

        void offer(Metrics figures, Curve curve, SweepPoint point) {
            if (isNearer(figures)) {
                found = new PlotPoint.OnCurve(curve, point);
            }
        }
    }
}
