package soundscape.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Role;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.LayerArrow;
import soundscape.explore.knob.RecursionEdits;
import soundscape.explore.recursion.BlockWork;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.recursion.UnionBound;

/** What is kept from state to state is what would be worked out anew. */
class RecursionMeterTest {
    private static RecursionFigures anew(Snapshot snapshot) {
        Zkvm now = snapshot.exploration().now();
        Zkvm opened = snapshot.exploration().opened().withFirstProofs(now.firstProofs());
        ProofCounts counts = ProofCounts.of(now);
        return new RecursionFigures(
                now.topology().stated(),
                LayerArrow.of(now),
                counts,
                UnionBound.bits(snapshot.estimate(), counts),
                snapshot.estimate().headline().bits(),
                BlockWork.of(now, counts) / BlockWork.of(opened, ProofCounts.of(opened)));
    }

    /** Each of six compressors might verify all 35 first proofs; the layer makes no more than there are. */
    @Test
    void byTheFilesOrderALayerMakesNoMoreThanTheOneBefore() {
        Session session = new Session(Presets.open("zisk").orElseThrow());
        session.change(zkvm -> zkvm.withEntries(
                zkvm.entries().stream().map(entry -> entry.withRole(Role.NONE)).toList()));
        RecursionFigures figures = new RecursionMeter().of(session.snapshot());
        assertEquals("by the file's order", figures.origin());
        for (LayerSummary layer : LayerSummary.of(session.snapshot())) {
            assertEquals("m: 35?", figures.proofs(layer), layer.name());
        }
    }

    @Test
    void figuresAreThoseOfTheState() {
        Session session = new Session(Presets.open("pico").orElseThrow());
        RecursionMeter meter = new RecursionMeter();
        assertEquals(1, meter.of(session.snapshot()).work());
        session.turn(Knobs.BLOWUP, 64);
        assertEquals(anew(session.snapshot()), meter.of(session.snapshot()));
        session.change(zkvm -> zkvm.withFirstProofs(OptionalLong.of(1000)));
        assertEquals(anew(session.snapshot()), meter.of(session.snapshot()));
        assertEquals(Optional.empty(), session.change(zkvm -> RecursionEdits.draw(zkvm, 2, 2)));
        assertEquals(anew(session.snapshot()), meter.of(session.snapshot()));
        session.undo();
        assertEquals(anew(session.snapshot()), meter.of(session.snapshot()));
        session.follow(true);
        session.select(0);
        session.turn(Knobs.QUERIES, 231);
        assertEquals(anew(session.snapshot()), meter.of(session.snapshot()));
        assertFalse(meter.of(session.snapshot()).work() == 1);
    }
}
