package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.explore.knob.Knobs;
import soundscape.explore.plan.TraceLength;

/** With traces that follow a knob moves what verifies the circuit, too, and back. */
class FollowingTest {
    private final Session session = new Session(Presets.open("pico").orElseThrow());

    private double trace(int circuit) {
        return TraceLength.log2(
                session.snapshot().exploration().now().circuits().get(circuit));
    }

    private void turn(int queries) {
        session.select(0);
        assertEquals(Optional.empty(), session.turn(Knobs.QUERIES, queries));
    }

    @Test
    void tracesStayUntilTheyFollow() {
        turn(231);
        assertEquals(20, trace(1));
        session.follow(true);
        assertEquals(22, trace(1));
        session.undo();
        assertEquals(20, trace(1));
        assertTrue(session.snapshot().exploration().view().follow());
    }

    @Test
    void thereAndBack() {
        Zkvm opened = session.snapshot().exploration().now();
        session.follow(true);
        turn(231);
        assertEquals(22, trace(1));
        turn(84);
        assertEquals(opened, session.snapshot().exploration().now());
        assertFalse(session.snapshot().modified());
    }

    @Test
    void whatCannotHoldIsTold() {
        session.follow(true);
        assertTrue(session.snapshot().overflows().isEmpty());
        turn(20_000);
        assertFalse(session.snapshot().overflows().isEmpty());
        session.follow(false);
        assertTrue(session.snapshot().overflows().isEmpty());
    }

    /** As long as convert's trace is, its many opening points are seen often enough; a shorter one cannot have them. */
    @Test
    void aFirstStepThatIsRefusedSaysWhyAndLeavesAllAsItWas() {
        String pico = Presets.open("pico").orElseThrow().text().text();
        int convert = pico.indexOf("name = \"convert\"");
        String text = pico.substring(0, convert)
                + pico.substring(convert).replaceFirst("opening_points = 2", "opening_points = 200000");
        session.files().open(ZkvmFile.of("many.toml", text.getBytes(StandardCharsets.UTF_8)));
        turn(1);
        Exploration before = session.snapshot().exploration();
        Optional<String> refused = session.follow(true);
        assertTrue(refused.orElse("none").contains("opening_points"), refused.toString());
        assertEquals(before, session.snapshot().exploration());
        turn(84);
        assertEquals(Optional.empty(), session.follow(true));
    }
}
