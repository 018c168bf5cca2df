package soundscape.report.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import soundscape.explore.change.AttributedChange;
import soundscape.explore.change.Attribution;
import soundscape.explore.change.Figures;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Standing;
import soundscape.report.RealSizeJson;

/** What changed as one JSON object. Shares are in hundredths of a bit and in bytes, so that they add up. */
final class ChangeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ChangeJson() {}

    static String of(ChangeReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("name", report.after().zkvm().name());
        side(report.before(), root.putObject("before"));
        side(report.after(), root.putObject("after"));
        write(report.difference().whole(), root.putObject("whole"));
        names(report.difference().outline().added(), root.putArray("added"));
        names(report.difference().outline().removed(), root.putArray("removed"));
        root.put("reordered", report.difference().outline().reordered());
        names(report.difference().outline().restated(), root.putArray("recursion_restated"));
        ArrayNode verdicts = root.putArray("verdicts");
        report.verdicts().forEach(turn -> {
            ObjectNode verdict = verdicts.addObject();
            verdict.put("milestone", turn.milestone().id());
            verdict(turn.before(), verdict.putObject("before"));
            verdict(turn.after(), verdict.putObject("after"));
            verdict.put("turned", turn.turned());
        });
        ArrayNode circuits = root.putArray("circuits");
        report.difference()
                .circuits()
                .forEach(circuit ->
                        write(circuit.attribution(), circuits.addObject().put("name", circuit.name())));
        return root.toString();
    }

    private static void side(ChangeReport.Side side, ObjectNode node) {
        node.put("file", side.name());
        node.put("upper_bound", side.isBound());
    }

    private static void names(List<String> names, ArrayNode array) {
        names.forEach(array::add);
    }

    private static void verdict(Standing standing, ObjectNode node) {
        node.put("verdict", standing.verdict().label());
        node.put("headline", standing.headline());
    }

    private static void write(Attribution attribution, ObjectNode node) {
        write(attribution.before(), node.putObject("before"));
        write(attribution.after(), node.putObject("after"));
        node.put("exact", attribution.exact());
        ArrayNode changes = node.putArray("changes");
        attribution.changes().forEach(change -> write(change, changes.addObject()));
    }

    private static void write(Figures figures, ObjectNode node) {
        Metrics metrics = figures.metrics();
        node.put("security_bits", metrics.level());
        RealSizeJson.putNumber(node, "bits", metrics.bits());
        metrics.regime().ifPresent(regime -> node.put("regime", regime.name()));
        node.put("circuit", metrics.circuit());
        node.put("weakest", metrics.weakest().text());
        node.put("size", ChangeWords.word(figures.size()));
        node.put("bytes", figures.effect().bytes());
    }

    private static void write(AttributedChange change, ObjectNode node) {
        node.put("key", change.key());
        node.put("before", change.from());
        node.put("after", change.to());
        node.put("further_keys", change.along());
        names(change.circuits(), node.putArray("circuits"));
        node.put("centibits", change.share().centibits());
        node.put("bytes", change.share().bytes());
        change.alone().ifPresent(alone -> write(alone, node.putObject("alone")));
    }
}
