package soundscape.explore.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

class UsualSweepsTest {
    private static final int MOST_CURVES = 12;
    private static final int MOST_POINTS = 75;

    /** The last circuit of every preset, by itself and within the whole. */
    static Stream<Arguments> subjects() {
        return Presets.names().stream().flatMap(preset -> {
            Zkvm zkvm = Zkvms.preset(preset);
            return Stream.of(
                    Arguments.of(preset, SweepTarget.circuit(zkvm.finalIndex())),
                    Arguments.of(preset, new SweepTarget(new Target(zkvm.finalIndex(), Scope.CIRCUIT), true)));
        });
    }

    private static Knob other(Knob knob) {
        return knob.equals(Knobs.BLOWUP) ? Knobs.QUERIES : Knobs.BLOWUP;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyKnobCanBeSweptWithThePresentValueAmongFewEnough(String preset, SweepTarget subject) {
        UsualSweeps landscape = new UsualSweeps(Zkvms.preset(preset), subject);
        for (Knob knob : landscape.knobs()) {
            Sweep along = landscape.sweep(knob, other(knob), RegimeChoice.BEST);
            assertEquals(knob, along.along().knob());
            assertEquals(isStated(along), along.along().values().contains(along.presentAlong()), knob::key);
            assertTrue(along.along().values().size() <= MOST_POINTS, () -> knob.key() + along.along());
            Sweep family = landscape.sweep(other(knob), knob, RegimeChoice.BEST);
            assertEquals(knob, family.family().knob());
            assertTrue(family.family().values().size() <= MOST_CURVES, () -> knob.key() + family.family());
        }
    }

    /** A number of constraints that no file states stands at none. */
    private static boolean isStated(Sweep sweep) {
        return !sweep.along().knob().equals(Knobs.CONSTRAINTS)
                || !sweep.presentAlong().equals("0");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void thePresentPointIsTheConfigurationItself(String preset, SweepTarget subject) {
        Zkvm zkvm = Zkvms.preset(preset);
        UsualSweeps landscape = new UsualSweeps(zkvm, subject);
        Metrics now = figures(zkvm, subject);
        for (Knob knob : landscape.knobs()) {
            Sweep sweep = landscape.sweep(knob, other(knob), RegimeChoice.BEST);
            if (!isStated(sweep)) {
                continue;
            }
            assertEquals(Optional.of(zkvm), sweep.zkvm(sweep.presentFamily(), sweep.presentAlong()), knob::key);
            SweepPoint point = sweep.curves().stream()
                    .filter(curve -> curve.value().equals(sweep.presentFamily()))
                    .flatMap(curve -> curve.points().stream())
                    .filter(candidate -> candidate.value().equals(sweep.presentAlong()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(now, point.figures(), knob::key);
        }
    }

    private static Metrics figures(Zkvm zkvm, SweepTarget subject) {
        return (subject.whole()
                        ? Metrics.of(zkvm, RegimeChoice.BEST)
                        : Metrics.of(
                                zkvm.entries().get(subject.target().circuit()).circuit(), RegimeChoice.BEST))
                .orElseThrow();
    }

    /** Whoever takes a point gets what was plotted, to the last bit. */
    @ParameterizedTest
    @MethodSource("subjects")
    void everyPointCanBeTakenExactly(String preset, SweepTarget subject) {
        Zkvm zkvm = Zkvms.preset(preset);
        UsualSweeps landscape = new UsualSweeps(zkvm, subject);
        for (Sweep sweep : List.of(
                landscape.sweep(Knobs.QUERIES, Knobs.BLOWUP, RegimeChoice.BEST),
                landscape.sweep(Knobs.EXTENSION, Knobs.QUERIES, RegimeChoice.BEST))) {
            for (Curve curve : sweep.curves()) {
                for (SweepPoint point :
                        curve.points().subList(0, Math.min(9, curve.points().size()))) {
                    Zkvm taken = sweep.zkvm(curve.value(), point.value()).orElseThrow();
                    assertEquals(figures(taken, subject), point.figures());
                }
            }
        }
    }

    @Test
    void aTakenPointTurnsWhateverTheScopeReaches() {
        Zkvm pico = Zkvms.preset("pico");
        Sweep sweep = new UsualSweeps(pico, new SweepTarget(new Target(4, Scope.ALL), false))
                .sweep(Knobs.QUERIES, Knobs.BLOWUP, RegimeChoice.BEST);
        Zkvm taken = sweep.zkvm("4", "64").orElseThrow();
        for (int i = 0; i < taken.entries().size(); i++) {
            assertEquals(Optional.of("4"), Knobs.BLOWUP.show(taken, i));
            assertEquals(Optional.of("64"), Knobs.QUERIES.show(taken, i));
        }
    }

    @Test
    void aKnobThatDoesNotTurnHereGivesWay() {
        Zkvm pico = Zkvms.preset("pico");
        UsualSweeps landscape = new UsualSweeps(pico, SweepTarget.circuit(4));
        assertFalse(landscape.knobs().contains(Knobs.MULTIPLICITY), "Pico is not SWIRL");
        Sweep sweep = landscape.sweep(Knobs.MULTIPLICITY, Knobs.QUERIES, RegimeChoice.BEST);
        assertEquals(Knobs.BLOWUP, sweep.along().knob());
        assertEquals(Knobs.QUERIES, sweep.family().knob());
        assertFalse(
                new UsualSweeps(pico, SweepTarget.circuit(0)).knobs().contains(Knobs.LAYERS),
                "layers leave riscv alone");
    }

    @Test
    void countsAreSpacedByDoublingsAndSmallRangesOneByOne() {
        UsualSweeps landscape = new UsualSweeps(Zkvms.preset("pico"), SweepTarget.circuit(4));
        List<String> grinding = landscape
                .sweep(Knobs.GRINDING, Knobs.QUERIES, RegimeChoice.BEST)
                .along()
                .values();
        assertEquals(41, grinding.size(), "0 to 40 bits one by one");
        Axis queries = landscape
                .sweep(Knobs.GRINDING, Knobs.QUERIES, RegimeChoice.BEST)
                .family();
        assertEquals(List.of("2", "4", "8", "16", "21", "32", "64", "128", "256"), queries.values());
    }
}
