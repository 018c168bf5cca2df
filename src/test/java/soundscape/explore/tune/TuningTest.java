package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Axis;
import soundscape.explore.work.ProverWork;

/** Promises are kept, and said in words. */
@Tag("slow")
class TuningTest {
    static Stream<Arguments> presetsAndMilestones() {
        return Presets.names().stream()
                .flatMap(preset -> Stream.of(Arguments.of(preset, 100), Arguments.of(preset, 128)));
    }

    private static double work(Zkvm zkvm) {
        return zkvm.circuits().stream()
                .mapToDouble(circuit -> ProverWork.of(circuit).total())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("presetsAndMilestones")
    void whatIsReachedIsEstimatedSoAndCanBeSaved(String preset, int level) {
        ZkvmFile file = Presets.open(preset).orElseThrow();
        Tuning.Reached reached = (Tuning.Reached) Tuner.tune(TuningRequest.usual(file.zkvm(), level));
        Headline headline = reached.zkvm().estimate().headline();
        assertTrue(headline.securityBits() >= level, () -> headline.toString());
        assertEquals(headline.bits(), reached.after().bits());
        assertEquals(headline.size().expected(), reached.after().expected());
        assertEquals(headline.size().worst(), reached.after().worst());
        assertEquals(file.zkvm().estimate().headline().bits(), reached.before().bits());
        assertTrue(work(reached.zkvm()) <= TuningRequest.USUAL_WORK * work(file.zkvm()), "work");
        Zkvm readBack =
                ZkvmFile.of(preset, file.textFor(reached.zkvm()).encode()).zkvm();
        assertTrue(readBack.sameCircuits(reached.zkvm()), "saved and read back");
    }

    private static List<String> changes(Zkvm zkvm, int level, List<Axis> axes, Set<CircuitKnob> solved) {
        return ((Tuning.Reached) Tuner.tune(TuningRequest.usual(zkvm, level).with(axes, solved))).changes();
    }

    /** Pico's last circuit over degree 5: queries of 1.99 bits each and 16 ground. */
    @Test
    void queriesAlone() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm embed = Knobs.EXTENSION.turn(pico.withEntries(pico.entries().subList(4, 5)), Target.ALL, 5);
        double each = -Math.log(0.25 + 0.0025) / Math.log(2);
        int queries = (int) Math.ceil((80 - 16) / each);
        List<String> changes = changes(embed, 80, List.of(), Set.of(Knobs.QUERIES));
        assertEquals(1, changes.size());
        assertTrue(changes.get(0).startsWith("embed: queries 21 → " + queries + ", +24 bits, +"), changes.get(0));
    }

    @Test
    void whatReachesTheLevelStaysAndNothingIsSaidOfIt() {
        Zkvm zisk = Zkvms.preset("zisk");
        List<String> changes =
                changes(zisk, 128, List.of(new Axis(Knobs.BLOWUP, List.of("64"))), Set.of(Knobs.QUERIES));
        assertEquals(1, changes.size());
        assertTrue(changes.get(0).startsWith("Final_Compressed: blowup factor 16 → 64, queries 54 → "), changes.get(0));
    }

    @Test
    void circuitsThatChangeAlikeAreToldTogether() {
        Zkvm zisk = Knobs.QUERIES.turn(Zkvms.preset("zisk"), Target.ALL, 40);
        List<String> changes = changes(zisk, 100, List.of(), Set.of(Knobs.QUERIES));
        assertTrue(changes.size() < zisk.entries().size(), () -> String.join("\n", changes));
        assertTrue(
                changes.stream().anyMatch(line -> line.matches(".+, .+, .+ and \\d+ more: queries 40 → .*")),
                () -> String.join("\n", changes));
    }

    /** Another scheme with a small first fold, whose leaves are base elements, shrinks Pico's final proof. */
    @Test
    void schemeIsSearched() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm embed = pico.withEntries(pico.entries().subList(4, 5));
        List<Axis> field = List.of(
                new Axis(Knobs.EXTENSION, List.of("5")), new Axis(Knobs.FIRST_FOLD, List.of("2", "4", "8", "16")));
        List<Axis> scheme = List.of(field.get(0), field.get(1), new Axis(Knobs.SCHEME, List.of("FRI", "STIR", "WHIR")));
        TuningRequest request = TuningRequest.usual(embed, 100);
        Tuning.Reached without = (Tuning.Reached) Tuner.tune(request.with(field, request.solved()));
        Tuning.Reached with = (Tuning.Reached) Tuner.tune(request.with(scheme, request.solved()));
        assertTrue(with.after().expected() < without.after().expected());
        assertTrue(with.changes()
                .get(0)
                .matches("embed: field KoalaBear\\^4 → KoalaBear\\^5, commitment scheme FRI → .*"));
    }

    /** Batching alone is 63 bits in JBR; 20 bits of grinding make 83 of it. */
    @Test
    void whatStandsInTheWayIsToldWithWhatWouldMoveIt() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm embed = pico.withEntries(pico.entries().subList(4, 5));
        TuningRequest request = TuningRequest.usual(embed, 100)
                .with(List.of(), Set.of(Knobs.QUERIES))
                .in(RegimeChoice.JBR, SizeChoice.EXPECTED);
        Tuning.Unreachable unreachable = (Tuning.Unreachable) Tuner.tune(request);
        assertEquals(
                "embed: batching 63 bits (JBR): extension degree 5 gives 93 and 6 gives 124, or independent coefficients "
                        + "give 72, or unique decoding gives 97, or blowup 2 gives 78, or 37 more bits of batching grinding",
                unreachable.obstacles().get(0));
    }

    @Test
    void noCommonRegimeIsSaid() {
        TuningRequest request =
                TuningRequest.usual(Zkvms.preset("zkdtvm"), 100).in(RegimeChoice.JBR, SizeChoice.EXPECTED);
        assertEquals(new Tuning.Unreachable(List.of("not every circuit is estimated in JBR")), Tuner.tune(request));
    }

    @Test
    void tooLittleWorkIsSaid() {
        TuningRequest request = TuningRequest.usual(Zkvms.preset("sp1"), 100).within(1_000, 20, 0.01);
        Tuning.Unreachable unreachable = (Tuning.Unreachable) Tuner.tune(request);
        assertEquals(1, unreachable.obstacles().size());
        assertTrue(
                unreachable
                        .obstacles()
                        .get(0)
                        .startsWith("the limits: within 1000 queries a round and 0.01 times the work"),
                unreachable.obstacles().get(0));
    }

    /** The first circuit cannot do with its field: that is changed for all; what reaches the level stays otherwise. */
    @Test
    void innerCircuitsChangeAsLittleAsTheyNeed() {
        ZkvmEstimate before = Zkvms.preset("sp1").estimate();
        Tuning.Reached reached = (Tuning.Reached) Tuner.tune(TuningRequest.usual(Zkvms.preset("sp1"), 100));
        ZkvmEstimate after = reached.zkvm().estimate();
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    before.circuits().get(i).size(), after.circuits().get(i).size());
        }
        assertTrue(after.finalProof().size().expected()
                < before.finalProof().size().expected());
    }
}
