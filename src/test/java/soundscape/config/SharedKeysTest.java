package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundscape.config.toml.ConfigException;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;

/** Keys that circuits state each for itself or together. */
class SharedKeysTest {
    private static Circuit hashed(Circuit circuit, int bits) {
        return circuit.withHeader(circuit.header().withHashBits(bits));
    }

    private static Circuit limited(Circuit circuit, UnaryOperator<SwirlLogup> change) {
        return circuit instanceof Swirl swirl ? swirl.withLogup(change.apply(swirl.logup())) : circuit;
    }

    private static ZkvmFile open(String preset) {
        return Presets.open(preset).orElseThrow();
    }

    /** The lines that a change adds to a file, and those that it takes away. */
    private static List<List<String>> diff(ZkvmFile file, UnaryOperator<Circuit> change, Integer... circuits) {
        Zkvm changed = file.zkvm();
        for (int index : circuits) {
            changed = changed.withCircuit(index, change.apply(changed.circuits().get(index)));
        }
        String before = file.text().text();
        String after = Saved.text(file, changed);
        return List.of(Saved.linesOnlyIn(after, before), Saved.linesOnlyIn(before, after));
    }

    private static Integer[] all(ZkvmFile file) {
        return IntStream.range(0, file.zkvm().entries().size()).boxed().toArray(Integer[]::new);
    }

    @Test
    void digestOfAllChangesWhereItIsStated() {
        ZkvmFile pico = open("pico");
        assertEquals(
                List.of(List.of("hash_size_bits = 256"), List.of("hash_size_bits = 248")),
                diff(pico, circuit -> hashed(circuit, 256), all(pico)));
    }

    @Test
    void digestOfOneCircuitIsStatedThereBehindItsName() {
        ZkvmFile pico = open("pico");
        Zkvm changed = pico.zkvm().withCircuit(1, hashed(pico.zkvm().circuits().get(1), 256));
        String text = Saved.text(pico, changed);
        assertTrue(text.contains("name = \"convert\"\nhash_size_bits = 256\nrho = 0.5"), text);
        // and stays there when it is as before again
        assertEquals(
                List.of("hash_size_bits = 248"),
                Saved.linesOnlyIn(
                        Saved.text(Saved.parse(text), pico.zkvm()), pico.text().text()));
    }

    @Test
    void busGrindingIsWrittenWhereItIsStated() {
        ZkvmFile openvm = open("openvm2");
        UnaryOperator<Circuit> more = circuit -> limited(circuit, limits -> limits.withGrinding(25));
        assertEquals(List.of(List.of("logup_pow_bits = 25"), List.of("logup_pow_bits = 19")), diff(openvm, more, 2));
        assertEquals(List.of(List.of("logup_pow_bits = 25"), List.of()), diff(openvm, more, 0));
        assertEquals(
                List.of(List.of("logup_pow_bits = 25"), List.of("logup_pow_bits = 18")),
                diff(openvm, more, 0, 1, 4, 5));
    }

    @Test
    void limitsThatSwirlCircuitsShareChangeForAll() {
        ZkvmFile openvm = open("openvm2");
        UnaryOperator<Circuit> fewer = circuit ->
                limited(circuit, limits -> limits.withMaxInteractions(1 << 20).withLogMaxMessageLength(5));
        assertEquals(
                List.of(
                        List.of("logup_max_interaction_count = 1048576", "logup_log_max_message_length = 5"),
                        List.of("logup_max_interaction_count = 2013265921", "logup_log_max_message_length = 7")),
                diff(openvm, fewer, all(openvm)));
        ZkvmFile zkdtvm = open("zkdtvm"); // one SWIRL circuit among others
        assertEquals(2, diff(zkdtvm, fewer, all(zkdtvm)).get(0).size());
    }

    @Test
    void limitsThatDifferCannotBeWritten() {
        ZkvmFile openvm = open("openvm2");
        Zkvm changed = openvm.zkvm()
                .withCircuit(2, limited(openvm.zkvm().circuits().get(2), limits -> limits.withMaxInteractions(1000)));
        ConfigException refused = assertThrows(ConfigException.class, () -> openvm.textFor(changed));
        assertEquals(
                "openvm2.toml:14:1: logup_max_interaction_count = 1000: logup_max_interaction_count must be the same for all"
                        + " SWIRL circuits, since it stands in [swirl] for all of them (circuit internal_for_leaf);"
                        + " 2013265921 as for app would do",
                refused.getMessage());
    }
}
