package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private JsonNode json(String... args) throws IOException {
        assertEquals(0, run(args), err.toString());
        return new ObjectMapper().readTree(out.toString());
    }

    private static JsonNode step(JsonNode root, String name) {
        for (JsonNode step : root.path("steps")) {
            if (step.path("step").asText().equals(name)) {
                return step;
            }
        }
        throw new AssertionError("no step " + name + " in " + root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "sp1", "zkdtvm"})
    void digestsOf248BitsAreToldToBeTooShortForHStar(String name) {
        assertEquals(0, run("proof", name));
        assertTrue(
                out.toString()
                        .contains(
                                "8 elements of KoalaBear, 247.9 bits: collisions are found after about 2^123.9 hashes, "
                                        + "less than the 128 of H-star."),
                out.toString());
    }

    @Test
    void everyStepStandsInTheTable() {
        assertEquals(0, run("proof", "ziren", "--queries", "64"));
        String rows = out.toString().replaceAll(" +", " ");
        assertTrue(rows.contains("Least term 102.1 102.1 –"), rows);
        assertTrue(rows.contains("All terms of the circuit 102.1 100.9 1.2"), rows);
        assertTrue(rows.contains("All proofs of a block 100.9 90.2 10.7"), rows);
        assertTrue(rows.contains("Against 2^T queries 90.2 26.2 64.0"), rows);
        assertTrue(rows.contains("Collisions of the digests 26.2 26.2 –"), rows);
        assertTrue(rows.contains("Proofs of a block: core 702, compress 1053, of all others one."), rows);
        assertTrue(rows.contains("Not soundcalc's"), rows);
    }

    @Test
    void jsonHasEveryFigure() throws IOException {
        JsonNode root = json("proof", "ziren", "--queries=10.5", "--proofs", "core=1", "--json");
        assertEquals(10.5, root.path("queries_log2").asDouble());
        assertFalse(root.path("upper_bound").asBoolean());
        assertEquals(10.5, step(root, "compiled").path("bits_lost").asDouble(), 1e-9);
        assertEquals(123.954, step(root, "collisions").path("bits_allowed").asDouble(), 1e-3);
        assertEquals(1, root.path("proofs").get(0).path("most").asInt());
        assertEquals(5, root.path("steps").size());
        assertEquals(7, root.path("not_counted").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ziren | | 2^45.1 queries forge a proof with a chance of at most 2^−45.1; from 2^90.2 queries on nothing is promised.",
                "ziren | --quantum | Asymptotically, 2^30.0 queries forge",
                "pico | --set=queries=1 --set=grinding=0 --proofs=all=1000 | Nothing: not one query is promised to fail."
            })
    void whatAnAttackerHasToPay(String name, String options, String said) {
        List<String> args = new ArrayList<>(List.of("proof", name));
        args.addAll(options == null ? List.of() : List.of(options.split(" ", -1)));
        assertEquals(0, run(args.toArray(String[]::new)), err.toString());
        assertTrue(out.toString().contains("What an attacker has to pay: " + said), out.toString());
    }

    @Test
    void quantumQueriesAreSaidToBeAsymptotic() throws IOException {
        JsonNode compiled = step(json("proof", "openvm", "--quantum", "--queries=20", "--json"), "compiled");
        assertEquals(40, compiled.path("bits_lost").asDouble(), 1e-9);
        assertTrue(compiled.path("assumed").toString().contains("asymptotic"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pico | bits are at most these",
                "miden | Not known, so that every figure is an upper bound: num_constraints",
                "openvm | The file does not say what digests consist of; 8 elements of BabyBear",
                "dummy_whir | is told of FRI over a power of two alone"
            })
    void whatIsNotKnownIsSaid(String name, String said) {
        assertEquals(0, run("proof", name, "--why"));
        assertTrue(out.toString().contains(said), out.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--queries, 300, 'queries = 300: queries must be T, for 2^T queries, from 0 to 256; 64 would do'",
        "--proofs, riscv=0, 'proofs = 0: proofs must be a whole number from 1 to'",
        "--proofs, riscv, 'proofs = riscv: proofs must be CIRCUIT=COUNT; riscv=1000 would do'"
    })
    void refusesInASentence(String option, String value, String sentence) {
        assertEquals(1, run("proof", "pico", option, value));
        assertTrue(err.toString().contains(sentence), err.toString());
        assertEquals("", out.toString());
    }
}
