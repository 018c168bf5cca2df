package soundscape.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.Interruption;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;

/**
 * One zkVM among others.
 * @param preset its name among the bundled presets; empty for one that is open
 * @param open its state; empty for a preset that is not open
 * @param name the zkVM's name, with a mark where it differs from its file
 * @param level its level in bits, floored
 * @param complete whether the level is more than an upper bound
 * @param sizes the final proof's
 * @param system the proof system of the final proof
 */
public record ComparedZkvm(
        Optional<String> preset,
        Optional<Exploration> open,
        String name,
        int level,
        boolean complete,
        String regime,
        String circuit,
        String term,
        boolean sized,
        Sizes sizes,
        String fields,
        String system,
        List<String> verdicts) {
    /** Copies the list. */
    public ComparedZkvm {
        verdicts = List.copyOf(verdicts);
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
        Headline headline = estimate.headline();
        return new ComparedZkvm(
                preset,
                open,
                name,
                Math.max(0, headline.securityBits()),
                estimate.missing().isEmpty(),
                headline.regime().map(Enum::name).orElse("mixed"),
                estimate.circuits().get(headline.circuit()).name(),
                headline.weakest().name().text(),
                !estimate.incomplete().finalProof(),
                headline.size().totals(),
                zkvm.circuits().stream()
                        .map(circuit -> circuit.field().toString())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                headline.proofSystem(),
                milestones.stream()
                        .map(milestone -> Standing.of(milestone, zkvm, estimate).headline())
                        .toList());
    }
}
