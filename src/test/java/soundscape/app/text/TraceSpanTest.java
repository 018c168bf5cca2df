package soundscape.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;

/** A layer's trace is told with what the file leaves open, and as it was opened. */
class TraceSpanTest {
    private final Session session = new Session(Presets.open("pico").orElseThrow());

    private List<TraceSpan> spans() {
        Snapshot snapshot = session.snapshot();
        return TraceSpan.of(
                snapshot, LayerSummary.of(snapshot), snapshot.exploration().range());
    }

    @Test
    void whatStaysIsOneLength() {
        session.follow(true);
        TraceSpan convert = spans().get(1);
        assertEquals("2^20", convert.text());
        assertFalse(convert.isOpen());
        assertTrue(convert.help().contains("The dot is 2^20 rows."), convert.help());
    }

    @Test
    void whatFollowsIsOpenUpToWhatIsShown() {
        session.select(0);
        session.follow(true);
        assertEquals(Optional.empty(), session.turn(Knobs.QUERIES, 231));
        TraceSpan convert = spans().get(1);
        assertEquals(new TraceSpan(21, 22, OptionalDouble.of(20)), convert);
        assertEquals("2^21–2^22", convert.text());
        assertEquals("trace of 2^21 to 2^22 rows", convert.words());
        assertTrue(convert.help().contains("The ring is as opened, 2^20."), convert.help());
        session.follow(false);
        assertFalse(spans().get(1).isOpen());
    }
}
