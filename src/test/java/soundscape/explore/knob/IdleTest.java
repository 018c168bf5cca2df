package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.Zkvms;
import soundscape.explore.plan.SchemeConversion;
import soundscape.explore.plan.SchemeKind;

/** Where each knob turns, and that it is shown nowhere else. */
class IdleTest {
    /** One circuit a family, by a letter. */
    private static final Map<Character, Circuit> FAMILIES = families();

    private static Map<Character, Circuit> families() {
        Map<Character, Circuit> families = new LinkedHashMap<>();
        families.put('F', Zkvms.circuit(Zkvms.preset("pico"), "riscv"));
        families.put('W', Zkvms.circuit(Zkvms.preset("dummy_whir"), "riscv"));
        families.put('S', Zkvms.circuit(Zkvms.preset("stir_example"), "base"));
        Circuit jagged = Zkvms.circuit(Zkvms.preset("sp1"), "shrink");
        families.put('f', jagged);
        families.put('w', SchemeConversion.to(jagged, SchemeKind.WHIR));
        families.put('U', Zkvms.circuit(Zkvms.preset("openvm2"), "app"));
        families.put('J', Zkvms.circuit(Zkvms.preset("openvm2"), "root"));
        families.replaceAll(
                (kind, circuit) -> circuit.withHeader(circuit.header().withLayout(Optional.empty())));
        return families;
    }

    private static Zkvm alone(Circuit circuit) {
        return new Zkvm("alone", Optional.empty(), List.of(new CircuitEntry(circuit, Optional.empty(), 0)), List.of());
    }

    private static boolean turns(Knob knob, Circuit circuit) {
        return knob.idleBecause(alone(circuit), 0).isEmpty();
    }

    private static String where(Knob knob) {
        return FAMILIES.entrySet().stream()
                .filter(family -> turns(knob, family.getValue()))
                .map(family -> family.getKey().toString())
                .collect(Collectors.joining());
    }

    /** DEEP-ALI over FRI, WHIR, STIR; Jagged over FRI, WHIR; SWIRL in unique decoding, in the list regime. */
    @ParameterizedTest
    @CsvSource({
        "layers, FWSfwUJ",
        "field, FWSfwUJ",
        "base, FWSfwUJ",
        "extension, FWSfwUJ",
        "hash, FWSfwUJ",
        "scheme, FWSfw",
        "regime, FWSUJ",
        "trace-length, FWSfwUJ",
        "dense-length, fw",
        "trace-columns, fwUJ",
        "batch, FWSfwUJ",
        "batching, FWSfw",
        "constraints, FWSfwUJ",
        "constraint-degree, FWSfwUJ",
        "sumcheck-degree, Ww",
        "opening-points, FWS",
        "lookup-type, FWSfw",
        "lookup-fingerprint, FWSfw",
        "lookup-rows, FWSfw",
        "lookup-table, FWSfw",
        "lookup-columns, FWSfw",
        "lookup-count, FWSfw",
        "lookup-error, FWSfw",
        "univariate-skip, UJ",
        "airs, UJ",
        "trace-height, UJ",
        "interactions, UJ",
        "size-airs, UJ",
        "size-trace-height, UJ",
        "size-trace-columns, UJ",
        "size-interactions, UJ",
        "bus-interactions, UJ",
        "message-length, UJ",
        "public-values, UJ",
        "blowup, FWSfwUJ",
        "arity, FWSfw",
        "first-fold, FWSfw",
        "last-polynomial, FWSfwUJ",
        "folding, FWSfw",
        "round-rates, ''",
        "gap, FWS",
        "round-gaps, WS",
        "multiplicity, J",
        "grinding, FWSfw",
        "round-grinding, WSw",
        "batching-grinding, FWSfwUJ",
        "fold-grinding, FWSwUJ",
        "step-grinding, Ww",
        "deep-grinding, F",
        "lookup-grinding, FWSfw",
        "bus-grinding, UJ",
        "ood-grinding, WSw",
        "ood-samples, WSw",
        "queries, FWSfwUJ",
        "round-queries, WSwUJ",
        "prover, FWSfw"
    })
    void turnsWhereTheParameterExists(String key, String families) {
        Knob knob = Knobs.named(key).orElseThrow();
        assertEquals(families, where(knob));
        for (Circuit circuit : FAMILIES.values()) {
            if (turns(knob, circuit)) {
                assertTrue(knob.show(alone(circuit), 0).isPresent(), "shown where it turns");
            }
        }
    }

    @Test
    void everyKnobHasARow() throws NoSuchMethodException {
        CsvSource rows = IdleTest.class
                .getDeclaredMethod("turnsWhereTheParameterExists", String.class, String.class)
                .getAnnotation(CsvSource.class);
        Set<String> keys = Arrays.stream(rows.value())
                .map(row -> row.substring(0, row.indexOf(',')))
                .collect(Collectors.toSet());
        assertEquals(
                Knobs.ALL.stream()
                        .filter(knob -> !Knobs.LAYOUT.contains(knob))
                        .map(Knob::key)
                        .collect(Collectors.toSet()),
                keys);
    }

    /** Of a layout, what its prover asks for, and of no layout, nothing. */
    @Test
    void layoutsTurnByWhatTheirProversAskFor() {
        assertEquals(LayoutKey.values().length, Knobs.LAYOUT.size());
        for (Layout layout : Layouts.ALL) {
            Circuit written = FAMILIES.values().stream()
                    .filter(circuit -> layout.fits(circuit.opening()))
                    .map(circuit -> Knobs.PROVER.turned(circuit, layout.name()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    layout.asked().stream().map(LayoutKey::key).collect(Collectors.toSet()),
                    Knobs.LAYOUT.stream()
                            .filter(knob -> turns(knob, written))
                            .map(knob -> knob.about().tomlKeys().get(0))
                            .collect(Collectors.toSet()),
                    layout.name());
        }
        assertTrue(FAMILIES.values().stream()
                .allMatch(circuit -> Knobs.LAYOUT.stream().noneMatch(knob -> turns(knob, circuit))));
    }

    /** What is fixed is shown all the same. */
    @Test
    void fixedParametersAreShown() {
        Set<String> shown = Knobs.ALL.stream()
                .filter(knob -> FAMILIES.values().stream()
                        .anyMatch(circuit -> knob.show(alone(circuit), 0).isPresent() && !turns(knob, circuit)))
                .map(Knob::key)
                .collect(Collectors.toSet());
        assertEquals(Set.of("grinding", "arity", "first-fold", "fold-grinding", "regime"), shown);
    }

    @Test
    void lookupsWithoutAny() {
        DeepAli deepAli = ((DeepAli) FAMILIES.get('F')).withLookups(Lookups.of(List.of()));
        Jagged jagged = ((Jagged) FAMILIES.get('f')).withLookups(Lookups.of(List.of()));
        for (Knob knob : Knobs.ALL) {
            if (knob.key().startsWith("lookup-")) {
                assertFalse(turns(knob, deepAli), knob.key());
                assertFalse(turns(knob, jagged), knob.key());
            }
        }
    }

    @Test
    void samplesOfASingleIteration() {
        Zkvm one = Knobs.named("folding").orElseThrow().turn(alone(FAMILIES.get('W')), Target.ALL, "16");
        assertFalse(turns(Knobs.OOD_SAMPLES, one.circuits().get(0)));
        assertFalse(turns(Knobs.OOD_GRINDING, one.circuits().get(0)));
    }

    @Test
    void ratesWhereTheyAreStated() {
        Jagged jagged = (Jagged) FAMILIES.get('w');
        Whir whir = (Whir) jagged.opening();
        Jagged stated = jagged.withOpening(
                whir.withRounds(whir.rounds().withStatedLogInvRates(Optional.of(List.of(3, 6, 9, 12)))));
        Knob rates = Knobs.named("round-rates").orElseThrow();
        assertTrue(turns(rates, stated));
        Zkvm changed = rates.turn(alone(stated), Target.ALL, "4, 6, 8, 9");
        assertEquals("4, 6, 8, 9", rates.show(changed, 0).orElseThrow());
        assertEquals("16", Knobs.BLOWUP.show(changed, 0).orElseThrow());
        Zkvm shifted = Knobs.BLOWUP.turn(changed, Target.ALL, "8");
        assertEquals("3, 5, 7, 8", rates.show(shifted, 0).orElseThrow());
    }
}
