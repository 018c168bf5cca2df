package soundscape.explore.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Interruption;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Followed;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepTarget;

/**
 * All parameters of what is looked at, each turned by itself, a step down and a step up.
 * @param now what the configuration comes to as it stands; empty where it has no such regime, and nothing is told then
 * @param all one a parameter that turns, in the order of {@link Knobs#ALL}
 */
public record Sensitivities(Optional<Metrics> now, List<Sensitivity> all) {
    /** More values than these are told by the first and the last. */
    private static final int FEW = 3;

    /** Copies the list. */
    public Sensitivities {
        all = List.copyOf(all);
    }

    /**
     * Takes every step from a configuration; asks {@link Interruption#check} between them.
     * @param subject what steps, and what is looked at; layers count where that is the whole zkVM
     */
    public static Sensitivities of(Zkvm zkvm, SweepTarget subject, RegimeChoice regimes) {
        Optional<Metrics> now = figures(zkvm, subject, regimes);
        return new Sensitivities(
                now,
                Knobs.ALL.stream()
                        .filter(knob -> now.isPresent() && (subject.whole() || knob != Knobs.LAYERS))
                        .map(knob -> of(knob, zkvm, subject, regimes))
                        .filter(each -> !each.steps().isEmpty())
                        .toList());
    }

    private static Optional<Metrics> figures(Zkvm zkvm, SweepTarget subject, RegimeChoice regimes) {
        return subject.whole()
                ? Metrics.of(zkvm, regimes)
                : Metrics.of(zkvm.entries().get(subject.target().circuit()), regimes);
    }

    private static Sensitivity of(Knob knob, Zkvm zkvm, SweepTarget subject, RegimeChoice regimes) {
        List<Integer> turning = subject.target().indices(zkvm).stream()
                .filter(index -> knob.idleBecause(zkvm, index).isEmpty())
                .toList();
        List<Step> steps = steps(knob, zkvm, turning).stream()
                .sorted(Comparator.comparingInt(Step::direction))
                .map(step -> measured(step, zkvm, subject, regimes))
                .toList();
        List<String> values = turning.stream()
                .flatMap(index -> knob.show(zkvm, index).stream())
                .distinct()
                .toList();
        return new Sensitivity(knob, several(values), steps);
    }

    /** Steps of one direction are one step of all circuits; so are steps to one word. */
    private static List<Step> steps(Knob knob, Zkvm zkvm, List<Integer> turning) {
        Map<StepValue, List<Step.Move>> moves = new LinkedHashMap<>();
        for (int index : turning) {
            StepValue.of(knob, zkvm, index).forEach(to -> moves.computeIfAbsent(
                            new StepValue(to.direction(), to.direction() == 0 ? to.value() : ""),
                            first -> new ArrayList<>())
                    .add(new Step.Move(index, to.value())));
        }
        return moves.entrySet().stream()
                .map(entry -> new Step(
                        knob,
                        entry.getKey().direction(),
                        several(entry.getValue().stream()
                                .map(move -> StepValue.shown(knob, move.value()))
                                .distinct()
                                .toList()),
                        entry.getValue(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static String several(List<String> values) {
        return values.size() <= FEW
                ? String.join(" / ", values)
                : values.get(0) + " … " + values.get(values.size() - 1);
    }

    private static Step measured(Step step, Zkvm zkvm, SweepTarget subject, RegimeChoice regimes) {
        Interruption.check();
        try {
            Zkvm taken = step.take(zkvm);
            Optional<Followed> followed =
                    subject.followed().map(from -> Follow.from(from).apply(taken));
            if (followed.isPresent() && !followed.get().closes()) {
                return refused(step, overflow(followed.get()));
            }
            return figures(followed.map(Followed::zkvm).orElse(taken), subject, regimes)
                    .map(step::leadingTo)
                    .orElseGet(() -> refused(step, "it leaves no estimate in " + regimes.label()));
        } catch (InvalidParameterException refused) {
            return refused.key().equals(step.knob().key())
                    ? step.refusedBecause(refused.getMessage())
                    : refused(step, refused.getMessage());
        }
    }

    private static Step refused(Step step, String reason) {
        return step.refusedBecause(step.knob().key() + " = " + step.shown() + ": " + reason);
    }

    private static String overflow(Followed followed) {
        return followed.overflows().stream()
                .map(overflow ->
                        followed.zkvm().entries().get(overflow.circuit()).name())
                .collect(
                        Collectors.joining(", ", "the recursion does not close: ", " could not hold what is verified"));
    }
}
