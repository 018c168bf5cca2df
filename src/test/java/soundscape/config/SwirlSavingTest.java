package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;

/** Which of its keys SWIRL's outlines and regime are written to. */
class SwirlSavingTest {
    private static final int APP = 0; // with outlines of the soundness
    private static final int HOOK = 4; // without

    /** Lines added, and lines taken away. */
    private static List<List<String>> diff(ZkvmFile file, int circuit, UnaryOperator<Swirl> change) {
        Swirl swirl = (Swirl) file.zkvm().circuits().get(circuit);
        String text = Saved.text(file, file.zkvm().withCircuit(circuit, change.apply(swirl)));
        String before = Saved.circuits(file.text().text()).get(circuit);
        String after = Saved.circuits(text).get(circuit);
        return List.of(Saved.linesOnlyIn(after, before), Saved.linesOnlyIn(before, after));
    }

    private static List<List<String>> shapes(int circuit, UnaryOperator<SwirlShapes> change) {
        return diff(
                Presets.open("openvm2").orElseThrow(),
                circuit,
                swirl -> swirl.withShapes(change.apply(swirl.shapes())));
    }

    private static Decoding decoding(Regime regime, OptionalInt multiplicity) {
        return Decoding.SWIRL.withPinned(Optional.of(regime)).withGap(JohnsonGap.ofMultiplicity(multiplicity));
    }

    private static SwirlShapes columns(SwirlShapes shapes, long stated, long soundness, long size) {
        return new SwirlShapes(
                shapes.stated().withTraceColumns(stated),
                shapes.soundness().withTraceColumns(soundness),
                shapes.size().withTraceColumns(size),
                shapes.publicValues());
    }

    @Test
    void soundnessIsWrittenToItsOwnKeyWhereThereIsOne() {
        assertEquals(
                List.of(List.of("soundness_num_trace_columns = 40000"), List.of("soundness_num_trace_columns = 30000")),
                shapes(APP, shapes -> columns(shapes, 24381, 40000, 40000)));
        assertEquals(
                List.of(List.of("num_trace_columns = 40000"), List.of("num_trace_columns = 2000")),
                shapes(HOOK, shapes -> columns(shapes, 40000, 40000, 40000)));
    }

    @Test
    void sizeIsStatedWhereItDiffers() {
        assertEquals(
                List.of(List.of("proof_size_num_trace_columns = 2001"), List.of()),
                shapes(HOOK, shapes -> columns(shapes, 2000, 2000, 2001)));
        assertEquals(
                List.of(
                        List.of("soundness_num_trace_columns = 40000", "proof_size_num_trace_columns = 2000"),
                        List.of()),
                shapes(HOOK, shapes -> columns(shapes, 2000, 40000, 2000)));
    }

    @Test
    void constraintsOfTheSizeFollow() {
        assertEquals(
                List.of(List.of("max_constraints_per_air = 7"), List.of("max_constraints_per_air = 1000")),
                shapes(
                        HOOK,
                        shapes -> new SwirlShapes(
                                shapes.stated().withConstraintsPerAir(7),
                                shapes.soundness().withConstraintsPerAir(7),
                                shapes.size(),
                                shapes.publicValues())));
    }

    @Test
    void multiplicityComesAndGoesWithTheRegime() {
        ZkvmFile file = Presets.open("openvm2").orElseThrow();
        assertEquals(
                List.of(
                        List.of("explicit_regime = \"list\"", "explicit_m = 3"),
                        List.of("explicit_regime = \"unique\"")),
                diff(file, APP, swirl -> swirl.withDecoding(decoding(Regime.JBR, OptionalInt.of(3)))));
        assertEquals(
                List.of(
                        List.of("explicit_regime = \"unique\""),
                        List.of("explicit_regime = \"list\"", "explicit_m = 1")),
                diff(file, HOOK, swirl -> swirl.withDecoding(decoding(Regime.UDR, OptionalInt.empty()))));
    }
}
