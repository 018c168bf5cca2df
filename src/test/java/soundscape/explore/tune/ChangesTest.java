package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Spread;
import soundscape.explore.knob.Target;

/** Nothing is changed without being told. */
class ChangesTest {
    /** A zkVM of every proof system and scheme. */
    private static final List<String> ONE_OF_EACH =
            List.of("pico", "airbender", "dummy_whir", "stir_example", "sp1", "openvm2");

    static Stream<String> knobs() {
        return Knobs.ALL.stream().filter(CircuitKnob.class::isInstance).map(Knob::key);
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void whatAnyKnobChangesIsToldByAParameter(String key) {
        Knob knob = Knobs.named(key).orElseThrow();
        List<String> lines = Stream.concat(ONE_OF_EACH.stream().map(Zkvms::preset), Zkvms.ofEveryProver().stream())
                .flatMap(zkvm -> lines(zkvm, knob))
                .toList();
        assertTrue(!lines.isEmpty() || key.equals("round-rates"), "no value of " + key + " changed anything");
        List<String> untold = lines.stream()
                .filter(line -> line.matches("[^:]+: [+−]\\d+ bits.*"))
                .toList();
        assertEquals(List.of(), untold);
    }

    private static Stream<String> lines(Zkvm zkvm, Knob knob) {
        return IntStream.range(0, zkvm.entries().size()).boxed().flatMap(i -> Spread.of(knob, zkvm, i).stream()
                .flatMap(value -> changes(zkvm, knob, i, value).stream()));
    }

    private static List<String> changes(Zkvm before, Knob knob, int circuit, String value) {
        try {
            Zkvm after = knob.turn(before, new Target(circuit, Scope.CIRCUIT), value);
            return Changes.between(before, after, RegimeChoice.BEST, SizeChoice.EXPECTED);
        } catch (InvalidParameterException refused) {
            return List.of();
        }
    }
}
