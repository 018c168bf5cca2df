package soundscape.estimator.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;

/** What the calculators are known to print, by their own tests and by their programs. */
class PublishedFiguresTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Parameters asked(
            int fieldBits,
            int collisionBits,
            double blowup,
            int logRows,
            int queries,
            int grinding,
            int fold,
            Combined batch) {
        return new Parameters(
                Field.parse("Goldilocks^2"),
                fieldBits,
                collisionBits,
                1 / blowup,
                Math.scalb(1.0, logRows),
                queries,
                grinding,
                0,
                fold,
                batch.coefficients,
                batch.functions,
                batch.constraints > 0 ? OptionalLong.of(batch.constraints) : OptionalLong.empty(),
                2,
                2);
    }

    private record Combined(Coefficients coefficients, long functions, long constraints) {
        static final Combined INDEPENDENT = new Combined(Coefficients.INDEPENDENT, 2, 100);
        static final Combined NONE = new Combined(Coefficients.POWERS, 1, 1);
    }

    /** Of winterfell's tests of proven security (air/src/proof/security.rs at 2f78ee9), all that state a figure of one regime. */
    @ParameterizedTest
    @CsvSource({
        "UNIQUE, 128, 4, 20, 119, 20, 2, 100",
        "JOHNSON, 128, 4, 20, 119, 20, 2, 69",
        "JOHNSON, 192, 4, 20, 81, 20, 2, 100",
        "UNIQUE, 128, 8, 8, 123, 20, 2, 116",
        "UNIQUE, 128, 8, 8, 123, 20, 4, 115",
        "UNIQUE, 128, 2, 8, 195, 20, 2, 100",
        "JOHNSON, 192, 2, 8, 163, 20, 2, 100",
        "JOHNSON, 192, 4, 18, 80, 20, 8, 99",
        "JOHNSON, 192, 8, 18, 53, 20, 8, 99",
        "JOHNSON, 192, 8, 18, 85, 20, 8, 128",
        "JOHNSON, 192, 16, 18, 65, 20, 8, 128",
        "JOHNSON, 128, 8, 18, 85, 20, 8, 70",
        "UNIQUE, 128, 8, 16, 120, 20, 2, 108"
    })
    void winterfellProven(
            String regime, int field, double blowup, int logRows, int queries, int grinding, int fold, int expected) {
        Parameters asked = asked(field, 128, blowup, logRows, queries, grinding, fold, Combined.INDEPENDENT);
        List<Part> parts = regime.equals("UNIQUE") ? Winterfell.unique(asked) : Winterfell.johnson(asked);
        assertEquals(expected, Opinion.level(parts));
    }

    /** Of the same tests, those that combine by powers. */
    @ParameterizedTest
    @CsvSource({
        "UNIQUE, 128, 16, 2, 106",
        "UNIQUE, 128, 16, 4, 106",
        "UNIQUE, 128, 16, 32, 104",
        "UNIQUE, 128, 16, 256, 101",
        "JOHNSON, 192, 22, 2, 126",
        "JOHNSON, 192, 22, 256, 118"
    })
    void winterfellBatchingByPowers(String regime, int field, int logRows, long functions, int expected) {
        Parameters asked = asked(field, 128, 8, logRows, 120, 20, 8, new Combined(Coefficients.POWERS, functions, 100));
        List<Part> parts = regime.equals("UNIQUE") ? Winterfell.unique(asked) : Winterfell.johnson(asked);
        assertEquals(expected, Opinion.level(parts));
    }

    static Stream<JsonNode> proofs() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PublishedFiguresTest.class.getResourceAsStream("/soundscape/proofs/winterfell.jsonl"))) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().toList().stream().map(PublishedFiguresTest::read);
        }
    }

    private static JsonNode read(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException broken) {
            throw new AssertionError(line, broken);
        }
    }

    /** What winterfell 0.13.1 said of ten proofs that it had made; its examples' fields have 128, 2·128 and 3·64 bits. */
    @ParameterizedTest
    @MethodSource("proofs")
    void winterfellOfItsOwnProofs(JsonNode proof) {
        int field = Map.of("None", 128, "Quadratic", 256, "Cubic", 192)
                .get(proof.get("extension").asText());
        int logRows = Long.numberOfTrailingZeros(proof.get("trace_rows").asLong());
        JsonNode parts = proof.get("parts");
        int roots = parts.get("trace").size() + parts.get("fri").size() + 2;
        int digestBytes = (parts.get("commitments").asInt() - Short.BYTES) / roots;
        Parameters asked = asked(
                field,
                digestBytes * Byte.SIZE / 2,
                proof.get("blowup").asDouble(),
                logRows,
                proof.get("queries").asInt(),
                proof.get("grinding").asInt(),
                proof.get("fold").asInt(),
                new Combined(Coefficients.INDEPENDENT, proof.get("width").asLong(), 0));
        JsonNode said = proof.get("said");
        assertEquals(said.get("conjectured").asInt(), Opinion.level(Winterfell.conjectured(asked)), "conjectured");
        assertEquals(said.get("udr").asInt(), Opinion.level(Winterfell.unique(asked)), "unique");
        assertEquals(said.get("jbr").asInt(), Opinion.level(Winterfell.johnson(asked)), "johnson");
    }

    /** Plonky3's benchmark: UDR 57, LDR 65 (security/src/fri.rs at 5dc50e5), 116 by its legacy count, which ethSTARK's is here. */
    @Test
    void plonky3sBenchmark() {
        Parameters asked = asked(252, 128, 2, 20, 100, 16, 8, Combined.NONE);
        assertEquals(57, Opinion.level(Plonky3.unique(asked)));
        assertEquals(65, Opinion.level(Plonky3.johnson(asked)));
        assertEquals(116, Opinion.level(QueryCounts.queriesAlone(asked)));
        assertEquals(116, Opinion.level(QueryCounts.ethStark(asked)));
    }

    /** Plonky3's own vector of random words (uni-stark/src/security.rs at 5dc50e5); 113 are those of 128 bits of field. */
    @ParameterizedTest
    @CsvSource({
        "1, 100, 16, 128, 252, 114",
        "1, 100, 16, 128, 128, 113",
        "1, 100, 0, 128, 128, 97",
        "2, 64, 20, 128, 128, 125",
        "4, 20, 8, 256, 128, 86",
        "8, 32, 0, 128, 128, 119",
        "1, 84, 16, 100, 128, 97",
        "3, 27, 21, 128, 128, 100"
    })
    void plonky3sRandomWords(int logBlowup, int queries, int grinding, int collisions, int field, int expected) {
        Parameters asked = asked(field, collisions, Math.scalb(1.0, logBlowup), 0, queries, grinding, 2, Combined.NONE);
        assertEquals(expected, Opinion.level(Plonky3.randomWords(asked)));
    }

    /** The same vector by trace length, where the folds of 8 over 96 bits of field bind. */
    @ParameterizedTest
    @CsvSource({"10, 82", "16, 76", "20, 72", "24, 68", "28, 64"})
    void plonky3sRandomWordsByLength(int logRows, int expected) {
        assertEquals(
                expected, Opinion.level(Plonky3.randomWords(asked(96, 128, 2, logRows, 100, 16, 8, Combined.NONE))));
    }

    /** stwo's own test (crates/prover/src/core/pcs/mod.rs at dad3688). */
    @Test
    void stwosTest() {
        assertEquals(
                10 * 70 + 42,
                Opinion.level(QueryCounts.queriesAlone(asked(124, 128, 1024, 20, 70, 42, 2, Combined.NONE))));
    }

    /** ethSTARK's README: 30 queries at blowup 4, 20 bits of grinding, 122 bits of field, 160 of hash are 80 bits. */
    @Test
    void ethStarksReadme() {
        assertEquals(80, Opinion.level(QueryCounts.ethStark(asked(122, 80, 4, 10, 30, 20, 2, Combined.NONE))));
        assertEquals(73, Opinion.level(QueryCounts.ethStark(asked(93, 80, 4, 20, 30, 20, 2, Combined.NONE))));
    }
}
