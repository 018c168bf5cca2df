package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.Field;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.explore.Zkvms;

/** Knobs turned on the presets, against circuits built by hand. */
class KnobTest {
    /** What Pico's file states of its last circuit's proof. */
    private static final Optional<StatedLayout> LAYOUT =
            Zkvms.circuit(Zkvms.preset("pico"), "embed").header().layout();

    /** Pico's last circuit, number by number as its file states them, with what a knob may change left open. */
    private static DeepAli embed(String field, int logBlowup, int queries, int grinding, long constraints) {
        List<Integer> halvings = List.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        return new DeepAli(
                new Header("embed", Field.parse(field), 248, Map.of(LayoutKey.COLUMNS, 467.0), LAYOUT),
                new Fri(
                        Math.scalb(1.0, -logBlowup),
                        32_768,
                        new Batching(485, Coefficients.POWERS, 0),
                        queries,
                        halvings,
                        1L << logBlowup,
                        grinding,
                        0),
                new Constraints(OptionalLong.of(constraints), 3),
                2,
                0,
                Lookups.of(
                        List.of(new Lookup("memory", Lookup.Kind.UNIVARIATE, 1_048_592, 491_520, 6, 1, 0, false, 0))),
                Decoding.REFERENCE);
    }

    private static Circuit turned(String preset, String circuit, NumberKnob knob, double value) {
        Zkvm zkvm = Zkvms.preset(preset);
        Zkvm changed = knob.turn(zkvm, Zkvms.only(zkvm, circuit), value);
        assertEquals(
                Optional.of(KnobReading.of(value)),
                knob.read(changed, Zkvms.index(zkvm, circuit)),
                "read back as turned");
        for (int i = 0; i < zkvm.entries().size(); i++) {
            if (i != Zkvms.index(zkvm, circuit)) {
                assertEquals(zkvm.entries().get(i), changed.entries().get(i), "a circuit that was not meant");
            }
        }
        return Zkvms.circuit(changed, circuit);
    }

    @Test
    void presetIsTheHandBuiltCircuit() {
        assertEquals(embed("KoalaBear^4", 4, 21, 16, 323), Zkvms.circuit(Zkvms.preset("pico"), "embed"));
    }

    @Test
    void everyKnobOnFri() {
        assertEquals(embed("KoalaBear^4", 6, 21, 16, 323), turned("pico", "embed", Knobs.BLOWUP, 64));
        assertEquals(embed("KoalaBear^4", 1, 21, 16, 323), turned("pico", "embed", Knobs.BLOWUP, 2));
        assertEquals(embed("KoalaBear^4", 4, 90, 16, 323), turned("pico", "embed", Knobs.QUERIES, 90));
        assertEquals(embed("KoalaBear^4", 4, 21, 0, 323), turned("pico", "embed", Knobs.GRINDING, 0));
        assertEquals(embed("KoalaBear^6", 4, 21, 16, 323), turned("pico", "embed", Knobs.EXTENSION, 6));
        assertEquals(embed("KoalaBear^4", 4, 21, 16, 99), turned("pico", "embed", Knobs.CONSTRAINTS, 99));
    }

    @Test
    void fieldTakesTheWholeNotation() {
        Zkvm zkvm = Zkvms.preset("pico");
        Target target = Zkvms.only(zkvm, "embed");
        Zkvm changed = Knobs.FIELD.turn(zkvm, target, "M31^6");
        assertEquals(Optional.of("M31^6"), Knobs.FIELD.show(changed, target.circuit()));
        assertEquals(Optional.of("KoalaBear^4"), Knobs.FIELD.show(changed, 0));
        assertEquals(embed("M31^6", 4, 21, 16, 323), Zkvms.circuit(changed, "embed"));
    }

    /** t·log2(1/(1 − δ)) + g with δ = 1 − 1/4 − 1/320 at rate 1/16: each query 1.98 bits. */
    @Test
    void queriesMoveTheEstimateAsTheFormulaSays() {
        Zkvm zkvm = Zkvms.preset("pico");
        Zkvm changed = Knobs.QUERIES.turn(zkvm, Zkvms.only(zkvm, "embed"), 40);
        double bits =
                Estimator.weakest(Zkvms.circuit(changed, "embed"), Regime.JBR).bits();
        double batching = 123.954738749797 - Math.log(484.0) / Math.log(2) - (56.11428755124883 - 5);
        double queries = 40 * -Math.log(0.25 + 1.0 / 320) / Math.log(2) + 16;
        assertEquals(Math.min(batching, queries), bits, 1e-6);
        assertTrue(batching < queries, "40 queries are more than batching allows");
    }

    @Test
    void friBlowupKeepsTheFoldPlanAndMultipliesTheEarlyStop() {
        Fri before = Zkvms.fri(Zkvms.circuit(Zkvms.preset("pico"), "riscv"));
        Fri after = Zkvms.fri(turned("pico", "riscv", Knobs.BLOWUP, 4));
        assertEquals(before.foldingFactors(), after.foldingFactors());
        assertEquals(2, before.earlyStopSize());
        assertEquals(4, after.earlyStopSize());
        assertEquals(before.rate() * before.earlyStopSize(), after.rate() * after.earlyStopSize());
        assertEquals(before.traceLength(), after.traceLength());
    }

    @Test
    void friBlowupUnderJagged() {
        Fri after = Zkvms.fri(turned("sp1", "shrink", Knobs.BLOWUP, 64));
        assertEquals(64, after.earlyStopSize());
        assertEquals(1.0 / 64, after.rate());
    }

    @ParameterizedTest
    @CsvSource({"dummy_whir, riscv, 4", "stir_example, base, 1"})
    void blowupOfIteratedSchemesIsTheirFirstRate(String preset, String circuit, int before) {
        assertEquals(
                before,
                Zkvms.rounds(Zkvms.circuit(Zkvms.preset(preset), circuit)).logInvRate());
        assertEquals(3, Zkvms.rounds(turned(preset, circuit, Knobs.BLOWUP, 8)).logInvRate());
    }

    @Test
    void grindingOfIteratedSchemesMovesTogetherAndStopsAtNothing() {
        assertEquals(
                List.of(30, 30, 28, 27, 25),
                Zkvms.rounds(turned("dummy_whir", "riscv", Knobs.GRINDING, 30)).queryGrinding());
        assertEquals(
                List.of(3, 3, 1, 0, 0),
                Zkvms.rounds(turned("dummy_whir", "riscv", Knobs.GRINDING, 3)).queryGrinding());
    }

    @Test
    void swirlGrindingIsShownAndFixed() {
        Zkvm zkvm = Zkvms.preset("openvm2");
        for (int i = 0; i < zkvm.entries().size(); i++) {
            KnobReading reading = Knobs.GRINDING.read(zkvm, i).orElseThrow();
            assertEquals(20, reading.value());
            assertEquals(Optional.of("fixed at 20 bits by SWIRL"), reading.fixedBecause());
        }
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> Knobs.GRINDING.turn(zkvm, Target.ALL, 25));
        assertEquals("grinding", refused.key());
    }

    @Test
    void swirlHasNoOpeningPointsToGive() {
        Zkvm zkvm = Zkvms.preset("openvm2");
        NumberKnob points = (NumberKnob) Knobs.named("opening-points").orElseThrow();
        assertEquals(Optional.empty(), points.show(zkvm, 0));
        assertThrows(InvalidParameterException.class, () -> points.turn(zkvm, Target.ALL, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1e9", "many", ""})
    void queriesRefuseWhatIsNoCount(String value) {
        Zkvm zkvm = Zkvms.preset("pico");
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> Knobs.QUERIES.turn(zkvm, Target.ALL, value));
        assertEquals("must be a whole number from 1 to 1000000", refused.condition());
        Knobs.QUERIES.turn(zkvm, Target.ALL, refused.remedy());
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "1, 2", "48, 64", "0.5, 2", "2097152, 1048576", "100, 128"})
    void blowupRefusesWhatIsNoPowerOfTwoAndNamesTheNearest(String value, String remedy) {
        Zkvm pico = Zkvms.preset("pico");
        Target embed = Zkvms.only(pico, "embed");
        Zkvm zkvm = Knobs.TRACE_LENGTH.turn(pico, embed, 16); // with domains for every blowup
        InvalidParameterException refused =
                assertThrows(InvalidParameterException.class, () -> Knobs.BLOWUP.turn(zkvm, embed, value));
        assertEquals(remedy, refused.remedy());
    }

    /** KoalaBear's largest subgroup has 2^24 points, riscv's trace 2^22 rows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blowup|8|blowup = 8: blowup must keep the domain of round 0, 2^25, within the two-adicity 24 of KoalaBear⁴ (circuit riscv); 4 would do",
                "trace-length|16777216|rho = 0.5: rho must keep the domain of round 0, 2^25, within the two-adicity 24 of KoalaBear⁴ (circuit riscv); trace-length = 8388608 would do"
            })
    void noKnobTakesADomainBeyondTheField(String knob, String value, String sentence) {
        Zkvm pico = Zkvms.preset("pico");
        Target riscv = Zkvms.only(pico, "riscv");
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class,
                () -> Knobs.named(knob).orElseThrow().turn(pico, riscv, value));
        assertEquals(sentence, refused.getMessage());
    }

    /** A file that has none as opened is its author's choice: whatever else is turned there is not refused for it. */
    @Test
    void whatHasNoDomainAsOpenedIsTurnedAllTheSame() {
        Zkvm pico = Zkvms.preset("pico");
        Fri fri = Zkvms.fri(pico.circuits().get(0));
        Zkvm beyond = pico.withCircuit(0, pico.circuits().get(0).withOpening(fri.withRate(1.0 / 64)));
        Target riscv = Zkvms.only(pico, "riscv");
        assertEquals(
                "60",
                Knobs.QUERIES.show(Knobs.QUERIES.turn(beyond, riscv, 60), 0).orElseThrow());
        assertEquals(
                "32", Knobs.BLOWUP.show(Knobs.BLOWUP.turn(beyond, riscv, 32), 0).orElseThrow());
    }
}
