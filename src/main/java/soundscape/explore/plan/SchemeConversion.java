package soundscape.explore.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/**
 * The same statement opened by another scheme: length, columns, rate, field and constraints stay, grinding is carried over
 * where the other scheme grinds too, and queries and samples are solved for a level.
 */
public final class SchemeConversion {
    /** log2 of the arity that a new plan folds with: 16. */
    private static final int USUAL_LOG_ARITY = 4;

    /** A last polynomial of up to 2 to this is cheaper to send than to fold once more. */
    private static final int LOG_LAST_SENT = 6;

    private final Circuit circuit;
    private final Scheme before;
    private final SchemeKind kind;
    private final FoldPlan plan;

    private SchemeConversion(Circuit circuit, SchemeKind kind, Optional<FoldPlan> plan) {
        this.circuit = circuit;
        if (!(circuit.opening() instanceof Scheme scheme)) {
            throw new InvalidParameterException(
                    "scheme",
                    kind,
                    "cannot be chosen for SWIRL, whose opening is part of it",
                    circuit.commitmentScheme());
        }
        this.before = scheme;
        this.kind = kind;
        this.plan = plan.orElseGet(this::usualPlan);
    }

    /**
     * The circuit over another scheme, at the level that it had and with the usual fold plan of arity 16; the same
     * where it has that scheme already. Refused if the scheme cannot open it.
     */
    public static Circuit to(Circuit circuit, SchemeKind kind) {
        boolean already = SchemeKind.of(circuit.opening()).equals(Optional.of(kind));
        return already ? circuit : to(circuit, kind, Optional.empty(), levelOf(circuit));
    }

    /** The same, queries and samples solved for a level in bits; folding by arity 16 where no plan is given. */
    public static Circuit to(Circuit circuit, SchemeKind kind, Optional<FoldPlan> plan, double level) {
        Circuit unsolved = new SchemeConversion(circuit, kind, plan).convert();
        return LevelSolver.best(unsolved, level);
    }

    /** The best level that a circuit has in any of its regimes. */
    private static double levelOf(Circuit circuit) {
        return circuit.regimes().stream()
                .mapToInt(regime -> Estimator.weakest(circuit, regime).level())
                .max()
                .orElseThrow();
    }

    private FoldPlan usualPlan() {
        int logDegree = Folding.logDegree(circuit);
        int folds = Math.max(1, (int) Math.ceil((logDegree - LOG_LAST_SENT) / (double) USUAL_LOG_ARITY));
        return new FoldPlan(USUAL_LOG_ARITY, USUAL_LOG_ARITY, Math.max(0, logDegree - folds * USUAL_LOG_ARITY));
    }

    private Circuit convert() {
        if (kind == SchemeKind.STIR && circuit instanceof Jagged) {
            throw new InvalidParameterException("scheme", kind, "must be FRI or WHIR under Jagged", SchemeKind.WHIR);
        }
        Circuit converted = circuit.withOpening(scheme());
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
