package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.OnlyRead;
import soundscape.config.ReadParts;
import soundscape.config.Reference;
import soundscape.config.Zkvm;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Axis;

/** A search that is kept to what soundcalc reads. */
@Tag("slow")
class OnlyReadTest {
    private static TuningRequest request(Zkvm zkvm, int level) {
        TuningRequest usual = TuningRequest.usual(zkvm, level);
        List<Axis> axes = new ArrayList<>(usual.searched());
        axes.add(new Axis(Knobs.SCHEME, List.of("FRI", "STIR", "WHIR")));
        return usual.with(axes, usual.solved());
    }

    /** Of each, the whole search comes to something that it does not read. */
    @ParameterizedTest
    @CsvSource({"pico, 110", "sp1, 128"})
    void nothingElseIsProposed(String preset, int level) {
        Zkvm zkvm = last(preset);
        TuningRequest any = request(zkvm, level);
        assertNotEquals(ReadParts.ALL, read(any), preset);
        assertEquals(ReadParts.ALL, read(any.only(OnlyRead.beside(zkvm))), preset);
    }

    private static Zkvm last(String preset) {
        Zkvm zkvm = Zkvms.preset(preset);
        return zkvm.withEntries(List.of(zkvm.entries().get(zkvm.finalIndex())));
    }

    private static ReadParts read(TuningRequest request) {
        return ReadParts.of(Tuner.reached(request).orElseThrow().zkvm().circuits(), Reference.COMPARED);
    }

    /** A scheme that the file has already is its author's choice, and no reason to find nothing. */
    @Test
    void whatStandsThereAlreadyMayStay() {
        Zkvm stir = last("stir_example");
        Tuning.Reached reached = Tuner.reached(TuningRequest.usual(stir, 128).only(OnlyRead.beside(stir)))
                .orElseThrow();
        assertEquals("STIR", Knobs.SCHEME.show(reached.zkvm(), 0).orElseThrow());
    }

    @Test
    void whatIsNotReadAndCannotBeMovedStandsInTheWay() {
        Zkvm pico = last("pico");
        Zkvm stir = Knobs.SCHEME.turn(pico, Target.ALL, "STIR");
        Tuning tuning = Tuner.tune(TuningRequest.usual(stir, 80).only(OnlyRead.beside(pico)));
        assertEquals(
                List.of(
                        "circuit \"embed\": protocol_family = \"STIR\" is read by soundcalc since 12f9958, not by d9078d6;"
                                + " \"WHIR\" would do"),
                ((Tuning.Unreachable) tuning).obstacles());
    }
}
