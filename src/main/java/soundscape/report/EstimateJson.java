package soundscape.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import soundscape.config.Zkvm;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.gap.Beside;

/** An estimate as a JSON object, in the reference's shape and with full double precision. */
public final class EstimateJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The reference rounds the grinding overhead, and nothing else. */
    private static final int OVERHEAD_DECIMALS = 2;

    private EstimateJson() {}

    /**
     * A JSON object on one line; an incomplete configuration gives its name and what is missing only, because upper
     * bounds must not be taken for levels.
     */
    public static String of(Zkvm zkvm, ZkvmEstimate estimate) {
        return of(zkvm, estimate, false);
    }

    /** The same of a configuration whose traces may follow what they verify, a model. */
    public static String of(Zkvm zkvm, ZkvmEstimate estimate, boolean followed) {
        return node(zkvm, estimate, followed).toString();
    }

    /** The same with what other bounds than the reference's say of each circuit, in an object of its own. */
    public static String of(Zkvm zkvm, ZkvmEstimate estimate, boolean followed, JohnsonBounds bounds) {
        ObjectNode root = node(zkvm, estimate, followed);
        if (estimate.missing().isEmpty()) {
            BesideText.put(root, bounds, Beside.of(zkvm.circuits(), bounds));
        }
        return root.toString();
    }

    private static ObjectNode node(Zkvm zkvm, ZkvmEstimate estimate, boolean followed) {
        ObjectNode root = MAPPER.createObjectNode().put("name", zkvm.name());
        if (followed) {
            root.put("follow", "model");
        }
        if (!estimate.missing().isEmpty()) {
            return root.put("incomplete", String.join(", ", estimate.missing()));
        }
        root.put("version", zkvm.version().orElse(null));
        estimate.circuits()
                .forEach(circuit -> write(circuit, root.withArray("circuits").addObject()));
        write(estimate.headline(), root.putObject("headline"));
        return root;
    }

    private static void write(CircuitEstimate circuit, ObjectNode node) {
        node.put("name", circuit.name());
        node.put("proof_system", circuit.proofSystem());
        node.put("pcs", circuit.commitmentScheme());
        ObjectNode levels = node.putObject("levels");
        ObjectNode bits = node.putObject("bits");
        for (RegimeEstimate regime : circuit.regimes()) {
            ObjectNode regimeLevels = levels.putObject(regime.regime().name());
            ObjectNode regimeBits = bits.putObject(regime.regime().name());
            for (Term term : regime.terms()) {
                regimeLevels.put(term.name().text(), term.level());
                regimeBits.put(term.name().text(), term.bits());
            }
            regimeLevels.put(TermNames.TOTAL, regime.level());
            regimeBits.put(TermNames.TOTAL, regime.total());
        }
        RealSizeJson.putNumber(node, "proof_size_bits_worst", circuit.size().worst());
        RealSizeJson.putNumber(node, "proof_size_bits_expected", circuit.size().expected());
        RealSizeJson.put(node, circuit.size().totals());
        circuit.grindingOverhead()
                .ifPresent(overhead -> node.put(
                        "log_grinding_overhead",
                        new BigDecimal(overhead)
                                .setScale(OVERHEAD_DECIMALS, RoundingMode.HALF_EVEN)
                                .doubleValue()));
    }

    private static void write(Headline headline, ObjectNode node) {
        node.put("security_bits", headline.securityBits());
        node.put("regime", headline.regimeLabel());
        node.put("worst_kib", headline.size().worstKib());
        node.put("expected_kib", headline.size().expectedKib());
        node.put("proof_system", headline.proofSystem());
    }
}
