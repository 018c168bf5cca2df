package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.edge.Edge;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.scheme.Fri;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;
import soundscape.explore.plan.QuerySchedule;
import soundscape.explore.work.ProverWork;

/**
 * A sweep of one circuit along the grinding before FRI's queries, from which nothing follows but one term and the
 * prover's work: all else is told by one point.
 */
final class GroundSweep {
    private final Axis along;
    private final Circuit circuit;
    private final RegimeChoice regimes;
    private final CircuitMetrics told;
    private final ProverWork work;
    private final List<Line> lines;

    /**
     * A regime that is looked at.
     * @param queries bits of the queries without grinding
     * @param others bits of the least of all other terms
     */
    private record Line(Optional<Regime> regime, double queries, double others, TermName least) {
        static Line of(Circuit circuit, Fri fri, Regime regime) {
            Others others = new Others();
            circuit.terms(regime, others);
            double queries = Whole.of(fri.queries()) * QuerySchedule.bitsPerQuery(circuit, regime);
            return new Line(Optional.of(regime), queries, others.bits, others.name);
        }
    }

    /** Keeps the least term that is not the queries', the first of equal ones. */
    private static final class Others implements TermSink {
        private TermName name = TermNames.QUERY_PHASE;
        private double bits = Double.POSITIVE_INFINITY;

        @Override
        public void add(TermName other, double otherBits, Supplier<Explanation> why) {
            double claimed = Term.claimed(otherBits);
            if (other.kind() != TermKind.QUERY && claimed < bits) {
                name = other;
                bits = claimed;
            }
        }
    }

    private GroundSweep(Circuit circuit, Fri fri, Axis along, RegimeChoice regimes) {
        this.along = along;
        this.circuit = circuit;
        this.regimes = regimes;
        this.told = CircuitMetrics.of(circuit);
        this.work = ProverWork.of(circuit);
        this.lines = circuit.regimes().stream()
                .filter(regimes::includes)
                .map(regime -> Line.of(circuit, fri, regime))
                .toList();
    }

    /** What tells the figures at each value, where the sweep is one along this knob and its first point is not refused; other axes stand still. */
    static Optional<IntFunction<Optional<Metrics>>> of(
            Zkvm zkvm, SweepTarget subject, List<Axis> still, Axis along, RegimeChoice regimes) {
        if (!along.knob().equals(Knobs.GRINDING)
                || subject.whole()
                || subject.followed().isPresent()) {
            return Optional.empty();
        }
        List<Axis> axes = new ArrayList<>(still);
        axes.add(new Axis(along.knob(), along.values().subList(0, 1)));
        Cursor cursor = new Grid(zkvm, subject, axes).cursor();
        try {
            return cursor.moveTo(0) && cursor.circuit().opening() instanceof Fri fri
                    ? Optional.of(new GroundSweep(cursor.circuit(), fri, along, regimes)::figures)
                    : Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** The figures at a value, by its place; all of them anew where rounding could decide a level, or which term is the least. */
    private Optional<Metrics> figures(int value) {
        int bits = (int) NumberText.parse(along.values().get(value)).orElseThrow();
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double queries = line.queries + Whole.of(bits);
            double total = Math.min(queries, line.others);
            if (Edge.isNear(total) || queries == line.others) {
                return Metrics.of(circuit.withOpening(circuit.opening().withRoundGrinding(List.of(bits))), regimes);
            }
            if (total >= most) { // of equal ones the later
                best = i;
                most = total;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(figures(bits, lines.get(best), most));
    }

    private Metrics figures(int bits, Line line, double total) {
        return new Metrics(
                total,
                line.regime,
                total < line.others ? TermNames.QUERY_PHASE : line.least,
                told.circuit(),
                told.sizes().orElseThrow(),
                work.ground(circuit, bits).total(),
                told.read());
    }
}
