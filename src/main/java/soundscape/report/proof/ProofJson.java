package soundscape.report.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import soundscape.config.Zkvm;
import soundscape.explore.compile.Compilation;
import soundscape.explore.compile.NotCounted;
import soundscape.explore.compile.StepFigure;

/** What lies between a level and a proof as JSON, with full double precision. */
public final class ProofJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProofJson() {}

    /**
     * {@return a JSON object on one line}; where something is not known, {@code upper_bound} is true: no figure is to be taken
     * for more than a bound.
     */
    public static String of(Compilation compiled, Zkvm zkvm) {
        ObjectNode root = MAPPER.createObjectNode().put("name", zkvm.name());
        root.put("note", ProofWords.OWN);
        root.put("queries_log2", compiled.adversary().queries());
        root.put("quantum", compiled.adversary().quantum());
        root.put("upper_bound", compiled.isUpperBound());
        ArrayNode missing = root.putArray("missing");
        compiled.missing().forEach(missing::add);
        ArrayNode steps = root.putArray("steps");
        compiled.steps().forEach(figure -> write(figure, steps.addObject()));
        root.put("balance_log2", compiled.balance());
        root.put("nothing_left_log2", compiled.end());
        ObjectNode digest = root.putObject("digest");
        digest.put("circuit", zkvm.entries().get(compiled.digest().circuit()).name());
        digest.put("hash_size_bits", compiled.digest().stated());
        digest.put("bits", compiled.digest().bits());
        digest.put("about", compiled.digest().about());
        root.put("proofs_known", compiled.counts().known());
        ArrayNode proofs = root.putArray("proofs");
        for (int i = 0; i < zkvm.entries().size(); i++) {
            proofs.addObject()
                    .put("circuit", zkvm.entries().get(i).name())
                    .put("most", compiled.counts().most(i));
        }
        compiled.sampling().ifPresent(sampling -> root.putObject("sampling")
                .put("circuit", zkvm.entries().get(compiled.circuit()).name())
                .put("field", sampling.field().label())
                .put("grinding", sampling.grinding())
                .put("grinding_counted", sampling.grindingCounted())
                .put("queries", sampling.queries())
                .put("query_bits", sampling.queriesEven())
                .put("query_bits_counted", sampling.queriesCounted()));
        ArrayNode notCounted = root.putArray("not_counted");
        for (NotCounted each : NotCounted.values()) {
            notCounted.add(each.title());
        }
        return root.toString();
    }

    private static void write(StepFigure figure, ObjectNode node) {
        node.put("step", figure.step().name().toLowerCase(Locale.ROOT));
        node.put("bits_before", figure.before());
        node.put("bits_after", figure.after());
        node.put("bits_lost", figure.lost());
        if (Double.isFinite(figure.allows())) {
            node.put("bits_allowed", figure.allows());
        }
        node.put("formula", figure.why().formula());
        node.put("source", figure.why().source().toString());
        ArrayNode assumed = node.putArray("assumed");
        figure.assumed().forEach(assumed::add);
    }
}
