package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * The outline of a circuit made of many AIRs.
 * @param constraintsPerAir c, the most constraints of one AIR
 * @param airs A, the number of AIRs
 * @param maxLogTraceHeight T, log2 of the tallest trace
 * @param traceColumns Z, columns of all traces together
 * @param interactionsPerAir i, the most bus interactions of one AIR
 */
@RecordBuilder
public record AirShape(
        long constraintsPerAir, long airs, int maxLogTraceHeight, long traceColumns, long interactionsPerAir)
        implements AirShapeBuilder.With {
    private static final int MAX_LOG_HEIGHT = 62;

    /** Checks the ranges. */
    public AirShape {
        Require.atLeast(Names.AIR_CONSTRAINTS, constraintsPerAir, 0);
        Require.atLeast(Names.AIRS, airs, 0);
        Require.between(Names.TRACE_HEIGHT, maxLogTraceHeight, 0, MAX_LOG_HEIGHT);
        Require.atLeast(Names.AIR_COLUMNS, traceColumns, 0);
        Require.atLeast(Names.AIR_INTERACTIONS, interactionsPerAir, 0);
    }
}
