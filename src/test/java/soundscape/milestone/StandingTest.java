package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Missing;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Assignment;
import soundscape.explore.sweep.Metrics;
import soundscape.report.Sentence;

class StandingTest {
    private static Zkvm changed(String preset, String... assignments) {
        Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
        return Stream.of(assignments)
                .map(Assignment::parse)
                .reduce(zkvm, (now, assignment) -> assignment.apply(now), (a, b) -> b);
    }

    private static Standing of(Milestone milestone, Zkvm zkvm) {
        return Standing.of(milestone, zkvm, zkvm.estimate());
    }

    /** The reference's levels and sizes against 100 bits in 600 KiB and 128 bits in 300 KiB. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pico         | glamsterdam | MISSED               | 47 bits short
            pico         | h-star      | MISSED               | 75 bits short
            sp1          | glamsterdam | MET_BY_EXPECTED_SIZE | expected size only
            sp1          | h-star      | MISSED               | 28 bits short
            zisk         | glamsterdam | MET                  | met
            zisk         | h-star      | MET                  | met
            venus        | h-star      | MET                  | met
            zkdtvm       | glamsterdam | MET                  | met
            zkdtvm       | h-star      | MET                  | met
            openvm       | glamsterdam | MISSED               | too large
            openvm2      | glamsterdam | MET                  | met
            openvm2      | h-star      | MISSED               | 28 bits short
            dummy_whir   | h-star      | MISSED               | too large
            stir_example | h-star      | CANNOT_TELL          | cannot tell
            airbender    | glamsterdam | MISSED               | 33 bits short
            miden        | glamsterdam | MISSED               | 45 bits short
            miden        | h-star      | MISSED               | 73 bits short
            risc0        | glamsterdam | MISSED               | 52 bits short
            """)
    void presets(String preset, String milestone, Verdict verdict, String headline) {
        Standing standing = of(Milestones.named(milestone).orElseThrow(), changed(preset));
        assertEquals(verdict, standing.verdict());
        assertEquals(headline, standing.headline());
    }

    /** An upper bound that reaches the level shows nothing while the constraints are unknown. */
    @ParameterizedTest
    @FieldSource("soundscape.milestone.Milestones#FIGURES")
    void incompleteAndStrongEnoughCannotBeTold(Milestone milestone) {
        Zkvm zkvm = changed("miden", "extension=3", "blowup=64", "queries=35", "grinding=30", "batching-grinding=8");
        Standing standing = of(milestone, zkvm);
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        assertEquals(0, standing.bitsShort());
        assertTrue(standing.missing().contains("a value for num_constraints"));
        assertEquals(
                List.of("a value for num_constraints"), standing.incomplete().phrases());
        assertEquals("cannot tell", standing.headline());
    }

    @Test
    void valueForTheMissingKeyDecides() {
        Zkvm zkvm = changed(
                "miden",
                "extension=3",
                "blowup=64",
                "queries=35",
                "grinding=30",
                "batching-grinding=8",
                "constraints=1000");
        assertEquals(Verdict.MET, of(Milestones.GLAMSTERDAM, zkvm).verdict());
        assertEquals(List.of(), of(Milestones.GLAMSTERDAM, zkvm).missing());
    }

    /** Too large is missed with and without the missing value. */
    @Test
    void incompleteAndTooLargeIsMissed() {
        Zkvm zkvm = changed(
                "miden",
                "extension=3",
                "blowup=64",
                "queries=35",
                "grinding=30",
                "batching-grinding=8",
                "layers=2",
                "final.queries=5000");
        Standing standing = of(Milestones.GLAMSTERDAM, zkvm);
        assertEquals(Verdict.MISSED, standing.verdict());
        assertEquals("too large", standing.headline());
    }

    @Test
    void saysAllThatIsMissing() {
        assertEquals(
                List.of("28 bits of security", "230 KiB less (expected size)", "588 KiB less (worst case)"),
                of(Milestones.H_STAR, changed("sp1")).missing());
        assertEquals(
                List.of("45 bits of security", "a value for num_constraints"),
                of(Milestones.GLAMSTERDAM, changed("miden")).missing());
    }

    @Test
    void oneBitIsSingular() {
        Zkvm zkvm = changed("zkdtvm", "shrink.queries=129");
        Standing standing = of(Milestones.H_STAR, zkvm);
        assertEquals("1 bit short", standing.headline());
        assertEquals(List.of("1 bit of security"), standing.missing());
    }

    /** 600 KiB are 600 · 1024 bytes, and sizes are compared before they are rounded down. */
    @Test
    void limitsAreInBits() {
        assertEquals(600 * 1024 * 8, Milestones.GLAMSTERDAM.maxBits());
        assertEquals(300 * 1024 * 8, Milestones.H_STAR.maxBits());
        Zkvm zisk = changed("zisk");
        ProofSize size = zisk.estimate().headline().size();
        assertEquals(269, size.expectedKib());
        assertEquals(313, size.worstKib());
        assertEquals(size.worst() - 300 * 8192, of(Milestones.H_STAR, zisk).over(SizeChoice.WORST));
        assertEquals("", of(Milestones.H_STAR, zisk).overText());
        assertEquals(
                "288 KiB (worst case)",
                of(Milestones.GLAMSTERDAM, changed("sp1")).overText());
    }

    /** Such figures cannot be confirmed, so that card and sentence say what the gate says; a level missed is missed. */
    @Test
    void fieldThatSoundcalcDoesNotReadIsNeverMet() {
        Zkvm zkvm = changed("zkdtvm", "extension=6");
        for (Milestone milestone : Milestones.FIGURES) {
            Standing standing = of(milestone, zkvm);
            assertEquals(Verdict.CANNOT_TELL, standing.verdict());
            assertEquals(List.of("fields that soundcalc reads"), standing.missing());
            Metrics figures = Metrics.of(zkvm, RegimeChoice.BEST).orElseThrow();
            assertEquals(
                    Verdict.CANNOT_TELL,
                    Standing.of(milestone, figures, true, Missing.NOTHING).verdict());
        }
        assertTrue(Sentence.of(zkvm, zkvm.estimate(), Milestones.FOUNDATION)
                .endsWith("cannot tell whether it meets Glamsterdam"));
        assertEquals(
                Verdict.MISSED,
                of(Milestones.GLAMSTERDAM, changed("pico", "extension=6")).verdict());
    }

    /** The plot, the tuner and the card judge the same figures alike. */
    @Test
    void figuresOfASweepStandAsTheirConfigurationDoes() {
        for (String preset : Presets.names()) {
            Zkvm zkvm = changed(preset);
            Metrics figures = Metrics.of(zkvm, RegimeChoice.BEST).orElseThrow();
            for (Milestone milestone : Milestones.FIGURES) {
                Standing standing = of(milestone, zkvm);
                Standing plotted =
                        Standing.of(milestone, figures, true, zkvm.estimate().incomplete());
                assertEquals(standing.verdict(), plotted.verdict(), preset);
                assertEquals(standing.missing(), plotted.missing(), preset);
            }
        }
    }

    private static Milestone asking(OptionalInt level, OptionalInt maxKib) {
        return new Milestone("own", "own", level, maxKib, Optional.empty(), Optional.empty());
    }

    /** What is not asked for is not missing, and what only concerns it is no doubt. */
    @Test
    void levelOrSizeMayBeLeftOut() {
        Milestone levelOnly = asking(OptionalInt.of(100), OptionalInt.empty());
        assertEquals(Verdict.MET, of(levelOnly, changed("sp1")).verdict());
        assertEquals(
                List.of("47 bits of security"), of(levelOnly, changed("pico")).missing());
        Milestone sizeOnly = asking(OptionalInt.empty(), OptionalInt.of(300));
        assertEquals(Verdict.MET, of(sizeOnly, changed("pico")).verdict());
        assertEquals(Verdict.MET, of(sizeOnly, changed("zisk")).verdict());
        assertEquals("too large", of(sizeOnly, changed("sp1")).headline());
        assertEquals(
                Verdict.MET,
                of(asking(OptionalInt.empty(), OptionalInt.of(2000)), changed("miden"))
                        .verdict());
    }
}
