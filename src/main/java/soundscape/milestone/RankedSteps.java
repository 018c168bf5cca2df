package soundscape.milestone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import soundscape.explore.SizeChoice;
import soundscape.explore.step.Sensitivities;
import soundscape.explore.step.Sensitivity;
import soundscape.explore.step.Step;
import soundscape.explore.sweep.Metrics;

/**
 * Parameters in the order of what a step of them brings to the nearest milestone; those that bring nothing follow by how
 * much they move bits, size and work.
 * @param now what the configuration comes to
 * @param nearest the nearest milestone; empty where none is missed, and bits alone count
 * @param size which size is told: the one looked at, if it is known of the configuration
 */
public record RankedSteps(Metrics now, Optional<Nearest> nearest, SizeChoice size, List<Sensitivity> parameters) {
    /** Copies the list. */
    public RankedSteps {
        parameters = List.copyOf(parameters);
    }

    /** Orders what has been found of a configuration; empty where it has no figures. */
    public static Optional<RankedSteps> of(
            Sensitivities found, List<Milestone> milestones, boolean isFinal, SizeChoice looked) {
        return found.now().map(now -> {
            SizeChoice size = looked.known(now.sizes().real());
            RankedSteps unsorted = new RankedSteps(now, Nearest.of(milestones, now, isFinal), size, List.of());
            return new RankedSteps(
                    now,
                    unsorted.nearest,
                    size,
                    found.all().stream().sorted(unsorted.order()).toList());
        });
    }

    private Comparator<Sensitivity> order() {
        return most(step -> Math.max(0, gain(step)))
                .thenComparing(most(step -> Math.abs(bits(step))))
                .thenComparing(most(step -> Math.abs(size(step))))
                .thenComparing(most(step -> Math.abs(Math.log(work(step)))));
    }

    private double gain(Step step) {
        return brought(step).orElseGet(() -> bits(step));
    }

    /** The largest first; a parameter all of whose steps are refused, last. */
    private static Comparator<Sensitivity> most(ToDoubleFunction<Step> figure) {
        return Comparator.comparingDouble(each -> -each.steps().stream()
                .filter(step -> step.figures().isPresent())
                .mapToDouble(figure)
                .max()
                .orElse(-1));
    }

    /** {@return which part of what is missing to the nearest milestone a step brings; empty where none is missed} */
    public Optional<Double> brought(Step step) {
        return nearest.map(target -> target.brought(step.figures().orElseThrow()));
    }

    /** {@return bits that a step that is not refused adds; negative where it takes some} */
    public double bits(Step step) {
        return step.figures().orElseThrow().bits() - now.bits();
    }

    /** {@return by how much the proof grows by a step that is not refused, in the {@linkplain #told size told}; bits} */
    public double size(Step step) {
        SizeChoice told = told(step);
        return told.of(step.figures().orElseThrow().sizes()) - told.of(now.sizes());
    }

    /** {@return which size a step is told in: the expected one where it leads to a proof whose real one is unknown} */
    public SizeChoice told(Step step) {
        return size.known(step.figures().orElseThrow().sizes().real());
    }

    /** {@return the prover's work after a step that is not refused, with that before it as 1: a model} */
    public double work(Step step) {
        return step.figures().orElseThrow().work() / now.work();
    }
}
