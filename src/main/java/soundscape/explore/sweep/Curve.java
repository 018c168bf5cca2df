package soundscape.explore.sweep;

import java.util.List;

/**
 * One curve of a sweep: the family's knob at one value, the swept knob along it.
 *
 * @param value what the family's knob stands at
 * @param points the configurations, in the order of the swept knob; those that the estimator refuses are left out
 */
public record Curve(String value, List<SweepPoint> points) {
    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }
}
