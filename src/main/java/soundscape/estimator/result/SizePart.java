package soundscape.estimator.result;

/**
 * One part of a proof's size.
 *
 * @param kind what it consists of
 * @param worst bits in the worst case
 * @param expected bits to be expected, shared path nodes sent once
 */
public record SizePart(SizePartKind kind, double worst, double expected) {}
