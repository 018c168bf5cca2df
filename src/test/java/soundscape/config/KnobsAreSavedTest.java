package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** Whatever a knob does, for one circuit or for all, a file can say. */
class KnobsAreSavedTest {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final List<LongUnaryOperator> CHANGES = List.of(n -> n + 1, n -> n - 1, n -> 2 * n, n -> n / 2);
    private static final List<String> WORDS = List.of(
            "BabyBear^5",
            "Goldilocks",
            "FRI",
            "WHIR",
            "STIR",
            "unique",
            "list",
            "both",
            "powers",
            "independent",
            "multilinear",
            "univariate",
            "multivariate",
            "none",
            "ancestor",
            "frontier",
            "again",
            "once",
            "soundcalc",
            "pil2-proofman",
            "0.01",
            "0");

    private static final List<ZkvmFile> FILES = Stream.concat(
                    Stream.of("pico", "dummy_whir", "stir_example", "sp1", "openvm2")
                            .map(name -> Presets.open(name).orElseThrow()),
                    Stream.of(Samples.jaggedOverWhir(), Samples.swirlBounds()))
            .toList();

    private static final List<ZkvmFile> LAID_OUT = Samples.ofEveryProver();

    static List<Knob> knobs() {
        return Knobs.ALL;
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void whateverItDoesIsSaved(Knob knob) {
        long saved = 0;
        for (ZkvmFile file : knob.about().group() == KnobGroup.LAYOUT ? LAID_OUT : FILES) {
            for (Target target : List.of(
                    Target.ALL,
                    new Target(0, Scope.CIRCUIT),
                    new Target(file.zkvm().finalIndex(), Scope.CIRCUIT))) {
                saved += values(knob, file.zkvm(), target.circuit())
                        .flatMap(value -> turned(knob, file.zkvm(), target, value).stream())
                        .distinct()
                        .peek(changed -> assertSaved(file, changed))
                        .count();
            }
        }
        assertTrue(saved > 0, "no value turned it");
    }

    private static void assertSaved(ZkvmFile file, Zkvm changed) {
        String text = file.textFor(changed).text();
        assertTrue(Saved.parse(text).zkvm().sameCircuits(changed), text);
    }

    /** What it stands at with all numbers changed alike, the first, the last, and every word that some knob knows. */
    private static Stream<String> values(Knob knob, Zkvm zkvm, int circuit) {
        Stream<String> numbers = knob.show(zkvm, circuit).stream()
                .flatMap(shown -> CHANGES.stream().map(change -> NUMBER.matcher(shown)
                        .replaceAll(number -> String.valueOf(change.applyAsLong(Long.parseLong(number.group()))))));
        return Stream.concat(numbers, WORDS.stream());
    }

    private static Optional<Zkvm> turned(Knob knob, Zkvm zkvm, Target target, String value) {
        try {
            Zkvm changed = knob.turn(zkvm, target, value);
            changed.estimate();
            return changed.sameCircuits(zkvm) ? Optional.empty() : Optional.of(changed);
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
