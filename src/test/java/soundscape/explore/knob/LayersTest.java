package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;

class LayersTest {
    private static Zkvm layers(Zkvm zkvm, int count) {
        Zkvm changed = Knobs.LAYERS.turn(zkvm, Target.ALL, count);
        assertEquals(Optional.of(KnobReading.of(count)), Knobs.LAYERS.read(changed, 0));
        return changed;
    }

    private static List<String> names(Zkvm zkvm) {
        return zkvm.entries().stream().map(entry -> entry.name()).toList();
    }

    @ParameterizedTest
    @CsvSource({"pico, 5", "sp1, 3", "zkdtvm, 4", "dummy_whir, 4", "stir_example, 3", "miden, 1", "risc0, 1", "zisk, 5"
    })
    void presetsHaveTheirLayers(String preset, int layers) {
        assertEquals(layers, Layers.of(Zkvms.preset(preset)).size());
    }

    /** Neighbours of one group are one layer. */
    @Test
    void layersOfZiskAreItsGroups() {
        List<List<String>> layers = Layers.of(Zkvms.preset("zisk")).stream()
                .map(layer -> layer.stream()
                        .map(entry -> entry.group().orElseThrow())
                        .distinct()
                        .toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("basic"),
                        List.of("compression"),
                        List.of("aggregation"),
                        List.of("final"),
                        List.of("final_compressed")),
                layers);
        assertEquals(
                List.of(35, 6, 1, 1, 1),
                Layers.of(Zkvms.preset("zisk")).stream().map(List::size).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "zisk", "zkdtvm", "openvm2", "venus"})
    void removedLayersComeBackAsTheyWere(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        int all = Layers.of(zkvm).size();
        Zkvm one = layers(zkvm, 1);
        assertEquals(zkvm.entries().subList(0, one.entries().size()), one.entries());
        assertEquals(zkvm, layers(one, all), "at once");
        Zkvm stepwise = zkvm;
        for (int count = all - 1; count >= 1; count--) {
            stepwise = layers(stepwise, count);
        }
        for (int count = 2; count <= all; count++) {
            stepwise = layers(stepwise, count);
        }
        assertEquals(zkvm, stepwise, "one by one");
    }

    @Test
    void furtherLayersAreCopiesUnderNewNames() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm more = layers(pico, 7);
        assertEquals(List.of("riscv", "convert", "combine", "compress", "embed", "embed 2", "embed 3"), names(more));
        Circuit embed = Zkvms.circuit(pico, "embed");
        assertEquals(embed.withHeader(embed.header().withName("embed 3")), Zkvms.circuit(more, "embed 3"));
    }

    /** A copy of a circuit of a group is a layer of its own, not a member of the group. */
    @Test
    void copiesStandOutsideTheGroup() {
        Zkvm more = layers(Zkvms.preset("zisk"), 6);
        assertEquals(45, more.entries().size());
        assertEquals("Final_Compressed 2", more.entries().get(44).name());
        assertEquals(Optional.empty(), more.entries().get(44).group());
    }

    /** Copies that are taken off and put on again keep what was changed in them. */
    @Test
    void copiesComeBackChangedAsTheyWere() {
        Zkvm more = layers(Zkvms.preset("pico"), 6);
        Zkvm changed = Knobs.QUERIES.turn(more, new Target(5, Scope.CIRCUIT), 77);
        Zkvm back = layers(layers(changed, 3), 6);
        assertEquals(changed, back);
        assertEquals(List.of(77), Zkvms.queries(back.entries().get(5).circuit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65", "2.5"})
    void countsOutsideTheScaleAreRefused(String value) {
        Zkvm pico = Zkvms.preset("pico");
        assertThrows(InvalidParameterException.class, () -> Knobs.LAYERS.turn(pico, Target.ALL, value));
        double number = Double.parseDouble(value);
        assertThrows(InvalidParameterException.class, () -> Knobs.LAYERS.turn(pico, Target.ALL, number));
    }
}
