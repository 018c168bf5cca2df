package soundscape.explore.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepTarget;
import soundscape.explore.sweep.UsualSweeps;

/** Every cell against one estimate of the circuits with both knobs turned. */
class LandscapeTest {
    private static final int FINE = 40;

    private static Landscape map(Zkvm zkvm, SweepTarget subject, String across, String up) {
        Sweep fine = new UsualSweeps(zkvm, subject).fine(knob(across), knob(up), RegimeChoice.BEST, FINE);
        return Landscape.of(Landscape.coarse(fine, FINE / 2), 2);
    }

    private static Knob knob(String key) {
        return Knobs.swept(key).orElseThrow();
    }

    private static Optional<Metrics> single(Landscape map, int cell) {
        try {
            SweepTarget subject = map.sweep().subject();
            return map.sweep()
                    .zkvm(map.up(cell), map.across(cell))
                    .flatMap(zkvm -> subject.whole()
                            ? Metrics.of(zkvm, map.sweep().regimes())
                            : Metrics.of(
                                    zkvm.circuits().get(subject.target().circuit()),
                                    map.sweep().regimes()));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private static void everyCellIsAnEstimate(Landscape map) {
        for (int cell = 0; cell < map.size(); cell++) {
            assertEquals(single(map, cell), map.at(cell), map.across(cell) + ", " + map.up(cell));
            assertEquals(map.at(cell).isEmpty(), !map.refusal(cell).startsWith("there is no value"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pico, embed, queries, blowup",
        "pico, embed, trace-length, extension",
        "pico, riscv, scheme, queries",
        "pico, embed, field, gap",
        "dummy_whir, 0, queries, grinding",
        "stir_example, final, arity, ood-samples",
        "openvm2, root, queries, blowup"
    })
    void everyCellOfACircuit(String preset, String circuit, String across, String up) {
        Zkvm zkvm = Zkvms.preset(preset);
        everyCellIsAnEstimate(map(
                zkvm,
                SweepTarget.circuit(circuit.equals("0") ? zkvm.finalIndex() : Zkvms.index(zkvm, circuit)),
                across,
                up));
    }

    @Test
    void everyCellOfTheWhole() {
        Zkvm zkvm = Zkvms.preset("pico");
        everyCellIsAnEstimate(
                map(zkvm, new SweepTarget(new Target(zkvm.finalIndex(), Scope.ALL), true), "queries", "blowup"));
        everyCellIsAnEstimate(map(
                zkvm,
                new SweepTarget(new Target(zkvm.finalIndex(), Scope.CIRCUIT), true, Optional.of(zkvm)),
                "queries",
                "layers"));
    }

    @Test
    void bitsAndBytesAscendWithTheQueries() {
        Zkvm zkvm = Zkvms.preset("pico");
        Landscape map = map(zkvm, SweepTarget.circuit(zkvm.finalIndex()), "queries", "grinding");
        for (int up = 0; up < map.height(); up++) {
            for (int across = 1; across < map.width(); across++) {
                Metrics before = map.at(map.cell(across - 1, up)).orElseThrow();
                Metrics after = map.at(map.cell(across, up)).orElseThrow();
                assertTrue(before.bits() <= after.bits());
                assertTrue(before.worst() <= after.worst());
            }
        }
    }

    /** The configuration itself is a cell, also of a map that is coarse. */
    @Test
    void holdsWhatIsNow() {
        Zkvm zkvm = Zkvms.preset("zisk");
        SweepTarget last = SweepTarget.circuit(zkvm.finalIndex());
        Landscape map = map(zkvm, last, "queries", "blowup");
        int across = map.sweep().along().values().indexOf(map.sweep().presentAlong());
        int up = map.sweep().family().values().indexOf(map.sweep().presentFamily());
        assertEquals(
                Metrics.of(zkvm.entries().get(zkvm.finalIndex()), RegimeChoice.BEST), map.at(map.cell(across, up)));
    }

    @Test
    void whatIsRefusedKeepsItsPlaceAndSaysWhy() {
        Zkvm zkvm = Zkvms.preset("pico");
        Landscape map = map(zkvm, SweepTarget.circuit(zkvm.finalIndex()), "trace-length", "blowup");
        List<Integer> refused = IntStream.range(0, map.size())
                .filter(cell -> map.at(cell).isEmpty())
                .boxed()
                .toList();
        assertFalse(refused.isEmpty());
        assertEquals(refused.size(), map.refused());
        assertTrue(refused.stream().allMatch(cell -> map.refusal(cell).contains("must")));
    }
}
