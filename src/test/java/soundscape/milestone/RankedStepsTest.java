package soundscape.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.step.Sensitivities;
import soundscape.explore.step.Sensitivity;
import soundscape.explore.step.Step;
import soundscape.explore.sweep.SweepTarget;

/** What brings most to the nearest milestone stands first. */
class RankedStepsTest {
    private static final Zkvm PICO = Presets.open("pico").orElseThrow().zkvm();

    private static RankedSteps ranked(List<Milestone> milestones) {
        return RankedSteps.of(
                        Sensitivities.of(PICO, SweepTarget.circuit(PICO.finalIndex()), RegimeChoice.BEST),
                        milestones,
                        true,
                        SizeChoice.REAL)
                .orElseThrow();
    }

    private static List<Step> taken(Sensitivity each) {
        return each.steps().stream().filter(step -> step.figures().isPresent()).toList();
    }

    @Test
    void theNearestIsWhatIsMissedByTheLeastPart() {
        assertEquals(
                "glamsterdam",
                ranked(Milestones.FOUNDATION)
                        .nearest()
                        .orElseThrow()
                        .milestone()
                        .id());
        Milestone near = OwnTargets.parse("near=58:");
        assertEquals(
                near,
                ranked(List.of(near, Milestones.FOUNDATION.get(1)))
                        .nearest()
                        .orElseThrow()
                        .milestone());
    }

    @Test
    void whatAStepBringsIsAPartOfWhatIsMissing() {
        RankedSteps ranked = ranked(List.of(OwnTargets.parse("near=58:")));
        Step more = taken(ranked.parameters().stream()
                        .filter(each -> each.knob() == Knobs.GRINDING)
                        .findFirst()
                        .orElseThrow())
                .get(1);
        assertEquals(Optional.of(1.0), ranked.brought(more), "a bit more is all of it");
        assertEquals(1, ranked.bits(more), 1e-9);
        assertTrue(ranked.work(more) > 1);
    }

    @Test
    void theOrderIsByWhatTheBestStepBrings() {
        RankedSteps ranked = ranked(Milestones.FOUNDATION);
        List<Double> best = ranked.parameters().stream()
                .map(each -> taken(each).stream()
                        .mapToDouble(step -> ranked.brought(step).orElseThrow())
                        .max()
                        .orElse(-1))
                .map(gain -> Math.max(0, gain))
                .toList();
        assertEquals(
                best.stream().sorted((one, other) -> Double.compare(other, one)).toList(), best);
        assertEquals(Knobs.BLOWUP, ranked.parameters().get(0).knob());
    }

    @Test
    void aTooLargeProofIsBroughtNearByFewerBytes() {
        RankedSteps ranked = ranked(List.of(OwnTargets.parse("small=:100")));
        Step fewer = taken(ranked.parameters().stream()
                        .filter(each -> each.knob() == Knobs.QUERIES)
                        .findFirst()
                        .orElseThrow())
                .get(0);
        assertTrue(ranked.brought(fewer).orElseThrow() > 0);
        assertTrue(ranked.size(fewer) < 0);
    }

    @Test
    void withoutAMissedMilestoneBitsCount() {
        RankedSteps ranked = ranked(List.of(OwnTargets.parse("met=10:")));
        assertTrue(ranked.nearest().isEmpty());
        assertEquals(Knobs.BLOWUP, ranked.parameters().get(0).knob());
    }
}
