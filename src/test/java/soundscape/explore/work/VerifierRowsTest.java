package soundscape.explore.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Layers;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.Follow;
import soundscape.explore.work.VerifierRows.Transition;

/** How many rows a verifier takes, by what a file's own layers show. */
class VerifierRowsTest {
    private static VerifierRows rows(Transition... transitions) {
        return VerifierRows.of(List.of(transitions));
    }

    private static Transition transition(double hashes, double elements, double rows) {
        return new Transition(new VerifierWork(hashes, elements), rows);
    }

    /** compress as soundcalc counts it: 21 queries into trees of 2^21, 2^20, …, 2^4 leaves. */
    @Test
    void theUsualFigureIsPicosLast() {
        Circuit compress = Zkvms.circuit(Knobs.PROVER.turn(Zkvms.preset("pico"), Target.ALL, "none"), "compress");
        double hashes = 0;
        for (int depth = 21; depth >= 4; depth--) {
            hashes += new Tree(TreeForm.REFERENCE, Math.scalb(1.0, depth), 21, 0, SizePartKind.LEAVES).hashesToVerify();
        }
        assertEquals(hashes, VerifierWork.of(compress).hashes(), 1e-6);
        assertEquals(VerifierRows.USUAL_ROWS_A_HASH, 32_768 / hashes, 0.01);
        assertEquals(VerifierRows.USUAL_ROWS_A_HASH, rows().perHash());
    }

    @Test
    void oneTransitionIsMet() {
        VerifierRows rows = rows(transition(1000, 4000, 3000));
        assertEquals(3000, rows.rows(new VerifierWork(1000, 4000)), 1e-9);
        assertEquals(2, rows.perHash(), 1e-12);
        assertEquals(0.25, rows.perElement(), 1e-12);
    }

    @Test
    void twoTransitionsAreBothMet() {
        VerifierRows rows = rows(transition(1000, 4000, 9000), transition(2000, 1000, 11_000));
        assertEquals(5, rows.perHash(), 1e-9);
        assertEquals(1, rows.perElement(), 1e-9);
    }

    /** No weight is negative: then the usual ones stand, in proportion to all. */
    @Test
    void whatContradictsTheModelIsMetInProportion() {
        VerifierRows rows = rows(transition(1000, 1000, 1000), transition(1000, 2000, 500));
        assertEquals(rows.perHash() * VerifierRows.HASHES_AN_ELEMENT, rows.perElement(), 1e-12);
    }

    @Test
    void transitionsThatAreAlikeShowOne() {
        assertEquals(
                rows(transition(1000, 4000, 3000)), rows(transition(1000, 4000, 3000), transition(1000, 4000, 3000)));
    }

    /** A copy has the predicted length, which is no evidence. */
    @Test
    void copiesShowNothing() {
        Zkvm pico = Zkvms.preset("pico");
        assertEquals(
                Follow.from(pico).rows(),
                Follow.from(Knobs.LAYERS.turn(pico, Target.ALL, 8)).rows());
    }

    @ParameterizedTest
    @CsvSource({"pico, 15", "zisk, 16", "sp1, 19"})
    void lengthOfOneMore(String preset, int logRows) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm longer =
                Knobs.LAYERS.turn(zkvm, Target.ALL, (double) Layers.of(zkvm).size() + 1);
        assertEquals(
                logRows,
                TraceLength.log2(longer.entries().get(longer.finalIndex()).circuit()));
    }
}
