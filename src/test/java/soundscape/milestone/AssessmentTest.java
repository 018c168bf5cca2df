package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.knob.Assignment;

class AssessmentTest {
    private static Zkvm changed(String preset, String... assignments) {
        Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
        return Stream.of(assignments)
                .map(Assignment::parse)
                .reduce(zkvm, (now, assignment) -> assignment.apply(now), (a, b) -> b);
    }

    private static Assessment of(Milestone milestone, Zkvm zkvm) {
        return Assessment.of(milestone, zkvm.estimate());
    }

    /** The reference's levels and sizes against 100 bits in 600 KiB and 128 bits in 300 KiB. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pico         | GLAMSTERDAM | MISSED               | 47 bits short
            pico         | H_STAR      | MISSED               | 75 bits short
            sp1          | GLAMSTERDAM | MET_BY_EXPECTED_SIZE | expected size only
            sp1          | H_STAR      | MISSED               | 28 bits short
            zisk         | GLAMSTERDAM | MET                  | met
            zisk         | H_STAR      | MET_BY_EXPECTED_SIZE | expected size only
            venus        | H_STAR      | MET_BY_EXPECTED_SIZE | expected size only
            zkdtvm       | GLAMSTERDAM | MET                  | met
            zkdtvm       | H_STAR      | MET                  | met
            openvm       | GLAMSTERDAM | MISSED               | too large
            openvm2      | GLAMSTERDAM | MET                  | met
            openvm2      | H_STAR      | MISSED               | 28 bits short
            dummy_whir   | H_STAR      | MISSED               | too large
            stir_example | H_STAR      | MET                  | met
            airbender    | GLAMSTERDAM | MISSED               | 33 bits short
            miden        | GLAMSTERDAM | MISSED               | 45 bits short
            miden        | H_STAR      | MISSED               | 73 bits short
            risc0        | GLAMSTERDAM | MISSED               | 52 bits short
            """)
    void presets(String preset, Milestone milestone, Verdict verdict, String headline) {
        Assessment assessment = of(milestone, changed(preset));
        assertEquals(verdict, assessment.verdict());
        assertEquals(headline, assessment.headline());
    }

    /** An upper bound that reaches the level shows nothing while the constraints are unknown. */
    @ParameterizedTest
    @EnumSource(Milestone.class)
    void incompleteAndStrongEnoughCannotBeTold(Milestone milestone) {
        Zkvm zkvm = changed("miden", "extension=4", "blowup=32", "queries=40", "grinding=30");
        Assessment assessment = of(milestone, zkvm);
        assertEquals(Verdict.CANNOT_TELL, assessment.verdict());
        assertEquals(0, assessment.bitsShort());
        assertEquals(List.of("a value for num_constraints"), assessment.missingKeys());
        assertEquals("cannot tell", assessment.headline());
    }

    @Test
    void valueForTheMissingKeyDecides() {
        Zkvm zkvm = changed("miden", "extension=4", "blowup=32", "queries=40", "grinding=30", "constraints=1000");
        assertEquals(Verdict.MET, of(Milestone.GLAMSTERDAM, zkvm).verdict());
        assertEquals(List.of(), of(Milestone.GLAMSTERDAM, zkvm).missing());
    }

    /** Too large is missed with and without the missing value. */
    @Test
    void incompleteAndTooLargeIsMissed() {
        Zkvm zkvm = changed(
                "miden", "extension=4", "blowup=32", "queries=40", "grinding=30", "layers=2", "final.queries=5000");
        Assessment assessment = of(Milestone.GLAMSTERDAM, zkvm);
        assertEquals(Verdict.MISSED, assessment.verdict());
        assertEquals("too large", assessment.headline());
    }

    @Test
    void saysAllThatIsMissing() {
        assertEquals(
                List.of("28 bits of security", "230 KiB less (expected size)", "588 KiB less (worst case)"),
                of(Milestone.H_STAR, changed("sp1")).missing());
        assertEquals(
                List.of("45 bits of security", "a value for num_constraints"),
                of(Milestone.GLAMSTERDAM, changed("miden")).missing());
    }

    @Test
    void oneBitIsSingular() {
        Zkvm zkvm = changed("zkdtvm", "shrink.queries=129");
        Assessment assessment = of(Milestone.H_STAR, zkvm);
        assertEquals("1 bit short", assessment.headline());
        assertEquals(List.of("1 bit of security"), assessment.missing());
    }

    /** 600 KiB are 600 · 1024 bytes, and sizes are compared before they are rounded down. */
    @Test
    void limitsAreInBits() {
        assertEquals(600 * 1024 * 8, Milestone.GLAMSTERDAM.maxBits());
        assertEquals(300 * 1024 * 8, Milestone.H_STAR.maxBits());
        Zkvm zisk = changed("zisk");
        ProofSize size = zisk.estimate().headline().size();
        assertEquals(269, size.expectedKib());
        assertEquals(313, size.worstKib());
        assertEquals(size.worst() - 300 * 8192, of(Milestone.H_STAR, zisk).worstOver());
        assertEquals("14 KiB (worst case)", of(Milestone.H_STAR, zisk).overText());
    }
}
