package soundscape.report.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import soundscape.config.toml.Problem;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Check;
import soundscape.milestone.CircuitCheck;
import soundscape.milestone.Criterion;
import soundscape.milestone.SizeCheck;

/** A gate's report as one JSON object, with full double precision. */
final class GateJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String VERDICT = "verdict";
    private static final String DOUBTS = "doubts";

    private GateJson() {}

    static String of(GateReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        criterion(root.putObject("criterion"), report.criterion());
        root.put(VERDICT, report.verdict().label());
        root.putArray("files");
        for (CheckedFile file : report.files()) {
            ObjectNode node = root.withArray("files").addObject();
            node.put("file", file.input());
            node.put(VERDICT, file.verdict().label());
            if (file instanceof CheckedFile.Judged judged) {
                judged(node, judged);
            } else if (file instanceof CheckedFile.Unread unread) {
                unread.problems()
                        .forEach(problem -> problem(node.withArray("problems").addObject(), problem));
            }
        }
        return root.toString();
    }

    private static void criterion(ObjectNode node, Criterion criterion) {
        node.put("milestone", criterion.milestone().label());
        node.put("level", criterion.milestone().level());
        node.put("max_kib", criterion.milestone().maxKib());
        node.put("regime", criterion.regimes().label().toLowerCase(Locale.ROOT));
        node.put("size", criterion.size().map(GateWords::word).orElse(null));
    }

    private static void judged(ObjectNode node, CheckedFile.Judged file) {
        Check check = file.check();
        node.put("zkvm", file.zkvm());
        strings(node, check.doubts());
        node.putArray("circuits");
        for (int i = 0; i < check.circuits().size(); i++) {
            ObjectNode circuit = node.withArray("circuits").addObject();
            circuit(circuit, check.circuits().get(i), file.lines().get(i));
        }
        size(node.putObject("size"), check.size());
    }

    private static void circuit(ObjectNode node, CircuitCheck circuit, int line) {
        node.put("name", circuit.name());
        node.put("line", line);
        node.put(VERDICT, circuit.verdict().label());
        circuit.estimate().ifPresent(terms -> {
            node.put("regime", terms.regime().name());
            node.put("term", terms.weakest().name().text());
            node.put("bits", terms.total());
            node.put("level", terms.level());
            node.put("upper_bound", circuit.bound());
            node.put("bits_short", circuit.bitsShort());
            node.put("margin_bits", circuit.margin());
        });
        strings(node, circuit.doubts());
    }

    private static void size(ObjectNode node, SizeCheck size) {
        node.put(VERDICT, size.verdict().label());
        node.put("max_bits", size.maxBits());
        for (SizeChoice choice : SizeChoice.values()) {
            ObjectNode figures = node.putObject(GateWords.word(choice));
            figures.put("bits", choice.of(size.size()));
            figures.put("over_bits", size.over(choice));
        }
        strings(node, size.doubts());
    }

    private static void strings(ObjectNode node, List<String> doubts) {
        node.putArray(DOUBTS);
        doubts.forEach(node.withArray(DOUBTS)::add);
    }

    private static void problem(ObjectNode node, Problem problem) {
        node.put("file", problem.file());
        node.put("line", problem.line());
        node.put("column", problem.column());
        node.put("sentence", problem.sentence());
    }
}
