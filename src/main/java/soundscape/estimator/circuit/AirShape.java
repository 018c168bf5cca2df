package soundscape.estimator.circuit;

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
public record AirShape(
        long constraintsPerAir, long airs, int maxLogTraceHeight, long traceColumns, long interactionsPerAir) {

    private static final int MAX_LOG_HEIGHT = 62;

    /** Checks the ranges. */
    public AirShape {
        Require.atLeast(Names.AIR_CONSTRAINTS, constraintsPerAir, 0);
        Require.atLeast(Names.AIRS, airs, 0);
        Require.between(Names.TRACE_HEIGHT, maxLogTraceHeight, 0, MAX_LOG_HEIGHT);
        Require.atLeast(Names.AIR_COLUMNS, traceColumns, 0);
        Require.atLeast(Names.AIR_INTERACTIONS, interactionsPerAir, 0);
    }

    /** The same with more or fewer constraints in an AIR. */
    public AirShape withConstraintsPerAir(long most) {
        return new AirShape(most, airs, maxLogTraceHeight, traceColumns, interactionsPerAir);
    }

    /** The same with another number of AIRs. */
    public AirShape withAirs(long count) {
        return new AirShape(constraintsPerAir, count, maxLogTraceHeight, traceColumns, interactionsPerAir);
    }

    /** The same with another T, log2 of the tallest trace. */
    public AirShape withMaxLogTraceHeight(int log) {
        return new AirShape(constraintsPerAir, airs, log, traceColumns, interactionsPerAir);
    }

    /** The same with another number of columns Z. */
    public AirShape withTraceColumns(long columns) {
        return new AirShape(constraintsPerAir, airs, maxLogTraceHeight, columns, interactionsPerAir);
    }

    /** The same with another limit of interactions in an AIR. */
    public AirShape withInteractionsPerAir(long most) {
        return new AirShape(constraintsPerAir, airs, maxLogTraceHeight, traceColumns, most);
    }
}
