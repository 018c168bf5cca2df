package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Compatibility;
import soundscape.config.OnlyRead;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.Zkvms;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

/** The tuner moves gaps to the Johnson radius where it may: no fixed gap then gives a smaller proof. */
class GapTuningTest {
    /** One query fewer does here, with gaps of iterations. */
    private static final int LEVEL = 68;

    private static TuningRequest request(Zkvm zkvm, int level, CircuitKnob... gaps) {
        Set<CircuitKnob> solved = new HashSet<>(TuningRequest.SOLVABLE);
        Stream.of(gaps).forEach(solved::add);
        return TuningRequest.usual(zkvm, level).with(List.of(), solved);
    }

    private static Circuit last(Tuning.Reached reached) {
        return reached.zkvm().circuits().get(reached.zkvm().finalIndex());
    }

    private static double size(TuningRequest request) {
        return Tuner.reached(request)
                .map(found -> request.size().of(last(found).size()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"pico, 57", "pico, 62", "airbender, 66", "dummy_whir, 120", "stir_example, 126"})
    void noFixedGapGivesASmallerProof(String preset, int level) {
        Zkvm wide = Knobs.GAP.turn(Zkvms.preset(preset), Target.ALL, "0.05");
        double solved = size(request(wide, level, Knobs.GAP));
        assertTrue(solved < size(request(wide, level)), "the gap is moved");
        for (int m : new int[] {3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 610}) {
            Zkvm fixed = wide.withEntries(wide.entries().stream()
                    .map(entry -> entry.withCircuit(
                            Knobs.GAP.turned(entry.circuit(), JohnsonTradeoff.value(entry.circuit(), m))))
                    .toList());
            assertTrue(solved <= size(request(fixed, level)), "m = " + m);
        }
    }

    @Test
    void gapsOfIterationsAreMovedWhereWhatSoundcalcReadsIsNotAskedFor() {
        Zkvm stir = Zkvms.preset("stir_example");
        Zkvm small = Knobs.EXTENSION.turn(stir.withEntries(stir.entries().subList(1, 2)), Target.ALL, "2");
        TuningRequest each = request(small, LEVEL, Knobs.ROUND_GAPS);
        Tuning.Reached own = Tuner.reached(each).orElseThrow();
        assertTrue(Compatibility.hasOwnGaps(last(own)));
        assertTrue(Estimator.total(last(own)) >= LEVEL);
        assertTrue(size(each) < size(request(small, LEVEL, Knobs.GAP)));
        Tuning.Reached read = Tuner.reached(each.only(OnlyRead.beside(small))).orElseThrow();
        assertFalse(Compatibility.hasOwnGaps(last(read)));
    }
}
