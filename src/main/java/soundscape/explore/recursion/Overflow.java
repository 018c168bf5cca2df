package soundscape.explore.recursion;

/**
 * A circuit whose trace cannot hold what it has to verify.
 * @param circuit its index
 * @param rows the rows that it would take with the longest trace that its field and scheme allow
 * @param logMost log2 of that trace's rows
 * @param inCircle whether the circuit verifies proofs of its own, so that a longer trace makes its own verifier dearer
 */
public record Overflow(int circuit, double rows, int logMost, boolean inCircle) {}
