package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.toml.ConfigException;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** Whatever single component of a circuit changes, the file says it: there, and nowhere else. */
class EveryComponentTest {
    private static final List<String> FILES =
            List.of("pico", "dummy_whir", "stir_example", "sp1", "jagged_whir", "openvm2", "zkdtvm", "miden", "venus");

    /** A rate takes FRI's blowup and early stop along; a lookup that comes is a table of its own. */
    private static final int MOST_LINES = 3;

    private static ZkvmFile open(String name) {
        return switch (name) {
            case "jagged_whir" -> Samples.jaggedOverWhir();
            case "venus" -> Samples.beginningOf("venus");
            default -> Presets.open(name).orElseThrow();
        };
    }

    private static Stream<Variations> variations(Zkvm zkvm) {
        return Variations.of(zkvm.circuits().get(zkvm.finalIndex())).filter(EveryComponentTest::estimable);
    }

    private static boolean estimable(Variations variation) {
        try {
            Estimator.estimate((Circuit) variation.value());
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    static List<String> files() {
        return FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenWhereItStands(String name) {
        ZkvmFile file = open(name);
        variations(file.zkvm()).forEach(variation -> {
            Zkvm changed = file.zkvm().withCircuit(file.zkvm().finalIndex(), (Circuit) variation.value());
            if (Samples.writable(changed)) {
                assertWritten(file, changed, variation.component());
            } else {
                assertRefused(file, changed);
            }
        });
    }

    private static void assertWritten(ZkvmFile file, Zkvm changed, String component) {
        List<String> lines =
                Saved.linesOnlyIn(Saved.text(file, changed), file.text().text());
        assertTrue(
                lines.size() <= MOST_LINES || component.equals("Lookups.all") || component.equals("Header.layout"),
                () -> component + ": " + lines);
    }

    private static void assertRefused(ZkvmFile file, Zkvm changed) {
        ConfigException refused = assertThrows(ConfigException.class, () -> file.textFor(changed));
        assertEquals(1, refused.problems().size());
        assertTrue(
                refused.getMessage().matches("(?s)\\S+:\\d+:\\d+: (\\w+) = .*: \\1 must .*; .* would do"),
                refused.getMessage());
    }

    /** The test above would say nothing of a component that no variation reaches. */
    @Test
    void everyComponentIsVaried() {
        Set<String> all = FILES.stream()
                .flatMap(name -> open(name).zkvm().circuits().stream())
                .flatMap(Variations::components)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> varied = FILES.stream()
                .flatMap(name -> variations(open(name).zkvm()))
                .map(Variations::component)
                .collect(Collectors.toSet());
        all.removeAll(varied);
        assertEquals(Set.of(), all);
    }
}
