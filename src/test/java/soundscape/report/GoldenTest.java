package soundscape.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;

/** Holds the estimator to the reference's answers, through the JSON that the command line prints. */
class GoldenTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> FAMILIES =
            List.of("fri_stark", "whir", "stir", "jagged", "swirl", "mixed", "whatif");
    private static final int CASES = 406;

    /** The reference rounds differently on doubles; levels are compared exactly all the same. */
    private static final double TOLERANCE = 1e-6;

    static Stream<Arguments> cases() {
        return FAMILIES.stream()
                .flatMap(family -> new String(resource(family + ".jsonl"), StandardCharsets.UTF_8).lines())
                .map(GoldenTest::tree)
                .map(node -> Arguments.of(node.get("id").asText(), node));
    }

    static Stream<Arguments> presets() {
        JsonNode all = tree(new String(resource("presets.json"), StandardCharsets.UTF_8));
        List<Arguments> arguments = new ArrayList<>();
        names(all).forEach(name -> arguments.add(Arguments.of(name, all.get(name))));
        return arguments.stream();
    }

    @Test
    void allCasesAreThere() {
        assertEquals(CASES, cases().count());
    }

    /** The reference has no file for STIR, where the example is our own, and none of Ziren. */
    @Test
    void everyPresetHasAnAnswer() {
        List<Object> answered = presets().map(preset -> preset.get()[0]).toList();
        assertEquals(
                List.of("stir_example", "ziren"),
                Presets.names().stream()
                        .filter(name -> !answered.contains(name))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void caseAgrees(String id, JsonNode golden) {
        byte[] toml = golden.get("toml").asText().getBytes(StandardCharsets.UTF_8);
        assertAgrees(golden.get("expected"), ZkvmFile.of(id, toml).zkvm());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("presets")
    void presetAgrees(String name, JsonNode expected) {
        assertAgrees(expected, Presets.open(name).orElseThrow().zkvm());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyTermExplainsItself(String id, JsonNode golden) {
        byte[] toml = golden.get("toml").asText().getBytes(StandardCharsets.UTF_8);
        ZkvmFile.of(id, toml).zkvm().estimate().circuits().stream()
                .flatMap(circuit -> circuit.regimes().stream())
                .flatMap(regime -> regime.terms().stream())
                .map(term -> term.why().get())
                .forEach(why -> {
                    assertTrue(why.formula().startsWith("ε = "), why.formula());
                    assertTrue(why.values().size() >= 2, why.formula());
                });
    }

    private static void assertAgrees(JsonNode expected, Zkvm zkvm) {
        assertSame("", expected, tree(EstimateJson.of(zkvm, zkvm.estimate())));
    }

    private static void assertSame(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            // What the reference does not know stands beside its own fields.
            List<String> own = new ArrayList<>(names(actual));
            own.remove("proof_size_real");
            assertEquals(names(expected), own, path);
            names(expected).forEach(name -> assertSame(path + "/" + name, expected.get(name), actual.get(name)));
        } else if (expected.isArray()) {
            assertEquals(expected.size(), actual.size(), path);
            for (int i = 0; i < expected.size(); i++) {
                assertSame(path + "/" + i, expected.get(i), actual.get(i));
            }
        } else if (expected.isNumber()) {
            double tolerance = path.contains("/bits/") ? TOLERANCE : 0;
            assertEquals(expected.asDouble(), actual.asDouble(), tolerance, path);
        } else {
            assertEquals(expected, actual, path);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream resource = GoldenTest.class.getResourceAsStream("/soundscape/golden/" + name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
