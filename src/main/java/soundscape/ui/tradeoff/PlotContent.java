package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Optional;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Curve;

/**
 * What the plot shows.
 *
 * @param curves the sweep, one curve a value of the family's knob
 * @param present what the family's knob stands at now
 * @param size the size along the axis
 * @param now the configuration as it stands
 * @param circuit the circuit's name
 * @param isFinal whether its proof is the final one, which alone the milestones' sizes are for
 * @param opened the configuration as it was opened, if the circuit was there
 */
record PlotContent(
        List<Curve> curves,
        String present,
        SizeChoice size,
        PlotPoint now,
        String circuit,
        boolean isFinal,
        Optional<PlotPoint> opened) {
    PlotContent {
        curves = List.copyOf(curves);
    }

    boolean moved() {
        return opened.isPresent() && !opened.get().equals(now);
    }
}
