package soundscape.explore.sweep;

/** One configuration of a sweep: what the swept knob stands at, and what it comes to. */
public record SweepPoint(String value, Metrics figures) {}
