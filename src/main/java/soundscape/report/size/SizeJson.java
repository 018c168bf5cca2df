package soundscape.report.size;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.result.SizePartKind;
import soundscape.report.RealSizeJson;

/** Sizes as one JSON object, in bits, with full double precision. */
final class SizeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SizeJson() {}

    static String of(SizeReport report) {
        ObjectNode root = MAPPER.createObjectNode().put("name", report.zkvm());
        root.putArray("circuits");
        report.circuits()
                .forEach(circuit -> write(circuit, root.withArray("circuits").addObject()));
        return root.toString();
    }

    private static void write(CircuitSize circuit, ObjectNode node) {
        node.put("name", circuit.name());
        node.put("proof_system", circuit.system());
        node.put("pcs", circuit.scheme());
        RealSizeJson.putNumber(node, "proof_size_bits_worst", circuit.size().worst());
        RealSizeJson.putNumber(node, "proof_size_bits_expected", circuit.size().expected());
        node.putArray("parts");
        circuit.size().parts().forEach(part -> {
            ObjectNode each = node.withArray("parts").addObject();
            each.put("part", part.kind().label());
            RealSizeJson.putNumber(each, "bits_worst", part.worst());
            RealSizeJson.putNumber(each, "bits_expected", part.expected());
            if (circuit.real().isPresent()) {
                RealSizeJson.putNumber(each, "bits_real", part.real());
            }
        });
        circuit.stated().ifPresent(stated -> node.put("proof_size_stated", stated.text()));
        circuit.real()
                .ifPresentOrElse(
                        proof -> write(proof, node.putObject("proof_size_real")),
                        () -> node.put("proof_size_real_unknown", circuit.unknown()));
    }

    private static void strings(ObjectNode node, String key, Stream<String> values) {
        node.putArray(key);
        values.forEach(node.withArray(key)::add);
    }

    private static void write(RealProof proof, ObjectNode node) {
        RealSizeJson.write(proof.size(), node);
        node.put("bytes", proof.size().bytes());
        if (proof.varies()) {
            node.put("bits_5_percent", proof.spread().low());
            node.put("bits_95_percent", proof.spread().high());
        }
        strings(node, "taken", proof.guesses().stream().map(LayoutKey::key));
        strings(node, "doubts", proof.doubts().stream());
        strings(node, "not_counted", proof.left().stream().map(SizePartKind::label));
        node.putArray("trees");
        for (OpenedTrees opened : proof.trees()) {
            ObjectNode tree = node.withArray("trees").addObject();
            tree.put("committed", opened.of());
            tree.put("trees", opened.count());
            tree.put("arity", opened.tree().form().arity());
            RealSizeJson.putNumber(tree, "leaves", opened.tree().leaves());
            tree.put("from_level", opened.tree().cap());
            RealSizeJson.putNumber(tree, "openings", opened.sent());
            tree.put("paths", opened.tree().form().paths().name().toLowerCase(Locale.ROOT));
            RealSizeJson.putNumber(tree, "leaf_bits", opened.leafBits());
            RealSizeJson.putNumber(tree, "path_bits", opened.pathBits());
        }
    }
}
