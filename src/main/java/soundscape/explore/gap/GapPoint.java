package soundscape.explore.gap;

/**
 * Where a circuit stands in the list regime with one gap η to the Johnson radius.
 * @param multiplicity m of the interpolation, at the code of the trace
 * @param gap η at that code
 * @param value what the circuit's knob is turned to for it
 * @param listSize L, the bound on how many codewords are that near, at that code
 * @param query the least term that queries are worth more in with a narrower gap
 * @param rest the least of all others
 */
public record GapPoint(double multiplicity, double gap, String value, double listSize, GapSide query, GapSide rest) {
    /** The circuit's bits in the list regime. */
    public double total() {
        return Math.min(query.bits(), rest.bits());
    }
}
