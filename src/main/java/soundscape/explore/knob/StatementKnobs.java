package soundscape.explore.knob;

import java.util.Optional;
import java.util.OptionalLong;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.SwirlKeys;
import soundscape.estimator.circuit.AirFigure;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.plan.TraceLength;

/** What is proved: the trace, its constraints and where it is opened. */
final class StatementKnobs {
    private static final long MOST_ROWS = 1L << 40;
    private static final long USUAL_ROWS = 1L << 26;
    private static final long MOST_CONSTRAINTS = 1_000_000_000;
    private static final long USUAL_CONSTRAINTS = 100_000;
    private static final long MOST_DEGREE = 1000;
    private static final long USUAL_DEGREE = 16;
    private static final Source SOURCE = new Source(Paper.HA22, "Theorem 8");

    /** What is shown, and what a slider begins at, where the number is not known. */
    private static final double UNKNOWN = 0;

    private StatementKnobs() {}

    static CircuitNumber traceLength() {
        return new CircuitNumber(
                About.of("trace-length", "Trace length", KnobGroup.CIRCUIT, "rows", SOURCE)
                        .withHelp(
                                "How many rows the circuit's trace has. The fold plan is made anew: the same arity, the last "
                                        + "polynomial's degree kept, a smaller last factor where needed. Jagged's dense trace grows in "
                                        + "proportion; with SWIRL this is the stacked trace.")
                        .keys(
                                CircuitKeys.TRACE_LENGTH,
                                CircuitKeys.LOG_DEGREE,
                                CircuitKeys.DENSE_LENGTH,
                                SwirlKeys.LOG_STACK),
                Scale.powersOfTwo(2, MOST_ROWS, USUAL_ROWS),
                circuit -> Optional.of(KnobReading.of(TraceLength.of(circuit))),
                (circuit, rows) -> TraceLength.with(circuit, Math.getExponent(rows)));
    }

    static CircuitNumber denseLength() {
        return new CircuitNumber(
                About.of("dense-length", "Dense length", KnobGroup.CIRCUIT, "rows", new Source(Paper.JAGGED, ""))
                        .withHelp(
                                "How many rows Jagged's trace has once it is packed, which is what is committed and folded. The sparse trace stays as it is.")
                        .keys(CircuitKeys.DENSE_LENGTH, CircuitKeys.LOG_DEGREE),
                Scale.powersOfTwo(2, MOST_ROWS, USUAL_ROWS),
                circuit -> circuit instanceof Jagged jagged
                        ? Optional.of(KnobReading.of(jagged.opening().dimension()))
                        : Optional.empty(),
                (circuit, rows) -> TraceLength.withDense((Jagged) circuit, Math.getExponent(rows)));
    }

    static CircuitNumber openingPoints() {
        return new CircuitNumber(
                About.of("opening-points", "Opening points", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp(
                                "At how many points each column is opened outside the domain. They are two where a constraint looks at the next row.")
                        .keys(CircuitKeys.OPENING_POINTS),
                Scale.whole(1, MOST_DEGREE, USUAL_DEGREE),
                circuit -> circuit instanceof DeepAli deepAli
                        ? Optional.of(KnobReading.of(deepAli.openingPoints()))
                        : Optional.empty(),
                (circuit, points) -> ((DeepAli) circuit).withOpeningPoints((int) points));
    }

    static CircuitNumber constraints() {
        return new CircuitNumber(
                About.of("constraints", "Constraints", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp(
                                "How many constraints the circuit has; for SWIRL the most of one AIR. Combining them costs log2 of "
                                        + "their number. While it is not given, totals are upper bounds.")
                        .keys(CircuitKeys.CONSTRAINTS, SwirlKeys.AIR_CONSTRAINTS, SwirlKeys.SOUNDNESS_CONSTRAINTS),
                Scale.counts(1, MOST_CONSTRAINTS, USUAL_CONSTRAINTS),
                circuit -> Optional.of(KnobReading.of(circuit.match(
                        deepAli -> count(deepAli.constraints()),
                        jagged -> count(jagged.constraints()),
                        swirl -> SwirlKnobs.read(swirl, AirFigure.CONSTRAINTS)))),
                (circuit, count) -> {
                    OptionalLong whole = OptionalLong.of((long) count);
                    return circuit.match(
                            deepAli -> deepAli.withConstraints(
                                    deepAli.constraints().withCount(whole)),
                            jagged ->
                                    jagged.withConstraints(jagged.constraints().withCount(whole)),
                            swirl -> SwirlKnobs.with(swirl, AirFigure.CONSTRAINTS, count));
                });
    }

    private static double count(Constraints constraints) {
        return constraints.count().stream().asDoubleStream().findFirst().orElse(UNKNOWN);
    }

    static CircuitNumber constraintDegree() {
        return new CircuitNumber(
                About.of("constraint-degree", "Constraint degree", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp(
                                "The highest degree of a constraint. DEEP weakens by about log2 of it, SWIRL's zerocheck likewise.")
                        .keys(CircuitKeys.MAX_DEGREE, CircuitKeys.CONSTRAINT_DEGREE),
                Scale.whole(1, MOST_DEGREE, USUAL_DEGREE),
                circuit -> Optional.of(KnobReading.of(circuit.<Integer>match(
                        deepAli -> deepAli.constraints().maxDegree(),
                        jagged -> jagged.constraints().maxDegree(),
                        Swirl::constraintDegree))),
                (circuit, value) -> {
                    int degree = (int) value;
                    return circuit.match(
                            deepAli -> deepAli.withConstraints(
                                    deepAli.constraints().withMaxDegree(degree)),
                            jagged ->
                                    jagged.withConstraints(jagged.constraints().withMaxDegree(degree)),
                            swirl -> swirl.withConstraintDegree(degree));
                });
    }

    static CircuitNumber sumcheckDegree() {
        return new CircuitNumber(
                About.of(
                                "sumcheck-degree",
                                "Sumcheck degree",
                                KnobGroup.CODE,
                                "",
                                new Source(Paper.WHIR, "Theorem 5.2"))
                        .withHelp(
                                "Degree d that WHIR's sumcheck polynomials stay below. Each folding step sends d − 1 elements and errs by d·L/F beside its proximity gap.")
                        .keys(CircuitKeys.CONSTRAINT_DEGREE),
                Scale.whole(Whir.LEAST_CONSTRAINT_DEGREE, MOST_DEGREE, USUAL_DEGREE),
                circuit -> circuit.opening() instanceof Whir whir
                        ? Optional.of(KnobReading.of(whir.constraintDegree()))
                        : Optional.empty(),
                (circuit, degree) ->
                        circuit.withOpening(((Whir) circuit.opening()).withConstraintDegree((int) degree)));
    }

    static CircuitNumber traceColumns() {
        return new CircuitNumber(
                About.of("trace-columns", "Trace columns", KnobGroup.CIRCUIT, "", new Source(Paper.JAGGED, ""))
                        .withHelp(
                                "Columns of the trace before it is packed: Jagged's sparse trace, or all of SWIRL's AIRs together. More columns weaken the reduction to one claim, and claim more values.")
                        .keys(CircuitKeys.TRACE_COLUMNS, SwirlKeys.COLUMNS, SwirlKeys.SOUNDNESS_COLUMNS),
                Scale.counts(1, MOST_CONSTRAINTS, USUAL_CONSTRAINTS),
                circuit -> circuit.match(
                        deepAli -> Optional.empty(),
                        jagged -> Optional.of(KnobReading.of((double) jagged.traceColumns())),
                        swirl -> Optional.of(KnobReading.of(SwirlKnobs.read(swirl, AirFigure.COLUMNS)))),
                (circuit, columns) -> circuit.match(
                        deepAli -> deepAli,
                        jagged -> jagged.withTraceColumns((long) columns),
                        swirl -> SwirlKnobs.with(swirl, AirFigure.COLUMNS, columns)));
    }
}
