package soundscape.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soundscape.app.Session;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.result.SizePartKind;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.Milestones;

/** A real size bears its prover, its source, how well that was checked, and how exact it is. */
class RealSizeTextTest {
    private static Session session(String preset) {
        return new Session(Presets.open(preset).orElseThrow());
    }

    private static CircuitEntry selected(Session session) {
        var exploration = session.snapshot().exploration();
        return exploration.now().entries().get(exploration.circuit());
    }

    private static CircuitEntry laidOut(String prover) {
        Circuit circuit = selected(session("airbender")).circuit();
        StatedLayout layout = StatedLayout.of(Layouts.of(prover).orElseThrow());
        return new CircuitEntry(
                circuit.withHeader(circuit.header().withLayout(Optional.of(layout))), Optional.empty(), 0);
    }

    @Test
    void anExactSizeIsToldToTheByte() {
        assertEquals(
                "Real size: what pil2-proofman sends, exactly 260 752 bytes (254.64 KiB).\n"
                        + "Laid out as pil2-proofman 588080a (getProofSize, proof2pointer); equals 88 of 88 published sizes.",
                RealSizeText.of(selected(session("zisk"))).orElseThrow());
    }

    @Test
    void aMeanHasItsQuantiles() {
        String text = RealSizeText.of(laidOut("winterfell")).orElseThrow();
        assertTrue(text.matches("(?s)Real size: what winterfell sends, on average [0-9 ]+ bytes \\(.* KiB\\); "
                + "of all proofs, 5 % are below .* KiB and 5 % above .* KiB\\..*within 0.6 % .*"));
    }

    @Test
    void whatIsAssumedIsTold() {
        assertTrue(RealSizeText.of(laidOut("pil2-proofman"))
                .orElseThrow()
                .contains("\nNot stated, and assumed: witness columns."));
    }

    @Test
    void whereNothingIsKnownTheReasonIs() {
        assertEquals(Optional.empty(), RealSizeText.of(selected(session("airbender"))));
        assertTrue(RealSizeText.ofFinal(session("airbender").snapshot())
                .contains("no layout is stated for generalized_circuit"));
        Session session = session("zisk");
        session.turn(Knobs.named("scheme").orElseThrow(), "WHIR");
        assertTrue(RealSizeText.ofFinal(session.snapshot()).contains("writes no proofs of WHIR"));
    }

    @Test
    void theNoteComparesWithWhatTheSourceStates() {
        Session session = session("zisk");
        assertEquals(
                "260 752 bytes by pil2-proofman, exact · source states 254.64 KB, the same",
                SizeNote.of(session.snapshot().exploration()));
        session.changeView(view -> view.withSize(SizeChoice.EXPECTED));
        assertEquals(
                "source states 254.64 KB; this is 5.9 % more",
                SizeNote.of(session.snapshot().exploration()));
        session.turn(Knobs.QUERIES, "60");
        assertEquals(
                "source states 254.64 KB for it as opened",
                SizeNote.of(session.snapshot().exploration()));
        assertEquals("", SizeNote.of(session("airbender").snapshot().exploration()));
        assertEquals(
                "245 348 bytes by plonky3-until-2026-07, not exact",
                SizeNote.of(session("pico").snapshot().exploration()));
    }

    @Test
    void treesAddUpToTheirParts() {
        CircuitEntry entry = selected(session("zisk"));
        List<OpenedTrees> trees = OpenedTrees.of(entry.circuit().shape().orElseThrow());
        for (SizePartKind kind : List.of(SizePartKind.LEAVES, SizePartKind.FOLD_VALUES, SizePartKind.PATHS)) {
            double part = entry.estimate().size().parts().stream()
                    .filter(each -> each.kind() == kind)
                    .mapToDouble(each -> each.real())
                    .sum();
            assertEquals(
                    part, trees.stream().mapToDouble(each -> each.bits(kind)).sum(), 1e-6, kind.label());
        }
        assertTrue(
                RealSizeText.of(trees.get(0)).startsWith("A tree over fixed columns: 2^"),
                RealSizeText.of(trees.get(0)));
    }

    @Test
    void whichSizeDecidesIsTold() {
        var zisk = session("zisk")
                .snapshot()
                .standing(Milestones.FOUNDATION.get(0))
                .size();
        assertTrue(SizeRule.of(zisk).startsWith("The real size decides"));
        var airbender = session("airbender")
                .snapshot()
                .standing(Milestones.FOUNDATION.get(0))
                .size();
        assertTrue(SizeRule.of(airbender).startsWith("The real size is not known"));
    }

    @Test
    void aLayerIsMeasuredByOneSizeAlone() {
        Session session = session("zisk");
        assertTrue(LayerSummary.of(session.snapshot()).stream()
                .allMatch(layer -> layer.size().endsWith(" KiB real")));
        session.change(now -> now.withCircuit(
                0,
                now.circuits().get(0).withHeader(now.circuits().get(0).header().withLayout(Optional.empty()))));
        List<LayerSummary> layers = LayerSummary.of(session.snapshot());
        assertTrue(layers.get(0).size().endsWith(" KiB expected"), layers.get(0).size());
        assertEquals("255 KiB real", layers.get(layers.size() - 1).size());
    }
}
