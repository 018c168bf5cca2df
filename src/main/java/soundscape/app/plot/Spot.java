package soundscape.app.plot;

import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;

/** Something on the plot that a reader can point at. */
public sealed interface Spot {
    /**
     * What it comes to.
     *
     * @return the figures
     */
    Metrics figures();

    /**
     * A point of a curve.
     *
     * @param curve the curve
     * @param point the point
     */
    record OnCurve(Curve curve, SweepPoint point) implements Spot {
        @Override
        public Metrics figures() {
            return point.figures();
        }
    }

    /**
     * A marked configuration.
     *
     * @param mark the mark
     */
    record OnMark(Mark mark) implements Spot {
        @Override
        public Metrics figures() {
            return mark.figures();
        }
    }

    /**
     * A point of the frontier.
     *
     * @param edge the frontier
     * @param point the point
     */
    record OnEdge(PlotFrontier edge, FrontierPoint point) implements Spot {
        @Override
        public Metrics figures() {
            return point.figures();
        }
    }
}
