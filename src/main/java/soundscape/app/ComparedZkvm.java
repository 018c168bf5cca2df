package soundscape.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.Interruption;
import soundscape.explore.RegimeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;

/**
 * One zkVM among others.
 * @param preset its name among the bundled presets; empty for one that is open
 * @param open its state; empty for a preset that is not open
 * @param name the zkVM's name, with a mark where it differs from its file
 * @param figures its figures, those of its headline
 * @param complete whether the level is more than an upper bound
 * @param sized whether the final proof's size is known
 * @param system the proof system of the final proof
 */
public record ComparedZkvm(
        Optional<String> preset,
        Optional<Exploration> open,
        String name,
        Metrics figures,
        boolean complete,
        boolean sized,
        String fields,
        String system,
        List<String> verdicts) {
    /** Copies the list. */
    public ComparedZkvm {
        verdicts = List.copyOf(verdicts);
    }

    /** Its level; bits, floored. */
    public int level() {
        return Math.max(0, figures.level());
    }

    /** The regime that gives it, or "mixed". */
    public String regime() {
        return figures.regime().map(Enum::name).orElse("mixed");
    }

    /** The final proof's sizes. */
    public Sizes sizes() {
        return figures.sizes();
    }

    /**
     * All bundled zkVMs, with those that are open as they stand now in front; {@code modified} differ from their files.
     * Two of one name say which they are.
     */
    public static List<ComparedZkvm> all(
            List<Exploration> states, List<Exploration> modified, List<Milestone> milestones) {
        List<ComparedZkvm> rows = new ArrayList<>();
        List<String> open = states.stream().map(state -> state.now().name()).toList();
        states.forEach(exploration -> {
            Zkvm now = exploration.now();
            boolean alone = Collections.frequency(open, now.name()) == 1;
            String file = exploration.file().text().file();
            String name = now.name() + (modified.contains(exploration) ? " •" : "") + (alone ? "" : " – " + file);
            rows.add(of(Optional.empty(), Optional.of(exploration), name, now, milestones));
        });
        Presets.names().forEach(preset -> {
            ZkvmFile file = Presets.open(preset).orElseThrow();
            boolean unchanged =
                    states.stream().anyMatch(exploration -> exploration.now().sameCircuits(file.zkvm()));
            if (!unchanged) {
                String title = file.zkvm().name();
                String name = title + (open.contains(title) ? " (bundled)" : "");
                rows.add(of(Optional.of(preset), Optional.empty(), name, file.zkvm(), milestones));
            }
        });
        return rows;
    }

    private static ComparedZkvm of(
            Optional<String> preset, Optional<Exploration> open, String name, Zkvm zkvm, List<Milestone> milestones) {
        Interruption.check();
        ZkvmEstimate estimate = zkvm.estimate();
        return new ComparedZkvm(
                preset,
                open,
                name,
                Metrics.of(zkvm, RegimeChoice.BEST).orElseThrow(), // every circuit has a regime
                estimate.missing().isEmpty(),
                !estimate.incomplete().finalProof(),
                zkvm.circuits().stream()
                        .map(circuit -> circuit.field().toString())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                estimate.headline().proofSystem(),
                milestones.stream()
                        .map(milestone -> Standing.of(milestone, zkvm, estimate).headline())
                        .toList());
    }
}
