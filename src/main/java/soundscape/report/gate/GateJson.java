package soundscape.report.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Against;
import soundscape.milestone.CircuitStanding;
import soundscape.milestone.Criterion;
import soundscape.milestone.SizeStanding;
import soundscape.milestone.Standing;
import soundscape.report.RealSizeJson;

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
        report.removed().forEach(root.withArray("removed")::add);
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
        criterion.milestone().level().ifPresentOrElse(bits -> node.put("level", bits), () -> node.putNull("level"));
        criterion.milestone().maxKib().ifPresentOrElse(kib -> node.put("max_kib", kib), () -> node.putNull("max_kib"));
        node.put("regime", criterion.regimes().label().toLowerCase(Locale.ROOT));
        node.put("size", criterion.size().map(GateWords::word).orElse(null));
        node.put("reference", criterion.reference().id());
    }

    private static void judged(ObjectNode node, CheckedFile.Judged file) {
        Standing standing = file.standing();
        node.put("zkvm", file.zkvm());
        strings(node, standing.doubts());
        node.putArray("circuits");
        for (int i = 0; i < standing.circuits().size(); i++) {
            ObjectNode circuit = node.withArray("circuits").addObject();
            circuit(circuit, standing.circuits().get(i), file.lines().get(i));
        }
        size(node.putObject("size"), standing.size());
        file.against().ifPresent(against -> against(node.putObject("against"), against));
        node.putArray("in_doubt");
        file.doubts().forEach(doubt -> problem(node.withArray("in_doubt").addObject(), doubt));
        node.putArray("unread_keys");
        for (UnreadKey key : file.unread()) {
            ObjectNode unread = node.withArray("unread_keys").addObject();
            problem(unread, key.place());
            unread.put("doubtful", key.doubtful());
        }
    }

    private static void circuit(ObjectNode node, CircuitStanding circuit, int line) {
        node.put("name", circuit.name());
        node.put("line", line);
        node.put(VERDICT, circuit.verdict().label());
        circuit.held().ifPresent(held -> {
            held.regime().ifPresent(regime -> node.put("regime", regime.name()));
            node.put("term", held.term().text());
            node.put("bits", held.bits());
            node.put("level", held.level());
            node.put("upper_bound", circuit.bound());
            node.put("bits_short", circuit.bitsShort());
            node.put("margin_bits", circuit.milestone().level().isPresent() ? circuit.margin() : null);
        });
        strings(node, circuit.doubts());
    }

    private static void size(ObjectNode node, SizeStanding size) {
        node.put(VERDICT, size.verdict().label());
        boolean limited = Double.isFinite(size.maxBits());
        node.put("max_bits", limited ? size.maxBits() : null);
        for (SizeChoice choice : size.shown()) {
            ObjectNode figures = node.putObject(GateWords.word(choice));
            figures.put("bits", size.of(choice));
            figures.put("over_bits", limited ? size.over(choice) : null);
            size.sizes()
                    .real()
                    .filter(real -> choice == SizeChoice.REAL)
                    .ifPresent(real -> RealSizeJson.write(real, figures));
        }
        strings(node, size.doubts());
    }

    private static void against(ObjectNode node, Against against) {
        node.put("file", against.old());
        node.put("new", against.newcomer());
        node.put(VERDICT, against.verdict().label());
        node.put("may_lose_bits", against.limits().bits());
        node.put("may_gain_bytes", against.limits().bytes());
        against.figures().ifPresent(figures -> {
            node.put("level_before", figures.before().level());
            node.put("level_after", figures.after().level());
            for (SizeChoice size : figures.sizes()) {
                ObjectNode bytes = node.putObject(GateWords.word(size));
                bytes.put("bytes_before", figures.bytesBefore(size));
                bytes.put("bytes_after", figures.bytesAfter(size));
            }
        });
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
