package soundscape.app.plot;

import java.util.List;
import soundscape.app.Exploration;
import soundscape.app.PlotChoices;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepTarget;
import soundscape.explore.sweep.UsualSweeps;

/**
 * All that curves depend on; equal requests have equal answers.
 * @param subject which circuits turn, and what is looked at
 * @param along the knob asked for along each curve
 * @param family the knob asked for from curve to curve
 */
public record PlotRequest(Zkvm zkvm, SweepTarget subject, Knob along, Knob family, RegimeChoice regimes) {
    /** What an exploration's plot needs. */
    public static PlotRequest of(Exploration exploration) {
        PlotChoices plot = exploration.view().plot();
        return new PlotRequest(
                exploration.now(),
                new SweepTarget(exploration.target(), plot.whole(), exploration.followed()),
                plot.along(),
                plot.family(),
                exploration.regimes());
    }

    /** The same with errors estimated by bounds of choice. */
    public PlotRequest by(JohnsonBounds bounds) {
        return bounds.isReference() ? this : new PlotRequest(zkvm.by(bounds), subject, along, family, regimes);
    }

    /** What is to be swept; other knobs than asked for where those do not turn. */
    public Sweep sweep() {
        return new UsualSweeps(zkvm, subject).sweep(along, family, regimes);
    }

    /** Computes the curves; returns the answer; without curves where nothing can be swept. */
    public PlotCurves answer() {
        Sweep sweep = sweep();
        return with(sweep, curves(sweep));
    }

    /** The frame of an answer, before any curve is there; an answer without curves. */
    public PlotCurves outline() {
        return with(sweep(), List.of());
    }

    private PlotCurves with(Sweep sweep, List<Curve> curves) {
        List<Knob> knobs = new UsualSweeps(zkvm, subject).knobs();
        return new PlotCurves(this, sweep, curves, sweep.presentFamily(), sweep.presentAlong(), knobs);
    }

    private static List<Curve> curves(Sweep sweep) {
        try {
            return sweep.curves();
        } catch (InvalidParameterException refused) {
            return List.of();
        }
    }
}
