package soundscape.app;

import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Scope;
import soundscape.explore.step.Sensitivities;
import soundscape.explore.sweep.SweepTarget;
import soundscape.milestone.Milestone;
import soundscape.milestone.RankedSteps;

/**
 * All that the sensitivities of a state depend on; equal requests have equal answers.
 * @param subject which circuits turn, and what is looked at
 */
public record StepsRequest(
        Zkvm zkvm, SweepTarget subject, RegimeChoice regimes, SizeChoice size, List<Milestone> milestones) {
    /** Copies the list. */
    public StepsRequest {
        milestones = List.copyOf(milestones);
    }

    /** What a state asks: of the circuit or the whole zkVM, as its plot looks at it. */
    public static StepsRequest of(Exploration exploration) {
        return new StepsRequest(
                exploration.now(),
                new SweepTarget(exploration.target(), exploration.view().plot().whole(), exploration.followed()),
                exploration.regimes(),
                exploration.plottedSize(),
                exploration.milestones());
    }

    /** Takes every step; empty where what is looked at has no estimate in the regime. */
    public Optional<RankedSteps> answer() {
        return RankedSteps.of(
                Sensitivities.of(zkvm, subject, regimes),
                milestones,
                subject.whole() || subject.target().circuit() == zkvm.finalIndex(),
                size);
    }

    /** {@return what is looked at and what turns, such as "embed: a step of this circuit"} */
    public String title() {
        String looked = subject.whole()
                ? "The whole zkVM"
                : zkvm.entries().get(subject.target().circuit()).name();
        String turned = subject.whole() && subject.target().scope() == Scope.CIRCUIT
                ? zkvm.entries().get(subject.target().circuit()).name() + " alone"
                : subject.target().scope().label();
        return looked + ": a step of " + turned;
    }
}
