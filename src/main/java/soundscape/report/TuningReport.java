package soundscape.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Tuning;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;

/** What the tuner found, in words or as JSON. */
public final class TuningReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TuningReport() {}

    /** In lines of text; {@code zkvm} is the configuration as it was opened. */
    public static String text(Zkvm zkvm, int level, Tuning tuning, List<Milestone> milestones) {
        if (tuning instanceof Tuning.Unreachable unreachable) {
            return zkvm.name() + ": " + level + " bits cannot be reached within these knobs and limits. In the way:\n\n"
                    + String.join("\n", unreachable.obstacles());
        }
        Tuning.Reached reached = (Tuning.Reached) tuning;
        String changes = reached.changes().isEmpty() ? "Nothing has to change." : String.join("\n", reached.changes());
        return summary(zkvm, reached) + "\n\n" + changes + "\n\n" + verdicts(reached.zkvm(), milestones)
                + unread(reached.zkvm());
    }

    private static String summary(Zkvm zkvm, Tuning.Reached reached) {
        Metrics before = reached.before();
        Metrics after = reached.after();
        boolean complete = zkvm.estimate().missing().isEmpty();
        return String.format(
                Locale.ROOT,
                "%s: %s%d → %d bits (%s), final proof %s → %s KiB expected, %s → %s KiB worst%s, prover work ×%.2f (a model)",
                zkvm.name(),
                complete ? "" : "at most ",
                before.level(),
                after.level(),
                after.regime().map(Regime::name).orElse("mixed"),
                kib(before.expected()),
                kib(after.expected()),
                kib(before.worst()),
                kib(after.worst()),
                real(before.sizes(), after.sizes()),
                after.work() / before.work());
    }

    private static String real(Sizes before, Sizes after) {
        return before.real().isEmpty() && after.real().isEmpty()
                ? ""
                : ", " + RealText.kib(before.real()) + " → " + RealText.kib(after.real()) + " KiB real";
    }

    private static String unread(Zkvm tuned) {
        return ReferenceText.unread(tuned)
                .map(unread -> "\nsoundcalc does not read " + unread)
                .orElse("");
    }

    private static String kib(double bits) {
        return Long.toString(ProofSize.kib(bits));
    }

    private static String verdicts(Zkvm tuned, List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> {
                    Standing standing = Standing.of(milestone, tuned, tuned.estimate());
                    List<String> missing = standing.missing();
                    return milestone.label() + ": " + standing.verdict().label()
                            + (missing.isEmpty() ? "" : ", missing " + String.join(" and ", missing));
                })
                .collect(Collectors.joining("\n"));
    }

    /** As a JSON object on one line; {@code zkvm} is the configuration as it was opened. */
    public static String json(Zkvm zkvm, int level, Tuning tuning) {
        ObjectNode root = MAPPER.createObjectNode().put("name", zkvm.name()).put("level", level);
        if (tuning instanceof Tuning.Unreachable unreachable) {
            root.put("reached", false);
            unreachable.obstacles().forEach(root.putArray("obstacles")::add);
            return root.toString();
        }
        Tuning.Reached reached = (Tuning.Reached) tuning;
        root.put("reached", true);
        List<String> missing = zkvm.estimate().missing();
        if (!missing.isEmpty()) {
            root.put("incomplete", String.join(", ", missing));
        }
        write(reached.before(), root.putObject("before"));
        write(reached.after(), root.putObject("after"));
        root.put("work_model", reached.after().work() / reached.before().work());
        reached.changes().forEach(root.putArray("changes")::add);
        return root.toString();
    }

    private static void write(Metrics figures, ObjectNode node) {
        node.put("bits", figures.bits());
        node.put("regime", figures.regime().map(Regime::name).orElse("mixed"));
        node.put("circuit", figures.circuit());
        node.put("weakest", figures.weakest().text());
        node.put("proof_size_bits_expected", figures.expected());
        node.put("proof_size_bits_worst", figures.worst());
        RealSizeJson.put(node, figures.sizes());
    }
}
