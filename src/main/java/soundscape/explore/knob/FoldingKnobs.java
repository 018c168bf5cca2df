package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Keys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.explore.plan.FoldPlan;
import soundscape.explore.plan.Folding;

/** How the committed polynomial is folded: arity, first fold, last polynomial, or every factor by itself. */
final class FoldingKnobs {
    private static final long MOST_ARITY = 1 << 20;
    private static final long USUAL_ARITY = 64;
    private static final long MOST_LAST = 1L << 30;
    private static final long USUAL_LAST = 1024;
    private static final Source SOURCE = new Source(Paper.HA22, "");
    private static final List<String> KEYS = Keys.names(
            CircuitKeys.FRI_FOLDING_FACTORS,
            CircuitKeys.EARLY_STOP,
            CircuitKeys.FOLDING_FACTORS,
            CircuitKeys.ITERATIONS);

    private static final String LAST = "last-polynomial";

    private FoldingKnobs() {}

    static CircuitNumber arity() {
        return plan(
                About.of("arity", "Folding arity", KnobGroup.CODE, "", SOURCE)
                        .withHelp(
                                "How many values each round folds into one. Larger folds make fewer trees with wider leaves. FRI's and "
                                        + "STIR's folding terms weaken by less than a bit; WHIR's and STIR's rates fall faster.")
                        .withTomlKeys(KEYS),
                Scale.powersOfTwo(2, MOST_ARITY, USUAL_ARITY),
                FoldPlan::logArity,
                FoldPlan::withArity);
    }

    static CircuitNumber first() {
        return plan(
                About.of("first-fold", "First fold", KnobGroup.CODE, "", SOURCE)
                        .withHelp(
                                "How many values the first round folds into one, apart from the others. Under WHIR and STIR a leaf of "
                                        + "the first tree holds as many values of every column, and is the widest of all.")
                        .withTomlKeys(KEYS),
                Scale.powersOfTwo(2, MOST_ARITY, USUAL_ARITY),
                FoldPlan::logFirst,
                FoldPlan::withFirst);
    }

    /** Where nothing is folded there is no factor to change. */
    private static CircuitNumber plan(About about, Scale scale, Function<FoldPlan, Integer> log, PlanChange change) {
        return new CircuitNumber(
                about,
                scale,
                circuit -> Optional.of(Folding.planOf(circuit))
                        .filter(plan -> !circuit.opening().foldingFactors().isEmpty())
                        .map(plan -> new KnobReading(Math.scalb(1.0, log.apply(plan)), fixedBecause(circuit))),
                (circuit, value) -> {
                    FoldPlan plan = change.apply(Folding.planOf(circuit), Math.getExponent(value));
                    Circuit folded = Folding.with(circuit, plan);
                    if (!log.apply(Folding.planOf(folded)).equals(log.apply(plan))) {
                        throw new InvalidParameterException(
                                about.key(), NumberText.format(value), whyLost(circuit, plan), "another factor");
                    }
                    return folded;
                });
    }

    /** Why a factor is not to be found among those that a plan leads to. */
    private static String whyLost(Circuit circuit, FoldPlan plan) {
        int left = Folding.logDegree(circuit) - plan.logLast();
        return plan.logFirst() < left
                ? "cannot stand apart from the first fold of " + power(plan.logFirst()) + ", after which only "
                        + power(left - plan.logFirst()) + " is left to fold"
                : "must be at most " + power(left) + ", so that the last polynomial keeps its size of "
                        + power(plan.logLast());
    }

    private static String power(int log) {
        return NumberText.format(Math.scalb(1.0, log));
    }

    /** Changes one figure of a plan. */
    @FunctionalInterface
    private interface PlanChange {
        FoldPlan apply(FoldPlan plan, int log);
    }

    private static Optional<String> fixedBecause(Circuit circuit) {
        return circuit.opening() instanceof SwirlOpening
                ? Optional.of("fixed at " + (1 << SwirlOpening.FOLDED_A_ROUND) + " by SWIRL")
                : Optional.empty();
    }

    static CircuitNumber last() {
        return new CircuitNumber(
                About.of(LAST, "Last polynomial", KnobGroup.CODE, "coefficients", SOURCE)
                        .withHelp(
                                "How many coefficients are left when folding stops and they are sent in the clear. More of them save rounds of folding and their openings.")
                        .withTomlKeys(KEYS),
                Scale.powersOfTwo(1, MOST_LAST, USUAL_LAST),
                circuit -> Optional.of(
                        KnobReading.of(Math.scalb(1.0, Folding.planOf(circuit).logLast()))),
                (circuit, value) -> withLast(circuit, Math.getExponent(value)));
    }

    private static Circuit withLast(Circuit circuit, int logLast) {
        int logDegree = Folding.logDegree(circuit);
        int left = logDegree - logLast;
        boolean may = Folding.mayFoldNothing(circuit);
        if (left < 0 || (left == 0 && !may)) {
            throw notLast(
                    logLast,
                    "must be " + (may ? "at most" : "less than") + " the " + power(logDegree)
                            + " that folding begins with",
                    may ? logDegree : logDegree - 1);
        }
        if (circuit.opening() instanceof SwirlOpening && left % SwirlOpening.FOLDED_A_ROUND != 0) {
            throw notLast(
                    logLast,
                    "must be " + power(logDegree) + " divided by a power of " + power(SwirlOpening.FOLDED_A_ROUND)
                            + ", which each of SWIRL's rounds folds into one",
                    logDegree - left / SwirlOpening.FOLDED_A_ROUND * SwirlOpening.FOLDED_A_ROUND);
        }
        return Folding.with(circuit, Folding.planOf(circuit).withLast(logLast));
    }

    private static InvalidParameterException notLast(int logLast, String condition, int logNearest) {
        return new InvalidParameterException(LAST, power(logLast), condition, power(logNearest));
    }

    /** Numbered as the terms are: FRI's commit rounds from 1, iterations from 0. */
    private static TableValues table(Circuit circuit) {
        List<Integer> factors = circuit.opening().foldingFactors();
        return Folding.mayFoldNothing(circuit)
                ? TableValues.numbered("round", 1, factors)
                : TableValues.numbered("iteration", 0, factors);
    }

    static CircuitTable factors() {
        About about = About.of("folding", "Folding factors", KnobGroup.CODE, "", SOURCE)
                .withHelp(
                        "What each round folds into one, round by round. Their number is the number of rounds; queries, samples and "
                                + "grinding of new rounds follow.")
                .withTomlKeys(KEYS);
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(about.key(), Scale.whole(1, MOST_ARITY, USUAL_ARITY)),
                true,
                circuit -> circuit.opening() instanceof SwirlOpening ? Optional.empty() : Optional.of(table(circuit)),
                (circuit, factors) -> Folding.with(circuit, TableValues.whole(factors)));
    }
}
