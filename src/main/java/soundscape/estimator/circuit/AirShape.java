package soundscape.estimator.circuit;

import soundscape.estimator.parameter.Require;

/**
 * The outline of a circuit made of many AIRs.
 *
 * @param constraintsPerAir c, the most constraints of one AIR
 * @param airs A, the number of AIRs
 * @param maxLogTraceHeight T, log2 of the tallest trace
 * @param traceColumns Z, columns of all traces together
 * @param interactionsPerAir i, the most bus interactions of one AIR
 */
public record AirShape(
        long constraintsPerAir, long airs, int maxLogTraceHeight, long traceColumns, long interactionsPerAir) {

    private static final int MAX_LOG_HEIGHT = 62;

    /** Checks the ranges. */
    public AirShape {
        Require.atLeast("max_constraints_per_air", constraintsPerAir, 0);
        Require.atLeast("num_airs", airs, 0);
        Require.between("max_log_trace_height", maxLogTraceHeight, 0, MAX_LOG_HEIGHT);
        Require.atLeast("num_trace_columns", traceColumns, 0);
        Require.atLeast("max_interactions_per_air", interactionsPerAir, 0);
    }
}
