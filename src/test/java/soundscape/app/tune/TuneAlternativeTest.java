package soundscape.app.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.config.Presets;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.milestone.Milestones;

/** What the tuner would have to be allowed for a smaller proof. */
@Tag("slow")
class TuneAlternativeTest {
    private static final Exploration PICO = Exploration.of(Presets.opening(), View.USUAL);

    @Test
    void everyAlternativeIsSmallerAndComesTrue() {
        TuneOptions options = TuneOptions.usual(Milestones.H_STAR);
        Tuning found = Tuner.tune(options.request(PICO));
        List<TuneAlternative> alternatives = TuneAlternative.of(PICO, options, found);
        assertFalse(alternatives.isEmpty());
        double size = ((Tuning.Reached) found).after().expected();
        for (TuneAlternative alternative : alternatives) {
            Tuning.Reached then =
                    (Tuning.Reached) Tuner.tune(alternative.options().request(PICO));
            assertEquals(then.after(), alternative.figures());
            assertTrue(then.after().expected() < size, alternative.what());
        }
    }

    @Test
    void aLevelOutOfReachMayComeWithinIt() {
        TuneOptions held = TuneOptions.usual(Milestones.H_STAR).with(TuneOptions.Freedom.EXTENSION, false);
        Tuning found = Tuner.tune(held.request(PICO));
        assertTrue(found instanceof Tuning.Unreachable);
        List<String> ways = TuneAlternative.of(PICO, held, found).stream()
                .map(TuneAlternative::what)
                .toList();
        assertTrue(ways.contains("moving the extension degree"), ways.toString());
    }
}
