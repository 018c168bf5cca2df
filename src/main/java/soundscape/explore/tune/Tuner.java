package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Regimes;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Target;
import soundscape.explore.recursion.Follow;
import soundscape.explore.sweep.Axis;
import soundscape.explore.work.ProverWork;

/**
 * Finds the smallest final proof with which every circuit of a zkVM reaches a level.
 *
 * <p>The final circuit is made small; every other one is changed as little as the level needs, since its proof is not
 * kept: as few knobs moved, then as little work, then as small a proof, each written as it was. Where that leaves the final one too little work,
 * the others spare it. All circuits share one field. Where the level must be reached in the best regime, it must be reached in one that
 * all circuits have, as the headline asks; only circuits without a common regime are taken each in its own.
 */
public final class Tuner {
    /** Knobs at one value for all circuits: proofs are verified in the field that they are made in. */
    private static final Set<Knob> SHARED = Set.of(Knobs.FIELD, Knobs.BASE, Knobs.EXTENSION);

    private final TuningRequest request;
    private final List<Axis> own;
    private final List<Axis> layout;
    private final double mostWork;
    private final Optional<Follow> follow;

    /** Of each circuit as it was searched last: all regimes move it alike, and all larger fields. */
    private final Map<Integer, KnobMoves> moves = new HashMap<>();

    private Tuner(TuningRequest request) {
        this.request = request;
        this.follow = request.followed().map(Follow::from);
        this.layout = request.searched().stream().filter(Tuner::isLayout).toList();
        this.own = request.searched().stream()
                .filter(axis -> !SHARED.contains(axis.knob()) && !isLayout(axis))
                .toList();
        this.mostWork = request.mostWork()
                * request.zkvm().circuits().stream()
                        .mapToDouble(circuit -> ProverWork.of(circuit).total())
                        .sum();
    }

    private static boolean isLayout(Axis axis) {
        return axis.knob().about().group() == KnobGroup.LAYOUT;
    }

    /**
     * The tuned zkVM, or what stands in the way.
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Tuning tune(TuningRequest request) {
        Tuner tuner = new Tuner(request);
        Optional<Tuning.Reached> reached = tuner.reached();
        if (reached.isEmpty() && request.hasExactToKeep()) {
            return tune(request.withKeepsExact(false));
        }
        if (reached.isEmpty() && tuner.follow.isPresent()) {
            return withoutFollowing(request);
        }
        return reached.isPresent()
                ? reached.get()
                : new Obstacles(request, tuner.own, tuner.mostWork).of(tuner.fields(), tuner.regimes());
    }

    /** The same for who does not ask what stands in the way, which takes as long again to find out. */
    public static Optional<Tuning.Reached> reached(TuningRequest request) {
        Optional<Tuning.Reached> reached = new Tuner(request).reached();
        return reached.isEmpty() && request.hasExactToKeep() ? reached(request.withKeepsExact(false)) : reached;
    }

    /** What stands in the way if traces stay, or that they would have to stay or work more. */
    private static Tuning withoutFollowing(TuningRequest request) {
        Tuning staying = tune(request.following(Optional.empty()));
        if (staying instanceof Tuning.Unreachable) {
            return staying;
        }
        TuningRequest tireless =
                request.within(request.mostQueries(), request.mostGrinding(), Double.POSITIVE_INFINITY);
        return new Tuning.Unreachable(List.of(reached(tireless)
                .map(found -> String.format(
                        Locale.ROOT,
                        "traces that follow what they verify: the prover's work would be %.1f times as opened, where"
                                + " %s are allowed; more work would do",
                        found.after().work() / found.before().work(),
                        NumberText.format(request.mostWork())))
                .orElse("traces that follow what they verify: no field and domain is large enough for what some circuit"
                        + " would have to verify, or some level is missed over the longer trace; fewer layers or other"
                        + " arities would do")));
    }

    private Optional<Tuning.Reached> reached() {
        Optional<Tuned> best = Optional.empty();
        for (Zkvm zkvm : fields()) {
            for (List<List<Regime>> regimes : regimes()) {
                double bound = best.map(found -> found.last().size()).orElse(Double.POSITIVE_INFINITY);
                Optional<Tuned> found = tuned(zkvm, regimes, bound);
                if (found.isPresent() && (best.isEmpty() || Tuned.ORDER.compare(found.get(), best.get()) < 0)) {
                    best = found;
                }
            }
        }
        return best.map(found -> found.against(request));
    }

    /** The zkVM over every field that may be tried, its own first; none where none is read. */
    private List<Zkvm> fields() {
        List<Zkvm> fields = new ArrayList<>(List.of(request.zkvm()));
        for (Axis axis : request.searched()) {
            if (SHARED.contains(axis.knob())) {
                List.copyOf(fields).forEach(zkvm -> axis.values().forEach(value -> turned(zkvm, axis.knob(), value)
                        .filter(changed -> fields.stream().noneMatch(changed::sameCircuits))
                        .ifPresent(fields::add)));
            }
        }
        return fields.stream().filter(this::admitsFields).toList();
    }

    /** Another field is no circuit's own move. */
    private boolean admitsFields(Zkvm zkvm) {
        return request.only().isEmpty()
                || zkvm.circuits().stream().allMatch(request.only().get()::admitsField);
    }

    private static Optional<Zkvm> turned(Zkvm zkvm, Knob knob, String value) {
        try {
            return Optional.of(knob.turn(zkvm, Target.ALL, value));
        } catch (InvalidParameterException refused) {
            return Optional.empty(); // not every circuit can be made over that field
        }
    }

    /**
     * The regimes that each circuit may reach the level in: one entry for every way to choose them, that of the fewest
     * queries first.
     */
    private List<List<List<Regime>>> regimes() {
        List<Circuit> circuits = request.zkvm().circuits();
        List<List<Regime>> own = circuits.stream().map(Circuit::regimes).toList();
        List<List<List<Regime>>> common = Regimes.common(own, request.regimes().regimes()).stream()
                .sorted(Comparator.reverseOrder())
                .map(regime -> circuits.stream().map(circuit -> List.of(regime)).toList())
                .toList();
        if (!common.isEmpty() || request.regimes() != RegimeChoice.BEST) {
            return common;
        }
        return List.of(own);
    }

    private Optional<Tuned> tuned(Zkvm zkvm, List<List<Regime>> regimes, double bound) {
        if (follow.isPresent()) {
            return new FollowedTuning(request, follow.get(), mostWork, regimes, this::tuner).smallest(zkvm);
        }
        Optional<List<TunedCircuit>> inner = inner(zkvm, regimes, false);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tuned> found = last(zkvm, regimes, inner.get(), bound);
        if (found.isPresent()
                || bound < Double.POSITIVE_INFINITY
                || last(zkvm, regimes, List.of(), bound).isEmpty()) {
            return found;
        }
        return inner(zkvm, regimes, true).flatMap(sparing -> last(zkvm, regimes, sparing, bound)); // work was missing
    }

    private Optional<Tuned> last(Zkvm zkvm, List<List<Regime>> regimes, List<TunedCircuit> inner, double bound) {
        return tuner(zkvm, zkvm.finalIndex(), regimes)
                .smallest(bound, mostWork - work(inner))
                .map(found -> new Tuned(zkvm, inner, found));
    }

    private static double work(List<TunedCircuit> circuits) {
        return circuits.stream().mapToDouble(TunedCircuit::work).sum();
    }

    /** All circuits but the last; empty where one of them does not reach the level. */
    private Optional<List<TunedCircuit>> inner(Zkvm zkvm, List<List<Regime>> regimes, boolean sparing) {
        List<TunedCircuit> inner = new ArrayList<>();
        for (int i = 0; i < zkvm.finalIndex(); i++) {
            CircuitTuner tuner = tuner(zkvm, i, regimes);
            Optional<TunedCircuit> found = sparing ? tuner.leastWork() : tuner.fewestChanges();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            inner.add(found.get());
        }
        return Optional.of(inner);
    }

    private CircuitTuner tuner(Zkvm zkvm, int circuit, List<List<Regime>> regimes) {
        CircuitEntry entry = zkvm.entries().get(circuit);
        KnobMoves known = moves.get(circuit);
        if (known == null || !known.goesOn(entry)) {
            known = new KnobMoves(entry, own, request::admits);
            moves.put(circuit, known);
        }
        return new CircuitTuner(request, known, new LayoutMoves(entry, layout), regimes.get(circuit));
    }
}
