package soundscape.app.plot;

import java.util.Optional;
import soundscape.app.Exploration;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.UsualSweeps;

/** All that a map depends on; equal requests have equal answers. The plot's swept knob goes across, its family's up. */
public record MapRequest(PlotRequest plot) {
    /** So many values a knob, where it has as many. */
    public static final int FINE = 200;

    /** So many are enough to see something at once. */
    public static final int COARSE = 24;

    /** What an exploration's map needs. */
    public static MapRequest of(Exploration exploration) {
        return new MapRequest(PlotRequest.of(exploration));
    }

    /** {@return both knobs with all values that a map has; other knobs than asked for where those do not turn} */
    public Sweep sweep() {
        return new UsualSweeps(plot.zkvm(), plot.subject()).fine(plot.along(), plot.family(), plot.regimes(), FINE);
    }

    /**
     * Estimates no more than about so many values of each knob, or all of them; empty where nothing turns.
     * @throws java.util.concurrent.CancellationException if this thread is interrupted
     */
    public Optional<Landscape> answer(int most, int threads) {
        try {
            Sweep sweep = sweep();
            return Optional.of(Landscape.of(most < FINE ? Landscape.coarse(sweep, most) : sweep, threads));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
