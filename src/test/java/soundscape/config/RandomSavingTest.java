package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;

/** Whatever circuits come to stand in a file's tables: the file says them, and can be brought back to what it said. */
class RandomSavingTest {
    private static final List<ZkvmFile> FILES = files();

    private static List<ZkvmFile> files() {
        List<ZkvmFile> files = new ArrayList<>();
        Stream.of("pico", "dummy_whir", "stir_example", "sp1", "openvm2", "zkdtvm", "miden")
                .map(name -> Presets.open(name).orElseThrow())
                .forEach(files::add);
        files.add(Samples.jaggedOverWhir());
        files.add(older("pico", "FRI_STARK"));
        files.add(older("zkdtvm", "JAGGED"));
        return files;
    }

    /** A preset in the older dialect: the family that most circuits have stands once, above. */
    private static ZkvmFile older(String preset, String family) {
        String line = "protocol_family = \"" + family + "\"\n";
        String text = Presets.open(preset).orElseThrow().text().text();
        return Saved.parse(text.replace(line, "").replaceFirst("\\[zkevm]\n", "[zkevm]\n" + line));
    }

    private static boolean sameProofSystem(Circuit before, Circuit after) {
        return before.proofSystem().equals(after.proofSystem());
    }

    /** Over any scheme that the proof system allows. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void otherCircuitsOfTheSameProofSystem(long seed) {
        RandomChanges random = new RandomChanges(seed);
        ZkvmFile file = random.one(FILES);
        String text = Saved.text(file, random.exchanged(file.zkvm(), RandomSavingTest::sameProofSystem));
        Saved.text(Saved.parse(text), file.zkvm());
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void circuitsOfAnyProofSystem(long seed) {
        RandomChanges random = new RandomChanges(seed);
        ZkvmFile file = random.one(FILES);
        String text = Saved.text(file, random.exchanged(file.zkvm(), (before, after) -> true));
        Saved.text(Saved.parse(text), file.zkvm());
    }

    /** Tables that are copied and removed besides. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void moreAndFewerCircuits(long seed) {
        RandomChanges random = new RandomChanges(seed);
        ZkvmFile file = random.one(FILES);
        Zkvm changed = random.exchanged(random.rearranged(file.zkvm()), RandomSavingTest::sameProofSystem);
        String text = file.textFor(changed).text();
        assertTrue(Saved.parse(text).zkvm().sameCircuits(changed), text);
    }
}
