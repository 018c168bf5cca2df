package soundscape.app.plot;

import java.util.List;
import java.util.Optional;
import soundscape.app.MapChoices;
import soundscape.app.Snapshot;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.explore.SizeChoice;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.UsualSweeps;

/**
 * All that a map depends on but the marks; equal requests have equal answers. The plot's swept knob goes across, its
 * family's up.
 * @param plot all that the cells depend on
 */
public record MapRequest(PlotRequest plot, PlotSubject looked, SizeChoice size, MapChoices choices) {
    /** So many values a knob, where it has as many. */
    public static final int FINE = 200;

    /** So many are enough to see something at once. */
    public static final int COARSE = 24;

    /** What a state's map needs. */
    public static MapRequest of(Snapshot snapshot) {
        return new MapRequest(
                PlotRequest.of(snapshot.exploration()),
                PlotSubject.of(snapshot),
                snapshot.exploration().plottedSize(),
                snapshot.exploration().view().plot().map());
    }

    /** The same with errors estimated by bounds of choice. */
    public MapRequest by(JohnsonBounds bounds) {
        return new MapRequest(plot.by(bounds), looked, size, choices);
    }

    /** {@return both knobs with all values that a map has; other knobs than asked for where those do not turn} */
    public Sweep sweep() {
        return new UsualSweeps(plot.zkvm(), plot.subject()).fine(plot.along(), plot.family(), plot.regimes(), FINE);
    }

    /**
     * Estimates no more than about so many values of each knob, or all of them; empty where nothing turns.
     * @throws java.util.concurrent.CancellationException if this thread is interrupted
     */
    public Optional<Landscape> cells(int most) {
        try {
            Sweep sweep = sweep();
            return Optional.of(Landscape.of(
                    most < FINE ? Landscape.coarse(sweep, most) : sweep,
                    Runtime.getRuntime().availableProcessors()));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** {@return what such cells show} */
    public MapScene scene(Landscape cells, List<Mark> marks) {
        return MapScene.of(cells, marks, looked, size, choices);
    }
}
