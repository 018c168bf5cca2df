package soundscape.explore.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.TraceLength;

/** What a file leaves open of traces that follow reaches from the least to what is shown, to the end of the recursion. */
class FollowedRangeTest {
    private static final Zkvm PICO = Zkvms.preset("pico");

    static List<String> presets() {
        return Presets.names();
    }

    private static Zkvm followed(Zkvm opened, int queries) {
        return Follow.from(opened)
                .apply(Knobs.QUERIES.turn(opened, new Target(0, Scope.CIRCUIT), queries))
                .zkvm();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void asOpenedNothingIsOpen(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        assertSame(zkvm, FollowedRange.of(zkvm, zkvm).orElseThrow().least());
    }

    @Test
    void itReachesTheFinalProof() {
        Zkvm now = followed(PICO, 231);
        FollowedRange range = FollowedRange.of(PICO, now).orElseThrow();
        for (int i = 1; i < now.entries().size(); i++) {
            assertEquals(TraceLength.log2(now.circuits().get(i)) - 1, range.log2Trace(i, 1), "circuit " + i);
        }
        assertEquals(22, range.log2Trace(0, 1), "what nothing makes longer is as it was");
        for (SizeChoice choice : SizeChoice.values()) {
            assertTrue(choice.of(range.finalSizes())
                    < choice.of(now.estimate().headline().size().totals()));
        }
    }

    /** Pico's traces in so far as they are known to be full: nothing is open. */
    @Test
    void rowsThatAreUsedLeaveNothingOpen() {
        Zkvm full = PICO.withEntries(PICO.entries().stream()
                .map(entry -> entry.withRole(
                        entry.role().withRowsUsed(OptionalLong.of((long) TraceLength.of(entry.circuit())))))
                .toList());
        Zkvm now = followed(full, 231);
        assertEquals(now, FollowedRange.of(full, now).orElseThrow().least());
    }
}
