package soundscape.app.plot;

import soundscape.explore.frontier.FrontierPoint;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;

/** Something on the plot that a reader can point at. */
public sealed interface PlotPoint {
    /** What it comes to. */
    Metrics figures();

    /** A point of a curve. */
    record OnCurve(Curve curve, SweepPoint point) implements PlotPoint {
        @Override
        public Metrics figures() {
            return point.figures();
        }
    }

    /** A marked configuration. */
    record OnMark(Mark mark) implements PlotPoint {
        @Override
        public Metrics figures() {
            return mark.figures();
        }
    }

    /** A point of the frontier. */
    record OnFrontier(PlotFrontier frontier, FrontierPoint point) implements PlotPoint {
        @Override
        public Metrics figures() {
            return point.figures();
        }
    }
}
