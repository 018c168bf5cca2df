package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Assignment;

class CheckTest {
    private static Zkvm changed(String preset, String... assignments) {
        Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
        return Stream.of(assignments)
                .map(Assignment::parse)
                .reduce(zkvm, (now, assignment) -> assignment.apply(now), (a, b) -> b);
    }

    private static Check of(Milestone milestone, RegimeChoice regimes, Optional<SizeChoice> size, Zkvm zkvm) {
        return Check.of(new Criterion(milestone, regimes, size), zkvm, zkvm.estimate());
    }

    private static Check of(Milestone milestone, Zkvm zkvm) {
        return of(milestone, RegimeChoice.BEST, Optional.empty(), zkvm);
    }

    /** The reference's levels and sizes: ZisK 128 bits, 269 and 313 KiB; SP1 100 bits, 529 and 887 KiB. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            zisk,   H_STAR,      ,         MET_BY_EXPECTED_SIZE
            zisk,   H_STAR,      EXPECTED, MET
            zisk,   H_STAR,      WORST,    MISSED
            sp1,    GLAMSTERDAM, ,         MET_BY_EXPECTED_SIZE
            sp1,    GLAMSTERDAM, EXPECTED, MET
            sp1,    GLAMSTERDAM, WORST,    MISSED
            pico,   GLAMSTERDAM, ,         MISSED
            miden,  GLAMSTERDAM, ,         MISSED
            risc0,  GLAMSTERDAM, ,         MISSED
            zkdtvm, H_STAR,      ,         MET
            openvm, GLAMSTERDAM, ,         MISSED
            """)
    void sizeThatCountsDecides(String preset, Milestone milestone, SizeChoice size, Verdict verdict) {
        assertEquals(
                verdict,
                of(milestone, RegimeChoice.BEST, Optional.ofNullable(size), changed(preset))
                        .verdict());
    }

    /** What the window says of every preset is what the gate says where nothing was chosen. */
    @Test
    void agreesWithTheWindow() {
        for (String preset : Presets.names()) {
            Zkvm zkvm = changed(preset);
            for (Milestone milestone : Milestone.values()) {
                Check check = of(milestone, zkvm);
                Assessment assessment = Assessment.of(milestone, zkvm.estimate());
                assertEquals(assessment.verdict(), check.verdict(), preset + " " + milestone);
                assertEquals(
                        assessment.bitsShort(),
                        check.circuits().stream()
                                .mapToInt(CircuitCheck::bitsShort)
                                .max()
                                .orElseThrow(),
                        preset);
            }
        }
    }

    /** Riscv: 84 queries at rate 1/2 and 16 bits of grinding. */
    @Test
    void everyCircuitIsToldByItsLeastTerm() {
        Check check = of(Milestone.GLAMSTERDAM, changed("pico"));
        assertEquals(
                List.of(47, 47, 47, 43, 43),
                check.circuits().stream().map(CircuitCheck::bitsShort).toList());
        CircuitCheck riscv = check.circuits().get(0);
        double bits = 84 * -Math.log(Math.sqrt(0.5) + 0.025) / Math.log(2) + 16;
        assertEquals(bits - 100, riscv.margin(), 1e-9);
        assertEquals(
                "query phase", riscv.estimate().orElseThrow().weakest().name().text());
        assertEquals(Verdict.MET, check.size().verdict());
        assertEquals(Optional.empty(), check.least());
    }

    @Test
    void incompleteButStrongCannotBeTold() {
        String[] strong = {"extension=4", "blowup=32", "queries=40", "grinding=30"};
        Check check = of(Milestone.GLAMSTERDAM, changed("miden", strong));
        assertEquals(Verdict.CANNOT_TELL, check.verdict());
        assertTrue(check.circuits().get(0).bound());
        assertTrue(check.circuits().get(0).doubts().get(0).startsWith("num_constraints is not given"));
    }

    /** A complete circuit's level is no bound because another one's is. */
    @Test
    void boundIsTheCircuitsOwn() {
        Check check = of(Milestone.GLAMSTERDAM, changed("miden", "layers=2", "final.constraints=1000"));
        assertEquals(
                List.of(true, false),
                check.circuits().stream().map(CircuitCheck::bound).toList());
        assertEquals(List.of(), check.circuits().get(1).doubts());
    }

    /** What the whole lacks leaves the verdict open though every circuit and the size are met. */
    @Test
    void doubtAboutTheWholeIsADoubt() {
        Check met = of(Milestone.H_STAR, changed("zkdtvm"));
        assertEquals(Verdict.MET, met.verdict());
        Check doubted = new Check(met.circuits(), met.size(), List.of("incomplete without a circuit"));
        assertEquals(Verdict.CANNOT_TELL, doubted.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "compress", "shrink"})
    void regimeThatACircuitLacksIsNamed(String name) {
        Check check = of(Milestone.GLAMSTERDAM, RegimeChoice.JBR, Optional.of(SizeChoice.EXPECTED), changed("sp1"));
        assertEquals(Verdict.CANNOT_TELL, check.verdict());
        CircuitCheck circuit = check.circuits().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("it has no estimate in JBR"), circuit.doubts());
    }

    /** A certain miss outweighs what a regime lacks. */
    @Test
    void missOutweighsDoubt() {
        Check check = of(Milestone.GLAMSTERDAM, RegimeChoice.JBR, Optional.of(SizeChoice.WORST), changed("sp1"));
        assertEquals(Verdict.MISSED, check.verdict());
    }

    /** Figures that are not soundcalc's never meet what soundcalc defines; a level that its formulas miss is missed. */
    @Test
    void fieldUnknownToSoundcalcCannotMeet() {
        Check met = of(Milestone.H_STAR, changed("stir_example", "extension=7"));
        assertEquals(Verdict.CANNOT_TELL, met.verdict());
        assertTrue(met.circuits().get(0).doubts().get(0).startsWith("soundcalc"));
        assertEquals(
                Verdict.MISSED,
                of(Milestone.GLAMSTERDAM, changed("pico", "extension=6")).verdict());
    }

    @Test
    void worstOfSeveral() {
        assertEquals(Verdict.MISSED, Verdict.worst(List.of(Verdict.CANNOT_TELL, Verdict.MISSED, Verdict.MET)));
        assertEquals(Verdict.CANNOT_TELL, Verdict.worst(List.of(Verdict.MET, Verdict.CANNOT_TELL)));
        assertEquals(Verdict.MET_BY_EXPECTED_SIZE, Verdict.worst(List.of(Verdict.MET, Verdict.MET_BY_EXPECTED_SIZE)));
    }
}
