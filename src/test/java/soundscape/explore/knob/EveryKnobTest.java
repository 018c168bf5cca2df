package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.Zkvms;

/** Every knob on every circuit, turned to values along its whole scale. */
@Tag("slow")
class EveryKnobTest {
    /** Few enough to wait for; each seed is a circuit of every family. */
    private static final int SEEDS = 12;

    /** Values for many circuits at once: the present one, its neighbours, and the first beyond. */
    private static final int FEW = 8;

    private static final int LEAST_TURNS = 10;

    /** Few provers ask for a switch of two values. */
    private static final int LEAST_OF_A_LAYOUT = 2;

    private static final List<String> ONE_OF_EACH = List.of("pico", "dummy_whir", "stir_example", "sp1", "openvm2");

    static Stream<String> knobs() {
        return Knobs.ALL.stream().map(Knob::key);
    }

    static LongStream seeds() {
        return RandomCircuits.seeds().limit(SEEDS);
    }

    private static Knob knob(String key) {
        return Knobs.named(key).orElseThrow();
    }

    /** Beside the presets, a circuit under every prover. */
    private static List<Zkvm> presets() {
        return Stream.concat(Presets.names().stream().map(Zkvms::preset), Zkvms.ofEveryProver().stream())
                .toList();
    }

    /** The laws would hold of knobs that refuse everything, too: these turn. */
    @ParameterizedTest
    @MethodSource("knobs")
    void ofOneCircuitOfEveryPreset(String key) {
        int turned = 0;
        for (Zkvm zkvm : presets()) {
            TurnLaws laws = new TurnLaws(knob(key), zkvm);
            for (int i = 0; i < zkvm.entries().size(); i++) {
                for (String value : Spread.of(knob(key), zkvm, i)) {
                    Optional<Zkvm> after = laws.hold(new Target(i, Scope.CIRCUIT), value);
                    turned += after.isPresent() && !after.get().equals(zkvm) ? 1 : 0;
                }
            }
        }
        int least = Knobs.LAYOUT.contains(knob(key)) ? LEAST_OF_A_LAYOUT : LEAST_TURNS;
        assertTrue(turned >= least || key.equals("round-rates"), key + " turned " + turned + " times");
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void ofGroupsAndAllCircuits(String key) {
        for (Zkvm zkvm : presets()) {
            TurnLaws laws = new TurnLaws(knob(key), zkvm);
            for (int i : firstOfGroups(zkvm)) {
                Spread.of(knob(key), zkvm, i).stream().limit(FEW).forEach(value -> {
                    laws.hold(new Target(i, Scope.GROUP), value);
                    laws.hold(Target.ALL, value);
                });
            }
        }
    }

    private static Set<Integer> firstOfGroups(Zkvm zkvm) {
        Set<Integer> first = new TreeSet<>();
        for (int i = 0; i < zkvm.entries().size(); i++) {
            Optional<String> group = zkvm.entries().get(i).group();
            if (i == 0
                    || group.isEmpty()
                    || !group.equals(zkvm.entries().get(i - 1).group())) {
                first.add(i);
            }
        }
        return first;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofCircuitsOfAllFamilies(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            Zkvm zkvm = new Zkvm(
                    "random", Optional.empty(), List.of(new CircuitEntry(circuit, Optional.empty(), 0)), List.of());
            for (Knob knob : Knobs.ALL) {
                for (String value : Spread.of(knob, zkvm, 0)) {
                    new TurnLaws(knob, zkvm).hold(Target.ALL, value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void numbersAndTextAgree(String key) {
        if (knob(key) instanceof CircuitNumber number) {
            for (String preset : ONE_OF_EACH) {
                Zkvm zkvm = Zkvms.preset(preset);
                Target last = new Target(zkvm.finalIndex(), Scope.CIRCUIT);
                for (String value : Spread.of(number, zkvm, zkvm.finalIndex())) {
                    new TurnLaws(number, zkvm)
                            .hold(last, value)
                            .filter(after -> !after.equals(zkvm))
                            .ifPresent(after -> assertEquals(after, number.turn(zkvm, last, number.parse(value))));
                }
            }
        }
    }
}
