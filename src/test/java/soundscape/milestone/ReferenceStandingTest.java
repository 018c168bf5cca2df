package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;

/** A milestone is met by what the named state of soundcalc reads; by nothing else, though it may be missed. */
class ReferenceStandingTest {
    /** The first state that reads a preset; of all others, the one that figures are compared with. */
    private static final Map<String, Reference> FIRST =
            Map.of("stir_example", Reference.STIR, "ziren", Reference.JAGGED_OVER_WHIR);

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whatIsNotReadCannotBeTold(String preset) {
        Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
        Reference first = FIRST.getOrDefault(preset, Reference.COMPARED);
        for (Milestone milestone : Milestones.FIGURES) {
            Verdict read = of(milestone, zkvm, Reference.JAGGED_OVER_WHIR).verdict();
            for (Reference reference : Reference.values()) {
                Standing standing = of(milestone, zkvm, reference);
                boolean reads = reference.compareTo(first) >= 0;
                assertEquals(
                        reads || read == Verdict.MISSED ? read : Verdict.CANNOT_TELL,
                        standing.verdict(),
                        milestone.label() + " " + reference);
                assertEquals(reads, standing.read().systems());
                assertEquals(!reads, standing.missing().contains("systems that soundcalc reads"));
            }
        }
    }

    @Test
    void theStateAndTheSystemAreNamed() {
        Zkvm zkvm = Presets.open("ziren").orElseThrow().zkvm();
        Standing standing = of(Milestones.GLAMSTERDAM, zkvm, Reference.STIR);
        assertEquals(
                List.of("soundcalc 12f9958, which the milestone is defined by, does not read Jagged over WHIR"),
                standing.circuits().get(0).doubts());
        assertEquals(List.of(), standing.circuits().get(2).doubts(), "its wrap is over FRI");
    }

    private static Standing of(Milestone milestone, Zkvm zkvm, Reference reference) {
        return Standing.of(
                new Criterion(milestone, RegimeChoice.BEST, Optional.empty(), false, reference), zkvm, zkvm.estimate());
    }

    @ParameterizedTest
    @CsvSource({
        "d9078d6, COMPARED",
        "12f9958, STIR",
        "12f995838d9167ac4ba8f7609bce9518d2c68255, STIR",
        "pull/91, JAGGED_OVER_WHIR",
        "12f995, ",
        "12f9958-dirty, ",
        "main, "
    })
    void isNamedByItsCommit(String name, Reference reference) {
        assertEquals(Optional.ofNullable(reference), Reference.named(name));
    }

    @Test
    void everyOneReadsWhatThoseBeforeDo() {
        for (String preset : Presets.names()) {
            Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
            assertTrue(zkvm.circuits().stream().allMatch(Reference.JAGGED_OVER_WHIR::reads), preset);
        }
    }
}
