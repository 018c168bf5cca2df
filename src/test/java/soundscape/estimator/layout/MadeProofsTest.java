package soundscape.estimator.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soundscape.estimator.layout.LayoutKey.AUX_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.QUOTIENT_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.TRACE_QUERIES;
import static soundscape.estimator.layout.LayoutKey.WITNESS_COLUMNS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;

/** Proofs that provers made in November 2026, taken apart part by part. */
class MadeProofsTest {
    static Stream<JsonNode> pilStark() {
        return proofs("pil_stark");
    }

    static Stream<JsonNode> winterfell() {
        return proofs("winterfell");
    }

    static Stream<JsonNode> genstark() {
        return proofs("genstark");
    }

    /** pil-stark 0.0.58: to the byte. */
    @ParameterizedTest
    @MethodSource
    void pilStark(JsonNode proof) {
        List<Integer> logs = new ArrayList<>();
        proof.get("step_logs").forEach(log -> logs.add(log.asInt()));
        List<Integer> folds = new ArrayList<>();
        for (int i = 1; i < logs.size(); i++) {
            folds.add(1 << (logs.get(i - 1) - logs.get(i)));
        }
        double columns = 0;
        for (JsonNode width : proof.get("tree_widths")) {
            columns += width.asDouble();
        }
        int logRows = proof.get("log2_rows").asInt();
        double rate = Math.scalb(1.0, logRows - proof.get("log2_domain").asInt());
        // The quotient's columns are among the trees' widths: a degree of 1 adds none.
        RealSize size = size(
                "pil-stark",
                "Goldilocks^3",
                256,
                fri(rate, logRows, proof.get("queries").asInt(), folds),
                1,
                Map.of(
                        WITNESS_COLUMNS,
                        columns,
                        EVALUATIONS,
                        proof.get("evaluations").asDouble()));
        assertEquals(proof.get("bytes").asLong(), size.bytes());
        assertTrue(size.exact());
    }

    /** winterfell 0.13.1: within 1.9 %. */
    @ParameterizedTest
    @MethodSource
    void winterfell(JsonNode proof) {
        int extension = Map.of("None", 1, "Quadratic", 2, "Cubic", 3)
                .get(proof.get("extension").asText());
        double distinct = proof.get("distinct_queries").asDouble();
        double main = proof.get("main").asDouble();
        double elementBytes = proof.at("/parts/trace/0/0").asDouble() / distinct / main;
        double quotient = proof.at("/parts/constraint/0").asDouble() / distinct / elementBytes / extension;
        int folds = proof.at("/parts/fri").size();
        double aux = proof.get("aux").asDouble();
        double digest = (proof.at("/parts/commitments").asDouble() - 2) / (folds + (aux > 0 ? 4 : 3));
        double rate = 1 / proof.get("blowup").asDouble();
        List<Integer> factors =
                java.util.Collections.nCopies(folds, proof.get("fold").asInt());
        int logRows = Integer.numberOfTrailingZeros(proof.get("trace_rows").asInt());
        // There is no prime field of 128 bits here: two elements of 64 weigh the same.
        int words = (int) (elementBytes / Long.BYTES);
        RealSize size = size(
                "winterfell",
                "Goldilocks^" + extension * words,
                256,
                Fri.folding(
                        rate,
                        1L << logRows,
                        new Batching((long) (main * words), Coefficients.POWERS, 0),
                        proof.get("queries").asInt(),
                        factors,
                        0,
                        0),
                2,
                Map.of(AUX_COLUMNS, aux, QUOTIENT_COLUMNS, quotient, DIGEST_BYTES, digest));
        double bytes = proof.get("bytes").asDouble();
        assertEquals(
                bytes,
                (double) size.bytes(),
                0.019 * bytes,
                proof.get("example").asText());
    }

    /** genstark 0.7.6: the mean of five proofs within 1.2 %, each within three deviations. */
    @ParameterizedTest
    @MethodSource
    void genstark(JsonNode proof) {
        double steps = proof.get("steps").asDouble();
        // Elements of 128 bits weigh as much as two of Goldilocks.
        long words = 2
                * (proof.get("registers").asLong()
                        + proof.get("secret_registers").asLong());
        Fri fri = Fri.folding(
                1 / proof.get("extension_factor").asDouble(),
                (long) steps,
                new Batching(words, Coefficients.POWERS, 0),
                proof.get("fri_queries").asInt(),
                java.util.Collections.nCopies(proof.get("layers").asInt(), 4),
                0,
                0);
        double queries = proof.get("trace_queries").asDouble();
        ProofShape shape = shape("genstark", "Goldilocks^2", 256, fri, 2, Map.of(TRACE_QUERIES, queries));
        Spread spread = Spread.of(shape);
        double mean = 0;
        for (JsonNode bytes : proof.get("bytes")) {
            mean += bytes.asDouble() / proof.get("bytes").size();
            assertEquals(spread.mean(), Byte.SIZE * bytes.asDouble(), 3 * spread.deviation());
        }
        assertEquals(mean, spread.mean() / Byte.SIZE, 0.012 * mean);
    }

    private static Fri fri(double rate, int logRows, int queries, List<Integer> folds) {
        return Fri.folding(rate, 1L << logRows, new Batching(1, Coefficients.POWERS, 0), queries, folds, 0, 0);
    }

    private static RealSize size(
            String prover, String field, int hashBits, Fri fri, int degree, Map<LayoutKey, Double> stated) {
        ProofSize.Builder size = new ProofSize.Builder();
        shape(prover, field, hashBits, fri, degree, stated).addTo(size);
        return size.build().real().orElseThrow();
    }

    private static ProofShape shape(
            String prover, String field, int hashBits, Fri fri, int degree, Map<LayoutKey, Double> stated) {
        StatedLayout layout = StatedLayout.of(Layouts.of(prover).orElseThrow()).with(stated);
        return new ProofShape(Field.parse(field), hashBits, fri, degree, layout);
    }

    private static Stream<JsonNode> proofs(String name) {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = MadeProofsTest.class.getResourceAsStream("/soundscape/proofs/" + name + ".jsonl")) {
            List<JsonNode> proofs = mapper.readerFor(JsonNode.class)
                    .<JsonNode>readValues(Objects.requireNonNull(in))
                    .readAll();
            return proofs.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
