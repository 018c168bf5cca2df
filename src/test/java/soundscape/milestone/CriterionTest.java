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
import soundscape.config.ReadParts;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Missing;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.knob.Assignment;

class CriterionTest {
    private static Zkvm changed(String preset, String... assignments) {
        Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
        return Stream.of(assignments)
                .map(Assignment::parse)
                .reduce(zkvm, (now, assignment) -> assignment.apply(now), (a, b) -> b);
    }

    private static Standing of(Milestone milestone, RegimeChoice regimes, Optional<SizeChoice> size, Zkvm zkvm) {
        return Standing.of(new Criterion(milestone, regimes, size), zkvm, zkvm.estimate());
    }

    private static Standing of(Milestone milestone, Zkvm zkvm) {
        return of(milestone, RegimeChoice.BEST, Optional.empty(), zkvm);
    }

    /** The reference's levels and sizes: ZisK 128 bits, 269 and 313 KiB; SP1 100 bits, 529 and 887 KiB. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        zisk,   h-star,      ,         MET
        zisk,   h-star,      REAL,     MET
        pico,   h-star,      REAL,     MISSED
        zkdtvm, glamsterdam, REAL,     CANNOT_TELL
        sp1,    glamsterdam, REAL,     MISSED
        zisk,   h-star,      EXPECTED, MET
        zisk,   h-star,      WORST,    MISSED
        sp1,    glamsterdam, ,         MET_BY_EXPECTED_SIZE
        sp1,    glamsterdam, EXPECTED, MET
        sp1,    glamsterdam, WORST,    MISSED
        pico,   glamsterdam, ,         MISSED
        miden,  glamsterdam, ,         MISSED
        risc0,  glamsterdam, ,         MISSED
        zkdtvm, h-star,      ,         MET
        openvm, glamsterdam, ,         MISSED
        """)
    void sizeThatCountsDecides(String preset, String milestone, SizeChoice size, Verdict verdict) {
        assertEquals(
                verdict,
                of(
                                Milestones.named(milestone).orElseThrow(),
                                RegimeChoice.BEST,
                                Optional.ofNullable(size),
                                changed(preset))
                        .verdict());
    }

    /** The least term decides the whole's level, whichever circuit has it. */
    @Test
    void levelOfTheWholeIsTheHeadlines() {
        for (String preset : Presets.names()) {
            Zkvm zkvm = changed(preset);
            for (Milestone milestone : Milestones.FIGURES) {
                int level = Math.max(0, zkvm.estimate().headline().securityBits());
                int asked = milestone.level().orElseThrow();
                assertEquals(Math.max(0, asked - level), of(milestone, zkvm).bitsShort(), preset + " " + milestone);
            }
        }
    }

    /** Riscv: 84 queries at rate 1/2 and 16 bits of grinding. */
    @Test
    void everyCircuitIsToldByItsLeastTerm() {
        Standing standing = of(Milestones.GLAMSTERDAM, changed("pico"));
        assertEquals(
                List.of(47, 47, 47, 43, 43),
                standing.circuits().stream().map(CircuitStanding::bitsShort).toList());
        CircuitStanding riscv = standing.circuits().get(0);
        double bits = 84 * -Math.log(Math.sqrt(0.5) + 0.025) / Math.log(2) + 16;
        assertEquals(bits - 100, riscv.margin(), 1e-9);
        assertEquals("query phase", riscv.held().orElseThrow().term().text());
        assertEquals(Verdict.MET, standing.size().verdict());
        assertEquals(Optional.empty(), standing.least());
    }

    @Test
    void incompleteButStrongCannotBeTold() {
        String[] strong = {"extension=4", "blowup=32", "queries=40", "grinding=30"};
        Standing standing = of(Milestones.GLAMSTERDAM, changed("miden", strong));
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        assertTrue(standing.circuits().get(0).bound());
        assertTrue(standing.circuits().get(0).doubts().get(0).startsWith("num_constraints is not given"));
    }

    /** A complete circuit's level is no bound because another one's is. */
    @Test
    void boundIsTheCircuitsOwn() {
        Standing standing = of(Milestones.GLAMSTERDAM, changed("miden", "layers=2", "final.constraints=1000"));
        assertEquals(
                List.of(true, false),
                standing.circuits().stream().map(CircuitStanding::bound).toList());
        assertEquals(List.of(), standing.circuits().get(1).doubts());
    }

    /** What the whole lacks leaves the verdict open though every circuit and the size are met. */
    @Test
    void doubtAboutTheWholeIsADoubt() {
        Standing met = of(Milestones.H_STAR, changed("zkdtvm"));
        assertEquals(Verdict.MET, met.verdict());
        Missing circuit = new Missing(List.of(), List.of("a circuit"), false);
        Standing doubted =
                new Standing(met.milestone(), met.circuits(), met.size(), met.document(), circuit, ReadParts.ALL);
        assertEquals(List.of("incomplete without a circuit"), doubted.doubts());
        assertEquals(Verdict.CANNOT_TELL, doubted.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "compress", "shrink"})
    void regimeThatACircuitLacksIsNamed(String name) {
        Standing standing =
                of(Milestones.GLAMSTERDAM, RegimeChoice.JBR, Optional.of(SizeChoice.EXPECTED), changed("sp1"));
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        CircuitStanding circuit = standing.circuits().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("it has no estimate in JBR"), circuit.doubts());
    }

    /** A certain miss outweighs what a regime lacks. */
    @Test
    void missOutweighsDoubt() {
        Standing standing = of(Milestones.GLAMSTERDAM, RegimeChoice.JBR, Optional.of(SizeChoice.WORST), changed("sp1"));
        assertEquals(Verdict.MISSED, standing.verdict());
    }

    /** Figures that are not soundcalc's never meet what soundcalc defines; a level that its formulas miss is missed. */
    @Test
    void fieldUnknownToSoundcalcCannotMeet() {
        Standing met = of(Milestones.H_STAR, changed("stir_example", "extension=7"));
        assertEquals(Verdict.CANNOT_TELL, met.verdict());
        assertTrue(met.circuits().get(0).doubts().get(0).startsWith("soundcalc"));
        assertEquals(
                Verdict.MISSED,
                of(Milestones.GLAMSTERDAM, changed("pico", "extension=6")).verdict());
    }

    @Test
    void gapsOfIterationsCannotMeet() {
        Milestone milestone = OwnTargets.parseList("team=64").get(0);
        Zkvm own = BestGaps.of(changed("dummy_whir"), circuit -> true, BestGaps.Each.ROUND);
        assertEquals(Verdict.MET, of(milestone, changed("dummy_whir")).verdict());
        Standing standing = of(milestone, own);
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        assertEquals(
                List.of("soundcalc reads one gap to the Johnson radius for all iterations"),
                standing.circuits().get(0).doubts());
    }

    @Test
    void worstOfSeveral() {
        assertEquals(Verdict.MISSED, Verdict.worst(List.of(Verdict.CANNOT_TELL, Verdict.MISSED, Verdict.MET)));
        assertEquals(Verdict.CANNOT_TELL, Verdict.worst(List.of(Verdict.MET, Verdict.CANNOT_TELL)));
        assertEquals(Verdict.MET_BY_EXPECTED_SIZE, Verdict.worst(List.of(Verdict.MET, Verdict.MET_BY_EXPECTED_SIZE)));
    }
}
