package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Zkvms;

/** Layers are duplicated, moved, renamed and removed, and every arrangement can be saved. */
@Tag("slow")
class LayerEditsTest {
    static Stream<String> presets() {
        return Presets.names().stream();
    }

    /** What is saved reads back equal, and every circuit has a name of its own. */
    private static Zkvm saved(String preset, Zkvm zkvm) {
        ZkvmFile file = Presets.open(preset).orElseThrow();
        Zkvm readBack = ZkvmFile.of("saved.toml", file.textFor(zkvm).encode()).zkvm();
        assertTrue(readBack.sameCircuits(zkvm), preset + " reads back as " + names(readBack));
        assertEquals(names(zkvm), names(readBack));
        assertEquals(zkvm.entries().size(), Set.copyOf(names(zkvm)).size(), names(zkvm)::toString);
        return zkvm;
    }

    private static List<String> names(Zkvm zkvm) {
        return zkvm.entries().stream().map(CircuitEntry::name).toList();
    }

    private static int layers(Zkvm zkvm) {
        return Layers.of(zkvm).size();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyLayerOfEveryPresetIsEditedAndSaved(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        int layers = layers(zkvm);
        Set<Zkvm> arrangements = new HashSet<>();
        for (int i = 0; i < layers; i++) {
            Zkvm more = saved(preset, LayerEdits.duplicate(zkvm, i));
            assertEquals(layers + 1, layers(more));
            assertEquals(
                    circuits(Layers.of(zkvm).get(i), ""),
                    circuits(Layers.of(more).get(i + 1), ""),
                    "but for names");
            saved(preset, LayerEdits.duplicate(more, i));
            assertEquals(zkvm.entries(), LayerEdits.remove(more, i + 1).entries(), "taken out again");
            Zkvm renamed = saved(preset, LayerEdits.rename(zkvm, i, "Größe \"1\" # [x] = 'y' \\ →"));
            assertEquals(layers, layers(renamed));
            arrangements.add(more);
            if (i > 0) {
                Zkvm moved = saved(preset, LayerEdits.swap(zkvm, i, i - 1));
                assertEquals(
                        placed(Layers.of(zkvm).get(i)),
                        placed(Layers.of(moved).get(i - 1)),
                        "but for whom it verifies");
                assertEquals(zkvm, LayerEdits.swap(moved, i, i - 1), "and back");
                arrangements.add(moved);
            }
            if (layers > 1) {
                Zkvm fewer = saved(preset, LayerEdits.remove(zkvm, i));
                assertEquals(layers - 1, layers(fewer));
                arrangements.add(fewer);
            }
        }
        assertEquals(layers == 1 ? 1 : 3 * layers - 1, arrangements.size(), "all of them differ");
    }

    private static List<CircuitEntry> placed(List<CircuitEntry> layer) {
        return layer.stream()
                .map(entry -> entry.withRole(entry.role().withVerifies(List.of())))
                .toList();
    }

    private static List<Circuit> circuits(List<CircuitEntry> layer, String name) {
        return layer.stream()
                .map(CircuitEntry::circuit)
                .map(circuit -> circuit.withHeader(circuit.header().withName(name)))
                .toList();
    }

    @Test
    void copiesBearTheNextFreeNumber() {
        Zkvm zkvm = LayerEdits.duplicate(LayerEdits.duplicate(Zkvms.preset("pico"), 4), 4);
        assertEquals(List.of("embed", "embed 3", "embed 2"), names(zkvm).subList(4, 7));
    }

    /** Also those that will come back when a layer is added are taken. */
    @Test
    void namesOfLayersSetAsideAreTaken() {
        Zkvm six = Knobs.LAYERS.turn(Zkvms.preset("pico"), Target.ALL, 6);
        Zkvm five = Knobs.LAYERS.turn(six, Target.ALL, 5);
        Zkvm copied = LayerEdits.duplicate(five, 4);
        assertEquals("embed 3", names(copied).get(5));
        assertThrows(InvalidParameterException.class, () -> LayerEdits.rename(five, 0, "embed 2"));
        saved("pico", Knobs.LAYERS.turn(copied, Target.ALL, 7));
    }

    @Test
    void aLayerOfAGroupIsCopiedUnderAGroupOfItsOwn() {
        Zkvm more = LayerEdits.duplicate(Zkvms.preset("zisk"), 1);
        assertEquals(Optional.of("compression 2"), Layers.of(more).get(2).get(0).group());
        assertEquals(6, Layers.of(more).get(2).size());
    }

    @Test
    void aLayerOfAGroupIsNamedByIt() {
        Zkvm renamed = LayerEdits.rename(Zkvms.preset("zisk"), 0, " segments ");
        assertEquals(35, Layers.of(renamed).get(0).size());
        assertTrue(renamed.entries().stream().limit(35).allMatch(entry -> entry.group()
                .equals(Optional.of("segments"))));
        assertEquals(names(Zkvms.preset("zisk")), names(renamed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "embed", "two\nlines"})
    void aNameThatIsNoneOrTakenIsRefused(String name) {
        Zkvm pico = Zkvms.preset("pico");
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> LayerEdits.rename(pico, 0, name));
        assertEquals(
                refused.remedy(),
                names(LayerEdits.rename(pico, 0, refused.remedy())).get(0),
                "what is proposed does");
    }

    @Test
    void aNameKeptIsNoChange() {
        Zkvm pico = Zkvms.preset("pico");
        assertEquals(pico, LayerEdits.rename(pico, 0, "riscv"));
        assertNotEquals(pico, LayerEdits.rename(pico, 0, "rv32"));
    }

    @Test
    void oneLayerStays() {
        Zkvm miden = Zkvms.preset("miden");
        assertThrows(InvalidParameterException.class, () -> LayerEdits.remove(miden, 0));
    }

    /** The last layer comes back as it was; a layer from the middle comes back by undoing only. */
    @Test
    void theLastLayerIsSetAside() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm fewer = LayerEdits.remove(pico, 4);
        assertEquals(1, fewer.removedLayers().size());
        assertEquals(pico, Knobs.LAYERS.turn(fewer, Target.ALL, 5));
        assertEquals(List.of(), LayerEdits.remove(pico, 2).removedLayers());
    }
}
