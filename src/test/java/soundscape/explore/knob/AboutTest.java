package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.Zkvms;

/** What a reader is told of knobs. */
class AboutTest {
    private static final int LONGEST_HELP = 330;

    static Stream<Knob> knobs() {
        return Knobs.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void isShortAndWhole(Knob knob) {
        About about = knob.about();
        assertTrue(about.key().matches("[a-z]+(-[a-z]+)*"), about.key());
        assertTrue(Character.isUpperCase(about.label().charAt(0)), about.label());
        assertFalse(about.label().endsWith("."), about.label());
        assertTrue(about.help().endsWith("."), about.help());
        assertTrue(
                about.help().length() <= LONGEST_HELP,
                about.key() + " " + about.help().length());
        assertFalse(about.help().contains("  "), about.help());
        assertFalse(about.tomlKeys().isEmpty(), about.key());
        assertTrue(about.tomlKeys().stream().allMatch(key -> key.matches("[a-zA-Z_]+")), about.key());
        assertEquals(about.tomlKeys().size(), Set.copyOf(about.tomlKeys()).size(), about.key());
    }

    @Test
    void keysAndLabelsAreTheirOwn() {
        for (List<String> names : List.of(
                knobs().map(Knob::key).toList(), knobs().map(Knob::label).toList())) {
            assertEquals(
                    names.size(), names.stream().collect(Collectors.toSet()).size());
        }
    }

    /** As the terms are numbered: FRI's commit rounds from 1, iterations and SWIRL's rounds from 0. */
    @ParameterizedTest
    @CsvSource({
        "pico,         folding,        round 1",
        "dummy_whir,   folding,        iteration 0",
        "stir_example, folding,        iteration 0",
        "dummy_whir,   round-queries,  iteration 0",
        "openvm2,      round-queries,  round 0",
        "dummy_whir,   round-grinding, iteration 0",
        "dummy_whir,   ood-samples,    iteration 1",
        "dummy_whir,   ood-grinding,   iteration 1",
        "dummy_whir,   step-grinding,  'iteration 0, step 1'",
        "pico,         lookup-rows,    alu"
    })
    void entriesAreNamedAsTheTermsAre(String preset, String key, String first) {
        Zkvm zkvm = Zkvms.preset(preset);
        CircuitTable table = (CircuitTable) Knobs.named(key).orElseThrow();
        TableValues read = table.read(zkvm.circuits().get(0)).orElseThrow();
        assertEquals(first, read.labels().get(0));
        assertEquals(read.labels().size(), read.values().size());
    }

    /** Folding by 16 instead of 2 combines 15 values at an eighth of the dimension: 15/16 instead of 1/2 of the error. */
    @Test
    void largerFoldsWeakenTheFoldingTermByLessThanABit() {
        Zkvm pico = Zkvms.preset("pico");
        Zkvm folded = Knobs.ARITY.turn(pico, Target.ALL, "16");
        for (int i = 0; i < pico.entries().size(); i++) {
            assertEquals(
                    Math.log(15.0 / 8) / Math.log(2),
                    firstFold(pico.circuits().get(i))
                            - firstFold(folded.circuits().get(i)),
                    1e-3);
        }
    }

    private static double firstFold(Circuit circuit) {
        return Estimator.estimate(circuit).best().terms().stream()
                .filter(term -> term.name().text().equals("commit round 1"))
                .findFirst()
                .orElseThrow()
                .bits();
    }
}
