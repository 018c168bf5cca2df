package soundscape.explore.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Zkvm;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.Tree;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Layers;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.TraceLength;

/** The prediction of how long one more layer's trace would be. */
class RecursionModelTest {
    /** compress: 21 queries into four trees of 2^21 leaves, by soundcalc one, then 2^20, …, 2^4; embed has 2^15 rows. */
    @Test
    void rowsPerHashAreTheLastTransitions() {
        double hashes = 0;
        for (int depth = 21; depth >= 4; depth--) {
            hashes += hashes(depth);
        }
        Zkvm pico = Zkvms.preset("pico");
        Zkvm reference = Knobs.PROVER.turn(pico, Target.ALL, "none");
        assertEquals(32_768 / (3 * hashes(21) + hashes), RecursionModel.rowsPerHash(Layers.of(pico)), 1e-9);
        assertEquals(32_768 / hashes, RecursionModel.rowsPerHash(Layers.of(reference)), 1e-9);
        assertEquals(RecursionModel.USUAL_ROWS_A_HASH, 32_768 / hashes, 0.01);
    }

    private static double hashes(int depth) {
        return new Tree(Math.scalb(1.0, depth), 2, 0, 21, 0, SizePartKind.LEAVES, Paths.REFERENCE).hashesToVerify();
    }

    @Test
    void withoutATransitionTheUsualFigureStands() {
        assertEquals(
                RecursionModel.USUAL_ROWS_A_HASH, RecursionModel.rowsPerHash(Layers.of(Zkvms.preset("airbender"))));
    }

    /** A copy has the predicted length, which is no evidence: the figure stays that of the file's own layers. */
    @Test
    void copiesShowNothing() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm longer = Knobs.LAYERS.turn(pico, Target.ALL, 8);
        assertEquals(RecursionModel.rowsPerHash(Layers.of(pico)), RecursionModel.rowsPerHash(Layers.of(longer)), 1e-12);
    }

    /** Pico's last verifier takes some 3 770 hashes at 7.09 rows: 26 700 rows, so 2^15. */
    @ParameterizedTest
    @CsvSource({"pico, 15", "zisk, 16", "sp1, 19"})
    void predictedLength(String preset, int logRows) {
        Zkvm zkvm = Zkvms.preset(preset);
        assertEquals(logRows, RecursionModel.predictedLogRows(Layers.of(zkvm)));
        Zkvm longer =
                Knobs.LAYERS.turn(zkvm, Target.ALL, (double) Layers.of(zkvm).size() + 1);
        assertEquals(
                logRows,
                TraceLength.log2(longer.entries().get(longer.finalIndex()).circuit()));
    }
}
