package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlOpening;
import soundscape.estimator.result.Paper;
import soundscape.estimator.result.Source;
import soundscape.explore.plan.FoldPlan;
import soundscape.explore.plan.Folding;

/** How the committed polynomial is folded: arity, first fold, last polynomial, or every factor by itself. */
final class FoldingKnobs {
    private static final long MOST_ARITY = 1 << 20;
    private static final long USUAL_ARITY = 64;
    private static final long MOST_LAST = 1L << 30;
    private static final long USUAL_LAST = 1024;
    private static final Source SOURCE = new Source(Paper.HA22, "section 3");
    private static final List<String> KEYS =
            List.of("fri_folding_factors", "fri_early_stop_degree", "folding_factors", "num_iterations");

    private FoldingKnobs() {}

    static CircuitNumber arity() {
        return plan(
                new About(
                        "arity",
                        "Folding arity",
                        "",
                        "How many values each round folds into one. Larger folds make fewer trees with wider leaves, and a "
                                + "weaker commit term.",
                        SOURCE,
                        KEYS),
                Scale.powersOfTwo(2, MOST_ARITY, USUAL_ARITY),
                FoldPlan::logArity,
                FoldPlan::withArity);
    }

    static CircuitNumber first() {
        return plan(
                new About(
                        "first-fold",
                        "First fold",
                        "",
                        "How many values the first round folds into one, apart from the others: the first tree holds the "
                                + "columns, so that its leaves are the widest.",
                        SOURCE,
                        KEYS),
                Scale.powersOfTwo(2, MOST_ARITY, USUAL_ARITY),
                FoldPlan::logFirst,
                FoldPlan::withFirst);
    }

    private static CircuitNumber plan(About about, Scale scale, Function<FoldPlan, Integer> log, PlanChange change) {
        return new CircuitNumber(
                about,
                scale,
                circuit -> Optional.of(
                        new Reading(Math.scalb(1.0, log.apply(Folding.planOf(circuit))), fixedBecause(circuit))),
                (circuit, value) ->
                        Folding.with(circuit, change.apply(Folding.planOf(circuit), Math.getExponent(value))));
    }

    /** Changes one figure of a plan. */
    @FunctionalInterface
    private interface PlanChange {
        FoldPlan apply(FoldPlan plan, int log);
    }

    private static Optional<String> fixedBecause(Circuit circuit) {
        return circuit instanceof Swirl
                ? Optional.of("fixed at " + (1 << SwirlOpening.FOLDED_A_ROUND) + " by SWIRL")
                : Optional.empty();
    }

    static CircuitNumber last() {
        return new CircuitNumber(
                new About(
                        "last-polynomial",
                        "Last polynomial",
                        "coefficients",
                        "How many coefficients are left when folding stops early and they are sent in the clear.",
                        SOURCE,
                        KEYS),
                Scale.powersOfTwo(1, MOST_LAST, USUAL_LAST),
                circuit -> Optional.of(
                        Reading.of(Math.scalb(1.0, Folding.planOf(circuit).logLast()))),
                (circuit, value) ->
                        Folding.with(circuit, Folding.planOf(circuit).withLast(Math.getExponent(value))));
    }

    static CircuitTable factors() {
        About about = new About(
                "folding",
                "Folding factors",
                "",
                "What each round folds into one, round by round. Their number is the number of rounds; queries, samples and "
                        + "grinding of new rounds follow.",
                SOURCE,
                KEYS);
        return new CircuitTable(
                about,
                CircuitTable.Entry.number(about.key(), Scale.whole(1, MOST_ARITY, USUAL_ARITY)),
                true,
                circuit -> circuit instanceof Swirl
                        ? Optional.empty()
                        : Optional.of(Table.numbered("round", 1, Folding.factors(circuit))),
                (circuit, factors) -> Folding.with(circuit, Numbers.whole(factors)));
    }
}
