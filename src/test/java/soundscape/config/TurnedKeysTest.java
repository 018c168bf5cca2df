package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.Need;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TomlText;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Spread;
import soundscape.explore.knob.Target;

/** There is a knob for every key of a file, or a reason why not. */
@Tag("slow")
class TurnedKeysTest {
    private static final int SEEDS = 6;

    private static final String NAME = "a name, which no figure depends on";
    private static final String SYSTEM = "another proof system has another circuit; a scheme of the same is swapped";

    /** Keys that no knob turns, in all tables or in those of a kind, and why. */
    private static final Map<String, String> UNTURNED = Map.ofEntries(
            Map.entry("name", NAME),
            Map.entry("version", NAME),
            Map.entry("group", "the layer that a circuit belongs to, which is changed by moving it"),
            Map.entry("lookups", "a table each, whose own keys have knobs"),
            Map.entry(TableKind.JAGGED_FRI + " protocol_family", SYSTEM),
            Map.entry(TableKind.JAGGED_WHIR + " protocol_family", SYSTEM),
            Map.entry(TableKind.SWIRL + " protocol_family", SYSTEM),
            Map.entry(TableKind.JAGGED_FRI + " explicit_regime", "Jagged has unique decoding alone"),
            Map.entry(TableKind.JAGGED_WHIR + " explicit_regime", "Jagged has unique decoding alone"));

    private static final List<ZkvmFile> FILES = Stream.of(
                    Stream.of("pico", "dummy_whir", "stir_example", "sp1", "openvm2", "zisk")
                            .map(Samples::beginningOf),
                    Stream.of(Samples.jaggedOverWhir(), Samples.swirlBounds()),
                    Samples.ofEveryProver().stream(),
                    LongStream.rangeClosed(1, SEEDS).boxed().flatMap(TurnedKeysTest::random))
            .flatMap(files -> files)
            .toList();

    private static Stream<ZkvmFile> random(long seed) {
        return new RandomCircuits(seed)
                .all().stream()
                        .map(circuit -> new Zkvm(
                                "random",
                                Optional.empty(),
                                List.of(new CircuitEntry(circuit, Optional.empty(), 0)),
                                List.of()))
                        .filter(Samples::writable)
                        .map(zkvm -> Saved.parse(ZkvmWriter.write(zkvm, new TomlText("x.toml", EMPTY))
                                .text()));
    }

    private static final String EMPTY = "[zkevm]\nname = \"zkVM\"\n[[circuits]]\nprotocol_family = \"FRI_STARK\"\n";

    /** Tables of the recursion's graph say what is verified where: no circuit's own proof depends on them. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECURSION", "ROLE", "VERIFIED"})
    void everyKeyHasOneOrAReason(TableKind kind) {
        Set<String> unturned = new TreeSet<>();
        for (Key<?> key : Keys.of(kind)) {
            boolean label = key.in(kind).orElseThrow() == Need.LABEL;
            if (!label && FILES.stream().noneMatch(file -> turns(key, file, kind))) {
                unturned.add(key.name());
            }
        }
        Set<String> reasoned = Keys.of(kind).stream()
                .map(Key::name)
                .filter(name -> UNTURNED.containsKey(name) || UNTURNED.containsKey(kind + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(reasoned, unturned);
    }

    /** Whether a knob that says so changes the key of a circuit, or of what stands above or below it. */
    private static boolean turns(Key<?> key, ZkvmFile file, TableKind kind) {
        Zkvm zkvm = file.zkvm();
        List<String> before = lines(file.text(), key);
        return Knobs.ALL.stream()
                .filter(knob -> knob.about().tomlKeys().contains(key.name()))
                .anyMatch(knob -> IntStream.range(0, zkvm.entries().size())
                        .filter(i -> !kind.isCircuit()
                                || TableKind.of(zkvm.entries().get(i).circuit()) == kind)
                        .mapToObj(i -> new Target(i, Scope.CIRCUIT))
                        .anyMatch(target -> Spread.of(knob, zkvm, target.circuit()).stream()
                                .flatMap(value -> turned(knob, zkvm, target, value).stream())
                                .anyMatch(changed ->
                                        !lines(file.textFor(changed), key).equals(before))));
    }

    private static Optional<Zkvm> turned(Knob knob, Zkvm zkvm, Target target, String value) {
        try {
            return Optional.of(knob.turn(zkvm, target, value));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private static List<String> lines(TomlText text, Key<?> key) {
        return text.text()
                .lines()
                .filter(line -> line.replaceFirst(" *=.*", "").equals(key.name()))
                .toList();
    }
}
