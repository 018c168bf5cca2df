package soundscape.explore.sweep;

import java.util.List;

/**
 * One curve of a sweep, at one value of the family's knob: its points in the order of the swept knob, without those
 * that the estimator refuses.
 */
public record Curve(String value, List<SweepPoint> points) {
    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }
}
