package soundscape.explore.sweep;

/**
 * One configuration of a sweep.
 *
 * @param value what the swept knob stands at
 * @param figures what the configuration comes to
 */
public record SweepPoint(String value, Metrics figures) {}
