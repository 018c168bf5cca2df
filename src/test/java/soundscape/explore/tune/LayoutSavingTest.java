package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.RealSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;

/** What another layout would save, and that an exact size is not lost in silence. */
class LayoutSavingTest {
    private static final double WORD = 8 * Double.BYTES;

    private static Zkvm ziskLast() {
        Zkvm zisk = Zkvms.preset("zisk");
        return zisk.withEntries(List.of(zisk.entries().get(zisk.finalIndex())));
    }

    private static Circuit last(String keptLevel) {
        return Knobs.KEPT_LEVEL.turned(ziskLast().circuits().get(0), keptLevel);
    }

    private static List<String> words(Circuit circuit) {
        return LayoutSaving.of(circuit).stream().map(LayoutSaving::text).toList();
    }

    /** Seven trees, 54 queries: each path is six digests of 32 bytes shorter, and each tree sends 64: 58 240 bytes. */
    @Test
    void aKeptLevelSaves() {
        LayoutSaving kept = LayoutSaving.of(last("0")).stream()
                .filter(saving -> saving.knob().equals(Knobs.KEPT_LEVEL))
                .findFirst()
                .orElseThrow();
        assertEquals("6", kept.value());
        assertEquals(7 * (54 * 6 - 64) * 4 * WORD, kept.bits());
        assertEquals("a kept level of 6 saves 57 KiB at no bit", kept.text());
    }

    /** No node of its prover has eight children; sharing turns the size into a mean, which is said. */
    @Test
    void onlyWhatItsProverCouldWriteIsOffered() {
        assertEquals(
                List.of("path sharing \"frontier\" saves 12 KiB at no bit, but the size is then a mean, not exact"),
                words(last("6")));
    }

    @Test
    void nothingIsSaidWhereTheRealSizeIsNotKnown() {
        assertEquals(List.of(), words(Knobs.PROVER.turned(last("6"), "none")));
    }

    private static TuningRequest request(int level, List<Axis> axes) {
        return TuningRequest.usual(ziskLast(), level)
                .in(RegimeChoice.BEST, SizeChoice.REAL)
                .with(axes, Set.of(Knobs.QUERIES, Knobs.GRINDING))
                .keepingExact();
    }

    private static Tuning.Reached tuned(TuningRequest request) {
        return (Tuning.Reached) Tuner.tune(request);
    }

    private static RealSize real(Tuning.Reached reached) {
        return reached.after().sizes().real().orElseThrow();
    }

    @Test
    void anExactSizeStaysExactThoughAMeanWouldBeSmaller() {
        TuningRequest request = request(
                120,
                List.of(new Axis(Knobs.KEPT_LEVEL, List.of("5", "7")), new Axis(Knobs.SHARING, List.of("frontier"))));
        Tuning.Reached kept = tuned(request);
        Tuning.Reached lost = tuned(request.withKeepsExact(false));
        assertTrue(real(kept).exact());
        assertTrue(real(lost).bits() < real(kept).bits());
        assertEquals(1, kept.changes().size());
        assertEquals(
                "Final_Compressed: its real size is not exact any more, since it depends on the positions drawn",
                lost.changes().get(1));
    }

    /** Over the cubic extension the level is out of reach; its prover writes no other. */
    @Test
    void whereAnExactSizeCannotStayItIsSaid() {
        Tuning.Reached found = tuned(request(
                180, List.of(new Axis(Knobs.EXTENSION, List.of("4")), new Axis(Knobs.SHARING, List.of("ancestor")))));
        assertEquals(
                "Final_Compressed: its real size is not exact any more, since pil2-proofman writes proofs over Goldilocks³, not over Goldilocks⁴",
                found.changes().get(found.changes().size() - 1));
    }
}
