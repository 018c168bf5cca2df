package soundscape.app.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.config.Presets;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Metrics;
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
        Metrics before = ((Tuning.Reached) found).after();
        for (TuneAlternative alternative : alternatives) {
            Tuning.Reached then =
                    (Tuning.Reached) Tuner.tune(alternative.options().request(PICO));
            assertEquals(then.after(), alternative.figures());
            SizeChoice size = alternative.options().size(PICO.size());
            assertTrue(size.of(then.after().sizes()) < size.of(before.sizes()), alternative.what());
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

    /** Wherever the layout asks for them, and only where bytes are looked at. */
    @Test
    void anotherLayoutIsNamedAndComesTrue() {
        Exploration zisk = Exploration.of(Presets.open("zisk").orElseThrow(), View.USUAL);
        Exploration last = zisk.withNow(Knobs.KEPT_LEVEL.turn(
                zisk.now()
                        .withEntries(List.of(zisk.now().entries().get(zisk.now().finalIndex()))),
                Target.ALL,
                "0"));
        TuneOptions options = TuneOptions.usual(Milestones.H_STAR).with(TuneOptions.Freedom.BLOWUP, false);
        assertFalse(options.free().contains(TuneOptions.Freedom.LAYOUT));
        List<String> layouts = new ArrayList<>();
        for (SizeChoice size : SizeChoice.values()) {
            Exploration exploration = last.withView(last.view().withSize(size));
            Tuning found = Tuner.tune(options.request(exploration));
            TuneAlternative.of(exploration, options, found).stream()
                    .filter(alternative -> alternative.options().free().contains(TuneOptions.Freedom.LAYOUT))
                    .peek(alternative -> assertEquals(
                            ((Tuning.Reached) Tuner.tune(alternative.options().request(exploration))).after(),
                            alternative.figures()))
                    .forEach(alternative -> layouts.add(size + " by " + alternative.what()));
        }
        assertEquals(List.of("REAL by moving the proof layout (kept level 0 → 6)"), layouts);
    }
}
