package soundscape.explore.plan;

import java.util.List;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.SwirlOpening;

/**
 * How long a circuit's trace is: for Jagged the sparse trace, whose dense packing grows in proportion; for SWIRL the
 * stacked one.
 */
public final class TraceLength {
    private static final String KEY = Names.TRACE_LENGTH;

    /** SWIRL's own circuits end at 2^6 to 2^9 coefficients, whatever their height. */
    private static final int LOG_LEAST_LAST = 6;

    private TraceLength() {}

    /** The rows of a circuit's trace, at least 1. */
    public static double of(Circuit circuit) {
        return circuit instanceof Jagged jagged
                ? jagged.traceLength()
                : circuit.opening().dimension();
    }

    /** log2 of the rows of a circuit's trace; log2 of the trace length. */
    public static double log2(Circuit circuit) {
        return Log2.of(of(circuit));
    }

    /**
     * A circuit with a longer or shorter trace. Its fold plan is made anew: the same arity, the last polynomial's
     * degree kept, a smaller last factor where needed; rounds that stay keep their queries. Refused if it cannot be
     * made.
     */
    public static Circuit with(Circuit circuit, int logRows) {
        if (of(circuit) == Math.scalb(1.0, logRows)) {
            return circuit; // also in its folds, which need not be those of one arity
        }
        return circuit.match(
                deepAli -> deepAli.withOpening(with(deepAli, deepAli.opening(), logRows)),
                jagged -> jagged.withOpening(with(jagged, jagged.opening(), logDense(jagged, logRows)))
                        .withTraceLength(1L << logRows),
                swirl -> with(swirl, logRows));
    }

    /** A Jagged circuit whose dense trace has other rows, its sparse one as many as before; the fold plan is made anew. */
    public static Jagged withDense(Jagged jagged, int logRows) {
        return jagged.withOpening(with(jagged, jagged.opening(), logRows));
    }

    private static int logDense(Jagged jagged, int logRows) {
        int logDense = Folding.logDegree(jagged) + logRows - Log2.ceil((double) jagged.traceLength());
        if (logDense < 1) {
            throw new InvalidParameterException(
                    KEY,
                    1L << logRows,
                    "must leave at least two rows of the dense trace, which shrinks in proportion",
                    1L << (logRows + 1 - logDense));
        }
        return logDense;
    }

    private static Scheme with(Circuit circuit, Scheme scheme, int logRows) {
        List<Integer> logFactors = Folding.logFactors(circuit, Folding.planOf(circuit), logRows);
        return scheme.match(
                fri -> Fri.folding(
                        fri.rate(),
                        1L << logRows,
                        fri.batching(),
                        fri.queries(),
                        logFactors.stream().map(log -> 1 << log).toList(),
                        fri.queryGrinding(),
                        fri.commitGrinding()),
                iterated -> RoundsPlan.refolded(iterated, logRows, logFactors));
    }

    /** The stack grows or shrinks, the tallest trace with it; as many rounds as keep the last polynomial near its size. */
    private static Swirl with(Swirl swirl, int logRows) {
        SwirlOpening opening = swirl.opening();
        int least = Math.max(opening.logSkip(), SwirlOpening.FOLDED_A_ROUND);
        if (logRows < least) {
            throw new InvalidParameterException(
                    KEY,
                    1L << logRows,
                    "must be at least " + (1L << least) + ", which the univariate skip and one round take",
                    1L << least);
        }
        int taller = logRows - opening.logHeight();
        int wanted = opening.rounds() + usualRounds(logRows) - usualRounds(opening.logHeight());
        int rounds = Math.max(1, Math.min(wanted, logRows / SwirlOpening.FOLDED_A_ROUND));
        return swirl.withOpening(new SwirlOpening(
                        opening.logSkip(),
                        opening.logStack() + taller,
                        opening.width(),
                        opening.logBlowup(),
                        opening.foldGrinding(),
                        opening.muGrinding(),
                        Resized.to(rounds, opening.queries(), 1)))
                .withShapes(swirl.shapes().taller(taller));
    }

    /** Does not depend on the way to a height, so that going there step by step comes to the same. */
    private static int usualRounds(int logHeight) {
        return Math.floorDiv(logHeight - LOG_LEAST_LAST, SwirlOpening.FOLDED_A_ROUND);
    }
}
