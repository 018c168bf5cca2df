package soundscape.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.recursion.FollowedRange;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.LayoutSaving;
import soundscape.explore.tune.Tuning;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;

/**
 * What the tuner found, in words or as JSON.
 * @param zkvm the configuration as it was opened
 * @param level the level asked for; bits
 * @param read what is found where only what soundcalc reads is searched, if that is not what was
 * @param followed the configuration from which traces follow, if they do, so that all that is told rests on a model
 * @param more what would have to be allowed for a smaller proof, or for the level
 */
public record TuningReport(
        Zkvm zkvm,
        int level,
        Tuning tuning,
        List<Milestone> milestones,
        Optional<Tuning> read,
        Optional<Zkvm> followed,
        List<TuningReport.Alternative> more) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Something more to be allowed, in words, what it leads to, and both in one sentence. */
    public record Alternative(String what, Metrics figures, String sentence) {}

    /** Copies the lists. */
    public TuningReport {
        milestones = List.copyOf(milestones);
        more = List.copyOf(more);
    }

    /** In lines of text. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (tuning instanceof Tuning.Unreachable unreachable) {
            parts.add(
                    zkvm.name() + ": " + level + " bits cannot be reached within these knobs and limits. In the way:");
            parts.add(String.join("\n", unreachable.obstacles()));
        } else if (tuning instanceof Tuning.Reached reached) {
            parts.add(summary(reached));
            parts.add(reached.changes().isEmpty() ? "Nothing has to change." : String.join("\n", reached.changes()));
            open(reached.zkvm())
                    .map(range -> "final proof, as the file leaves open how full the opened traces are (model): "
                            + SizeWords.between(
                                    SizeChoice.REAL,
                                    range.finalSizes(),
                                    reached.after().sizes()))
                    .ifPresent(parts::add);
            savings(reached.zkvm()).ifPresent(parts::add);
            parts.add(verdicts(reached.zkvm())
                    + unread(reached.zkvm()).map(line -> "\n" + line).orElse(""));
        }
        if (!more.isEmpty()) {
            parts.add((tuning instanceof Tuning.Reached ? "Smaller" : "Reached") + ", if allowed:\n"
                    + more.stream().map(Alternative::sentence).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", parts);
    }

    private String summary(Tuning.Reached reached) {
        Metrics before = reached.before();
        Metrics after = reached.after();
        return String.format(
                Locale.ROOT,
                "%s: %s%d → %s%d bits (%s), final proof %s → %s KiB expected, %s → %s KiB worst%s, prover work ×%.2f (a model)",
                zkvm.name(),
                isBound(zkvm) ? "at most " : "",
                before.level(),
                isBound(reached.zkvm()) ? "at most " : "",
                after.level(),
                after.regime().map(Regime::name).orElse("mixed"),
                kib(before.expected()),
                kib(after.expected()),
                kib(before.worst()),
                kib(after.worst()),
                real(before.sizes(), after.sizes()),
                after.work() / before.work());
    }

    /** Whether levels of a configuration are upper bounds. */
    private static boolean isBound(Zkvm of) {
        return !of.estimate().missing().isEmpty();
    }

    private static String real(Sizes before, Sizes after) {
        return before.real().isEmpty() && after.real().isEmpty()
                ? ""
                : ", " + RealText.kib(before.real()) + " → " + RealText.kib(after.real()) + " KiB real";
    }

    /** What the file leaves open of traces that follow; empty where that moves no final proof. */
    private Optional<FollowedRange> open(Zkvm tuned) {
        Sizes most = tuned.estimate().headline().size().totals();
        return followed.flatMap(from -> FollowedRange.of(from, tuned))
                .filter(range -> !range.finalSizes().equals(most));
    }

    /** What the final proof would save if it were written otherwise. */
    private static Optional<String> savings(Zkvm tuned) {
        Circuit last = tuned.circuits().get(tuned.finalIndex());
        List<LayoutSaving> found = LayoutSaving.of(last);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .map(saving -> last.name() + ", written otherwise: " + saving.text())
                        .collect(Collectors.joining("\n")));
    }

    /** What of a configuration soundcalc does not read, and what it would cost to do without. */
    private Optional<String> unread(Zkvm tuned) {
        return ReferenceText.unread(tuned)
                .map(unread -> "soundcalc does not read " + unread
                        + read.map(found -> "; with what it reads, " + without(found))
                                .orElse(""));
    }

    private String without(Tuning found) {
        if (!(found instanceof Tuning.Reached reached)) {
            return level + " bits cannot be reached within these knobs and limits";
        }
        Metrics after = reached.after();
        return String.format(
                Locale.ROOT,
                "%s%d bits take a final proof of %s KiB expected, %s KiB worst%s, prover work ×%.2f",
                isBound(reached.zkvm()) ? "at most " : "",
                after.level(),
                kib(after.expected()),
                kib(after.worst()),
                after.sizes().real().isEmpty()
                        ? ""
                        : ", " + RealText.kib(after.sizes().real()) + " KiB real",
                after.work() / reached.before().work());
    }

    private static String kib(double bits) {
        return Long.toString(ProofSize.kib(bits));
    }

    private String verdicts(Zkvm tuned) {
        return milestones.stream()
                .map(milestone -> {
                    Standing standing = Standing.of(milestone, tuned, tuned.estimate());
                    List<String> missing = standing.missing();
                    return milestone.label() + ": " + standing.verdict().label()
                            + (followed.isPresent() ? " (model)" : "")
                            + (missing.isEmpty() ? "" : ", missing " + String.join(" and ", missing));
                })
                .collect(Collectors.joining("\n"));
    }

    /** As a JSON object on one line. */
    public String json() {
        ObjectNode root = MAPPER.createObjectNode().put("name", zkvm.name()).put("level", level);
        root.put("reached", tuning instanceof Tuning.Reached);
        if (followed.isPresent()) {
            root.put("follow", "model");
        }
        if (tuning instanceof Tuning.Unreachable unreachable) {
            unreachable.obstacles().forEach(root.putArray("obstacles")::add);
        } else if (tuning instanceof Tuning.Reached reached) {
            List<String> missing = zkvm.estimate().missing();
            if (!missing.isEmpty()) {
                root.put("incomplete", String.join(", ", missing));
            }
            write(reached.before(), isBound(zkvm), root.putObject("before"));
            write(reached.after(), isBound(reached.zkvm()), root.putObject("after"));
            open(reached.zkvm()).map(FollowedRange::finalSizes).ifPresent(least -> {
                ObjectNode node = root.putObject("least_by_open_traces")
                        .put("proof_size_bits_expected", least.expected())
                        .put("proof_size_bits_worst", least.worst());
                RealSizeJson.put(node, least);
            });
            root.put("work_model", reached.after().work() / reached.before().work());
            reached.changes().forEach(root.putArray("changes")::add);
            ArrayNode savings = root.putArray("layout_savings");
            LayoutSaving.of(reached.zkvm().circuits().get(reached.zkvm().finalIndex()))
                    .forEach(saving -> savings.addObject()
                            .put("knob", saving.knob().key())
                            .put("value", saving.value())
                            .put("bits", saving.bits())
                            .put("loses_exact", saving.losesExact()));
            root.put(
                    "reference", ReferenceText.of(reached.zkvm(), reached.zkvm().estimate()));
        }
        read.ifPresent(found -> {
            ObjectNode node = root.putObject("with_what_soundcalc_reads");
            node.put("reached", found instanceof Tuning.Reached);
            if (found instanceof Tuning.Reached reached) {
                write(reached.after(), isBound(reached.zkvm()), node);
            }
        });
        if (!more.isEmpty()) {
            root.putArray("smaller_if_allowed");
            for (Alternative each : more) {
                ObjectNode node =
                        root.withArray("smaller_if_allowed").addObject().put("what", each.what());
                write(each.figures(), isBound(zkvm), node);
            }
        }
        return root.toString();
    }

    private static void write(Metrics figures, boolean bound, ObjectNode node) {
        node.put(bound ? "bits_at_most" : "bits", figures.bits());
        node.put("regime", figures.regime().map(Regime::name).orElse("mixed"));
        node.put("circuit", figures.circuit());
        node.put("weakest", figures.weakest().text());
        node.put("proof_size_bits_expected", figures.expected());
        node.put("proof_size_bits_worst", figures.worst());
        RealSizeJson.put(node, figures.sizes());
    }
}
