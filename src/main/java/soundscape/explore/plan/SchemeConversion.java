package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.SizeChoice;

/**
 * The same statement opened by another scheme: length, columns, rate, field and constraints stay, grinding is carried over
 * where the other scheme grinds too, and queries and samples are solved for a level.
 */
public final class SchemeConversion {
    /** log2 of the arity that a new plan folds with: 16. */
    private static final int USUAL_LOG_ARITY = 4;

    private static final List<Integer> LOG_ARITIES = List.of(4, 3, 5, 2, 1);

    private static final int MOST_LOG_FIRST = 5;

    private static final int MOST_LOG_LAST = 10;

    /** A last polynomial of up to 2 to this is cheaper to send than to fold once more. */
    private static final int LOG_LAST_SENT = 6;

    private final Circuit circuit;
    private final Scheme before;
    private final SchemeKind kind;
    private final FoldPlan plan;

    private SchemeConversion(Circuit circuit, SchemeKind kind, FoldPlan plan) {
        if (!(circuit.opening() instanceof Scheme scheme)) {
            throw new InvalidParameterException(
                    "scheme",
                    kind,
                    "cannot be chosen for SWIRL, whose opening is part of it",
                    circuit.commitmentScheme());
        }
        this.circuit = circuit;
        this.before = scheme;
        this.kind = kind;
        this.plan = plan;
    }

    /**
     * The circuit over another scheme, at the level that it had, folded by the plan with the smallest proof, as its prover sends it where that is known; the same
     * where it has that scheme already. Refused if the scheme cannot open it folding by 16.
     */
    public static Circuit to(Circuit circuit, SchemeKind kind) {
        boolean already = SchemeKind.of(circuit.opening()).equals(Optional.of(kind));
        return already ? circuit : smallest(circuit, kind, levelOf(circuit));
    }

    /** The same, folded by a plan, queries and samples solved for a level in bits. */
    public static Circuit to(Circuit circuit, SchemeKind kind, FoldPlan plan, double level) {
        return LevelSolver.best(new SchemeConversion(circuit, kind, plan).convert(), level);
    }

    private static Circuit smallest(Circuit circuit, SchemeKind kind, int level) {
        FoldPlan plan = usualPlan(Folding.logDegree(circuit));
        Circuit usual = to(circuit, kind, plan, level);
        int reached = Math.min(level, levelOf(usual)); // what holds it lower holds it under other plans, too
        double size = SizeChoice.REAL.of(to(circuit, kind, plan, reached));
        for (FoldPlan other : plans(Folding.logDegree(circuit))) {
            OptionalDouble smaller = smaller(new SchemeConversion(circuit, kind, other), reached, size);
            plan = smaller.isPresent() ? other : plan;
            size = smaller.orElse(size);
        }
        return to(circuit, kind, plan, level);
    }

    /** The size in bits at a level; empty where the level is not reached, or with no smaller proof. */
    private static OptionalDouble smaller(SchemeConversion conversion, int level, double size) {
        try {
            Circuit unsolved = conversion.convert();
            if (leastSize(unsolved, level) >= size) {
                return OptionalDouble.empty(); // before what takes longer is asked: most plans end here
            }
            Circuit solved = LevelSolver.best(unsolved, level);
            double found = SizeChoice.REAL.of(solved);
            return found < size && levelOf(solved) >= level ? OptionalDouble.of(found) : OptionalDouble.empty();
        } catch (InvalidParameterException refused) {
            return OptionalDouble.empty();
        }
    }

    /** With the fewest queries of each round that the level takes in any regime, and one sample in place of what it takes. */
    private static double leastSize(Circuit unsolved, int level) {
        List<Integer> fewest = List.of();
        for (Regime regime : unsolved.regimes()) {
            List<Integer> queries = QuerySchedule.reaching(unsolved, regime, level);
            fewest = fewest.isEmpty() ? queries : fewer(fewest, queries);
        }
        return SizeChoice.REAL.of(QuerySchedule.with(unsolved, fewest));
    }

    private static List<Integer> fewer(List<Integer> some, List<Integer> others) {
        Integer[] fewer = new Integer[some.size()];
        for (int round = 0; round < fewer.length; round++) {
            fewer[round] = Math.min(some.get(round), others.get(round));
        }
        return List.of(fewer);
    }

    /** Plans worth trying, those of the usual arity first. */
    private static List<FoldPlan> plans(int logDegree) {
        List<FoldPlan> plans = new ArrayList<>();
        for (int arity : LOG_ARITIES) {
            for (int first = 1; first <= Math.min(logDegree, MOST_LOG_FIRST); first++) {
                int most = Math.min(logDegree - first, MOST_LOG_LAST);
                for (int last = (logDegree - first) % arity; last <= most; last += arity) {
                    plans.add(new FoldPlan(first, arity, last));
                }
            }
        }
        return plans;
    }

    /** The best level that a circuit has in any of its regimes. */
    private static int levelOf(Circuit circuit) {
        return circuit.regimes().stream()
                .mapToInt(regime -> Estimator.weakest(circuit, regime).level())
                .max()
                .orElseThrow();
    }

    private static FoldPlan usualPlan(int logDegree) {
        int folds = Math.max(1, (int) Math.ceil((logDegree - LOG_LAST_SENT) / (double) USUAL_LOG_ARITY));
        return new FoldPlan(USUAL_LOG_ARITY, USUAL_LOG_ARITY, Math.max(0, logDegree - folds * USUAL_LOG_ARITY));
    }

    private Circuit convert() {
        if (kind == SchemeKind.STIR && circuit instanceof Jagged) {
            throw new InvalidParameterException("scheme", kind, "must be FRI or WHIR under Jagged", SchemeKind.WHIR);
        }
        Circuit converted = circuit.withOpening(scheme());
        Domains.refuse(converted, circuit);
        return kind != SchemeKind.FRI && converted instanceof DeepAli deepAli ? deepAli.withDeepGrinding(0) : converted;
    }

    private Scheme scheme() {
        return switch (kind) {
            case FRI -> fri();
            case STIR -> new Stir(rounds(), batching(), foldGrinding());
            case WHIR ->
                new Whir(
                        rounds(),
                        batching(),
                        Whir.LEAST_CONSTRAINT_DEGREE,
                        plan.logFactors(logDegree()).stream()
                                .map(k -> Collections.nCopies(k, foldGrinding()))
                                .toList());
        };
    }

    private Fri fri() {
        boolean commitGround = circuit instanceof DeepAli;
        return Fri.folding(
                before.rate(),
                (long) before.dimension(),
                before.batching(),
                1,
                plan.logFactors(Folding.logDegree(circuit)).stream()
                        .map(log -> 1 << log)
                        .toList(),
                before.roundGrinding().get(0),
                commitGround ? foldGrinding() : 0);
    }

    /** One query and one sample each, until they are solved for. */
    private Rounds rounds() {
        List<Integer> factors = plan.logFactors(logDegree());
        int count = factors.size();
        if (count == 0) {
            throw new InvalidParameterException(
                    Names.TRACE_LENGTH,
                    (long) before.dimension(),
                    "must leave something to fold",
                    1L << USUAL_LOG_ARITY);
        }
        return new Rounds(
                logInvRate(),
                logDegree(),
                factors,
                Collections.nCopies(count, 1),
                Resized.to(count, before.roundGrinding(), 0),
                Collections.nCopies(count - 1, 1),
                Resized.to(count - 1, oodGrinding(), 0),
                Optional.empty(),
                Optional.empty());
    }

    private int logDegree() {
        double length = before.dimension();
        int log = Log2.ceil(length);
        if (Math.scalb(1.0, log) != length) {
            throw new InvalidParameterException(
                    Names.TRACE_LENGTH, (long) length, "must be a power of two under " + kind, 1L << log);
        }
        return log;
    }

    private int logInvRate() {
        int log = Log2.ceil(1 / before.rate());
        if (Math.scalb(1.0, -log) != before.rate()) {
            throw new InvalidParameterException(
                    Names.RATE, before.rate(), "must be one over a power of two under " + kind, Math.scalb(1.0, -log));
        }
        return log;
    }

    /** Weights of eq are FRI's alone; powers cost no less, so that nothing is promised that is not there. */
    private Batching batching() {
        Batching batching = before.batching();
        return batching.coefficients() == Coefficients.MULTILINEAR
                ? batching.withCoefficients(Coefficients.POWERS)
                : batching;
    }

    private int foldGrinding() {
        return before.match(
                fri -> fri.commitGrinding(), whir -> whir.foldGrinding().get(0).get(0), stir -> stir.foldGrinding());
    }

    private List<Integer> oodGrinding() {
        return before.match(fri -> List.of(), iterated -> iterated.rounds().oodGrinding());
    }
}
