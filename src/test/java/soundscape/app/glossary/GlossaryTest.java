package soundscape.app.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.AskedFigure;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.report.formula.Formula;

/** Everything that has a figure or can be turned has a page, and pages are whole. */
class GlossaryTest {
    private static final Snapshot PICO = opened("pico");
    private static final Pages PAGES = new Pages(PICO);
    private static final Pages ZISK = new Pages(opened("zisk"));

    /** No bundled zkVM states the rates of its iterations; a probability, and a list of gaps, have no next step. */
    private static final Set<String> WITHOUT_STEPS = Set.of("knob-round-rates", "knob-lookup-error", "knob-round-gaps");

    /** Nor does any bundled zkVM's prover ask for all that some prover asks for. */
    private static boolean isWithoutSteps(GlossaryEntry entry) {
        return WITHOUT_STEPS.contains(entry.id())
                || Knobs.LAYOUT.stream()
                        .filter(knob -> Glossary.id(knob).equals(entry.id()))
                        .anyMatch(knob -> Presets.names().stream()
                                .flatMap(name -> Presets.open(name).orElseThrow().zkvm().circuits().stream())
                                .allMatch(circuit -> knob.show(circuit).isEmpty()));
    }

    private static Snapshot opened(String preset) {
        ZkvmFile file = Presets.open(preset).orElseThrow();
        return Handout.opened(file, file.zkvm().finalIndex());
    }

    static List<GlossaryEntry> entries() {
        return Glossary.all();
    }

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyTermAndPartOfEveryPresetHasAPage(String preset) {
        opened(preset).estimate().circuits().forEach(circuit -> {
            circuit.regimes().stream()
                    .map(RegimeEstimate::terms)
                    .flatMap(List::stream)
                    .map(Term::name)
                    .forEach(name ->
                            assertTrue(Glossary.of(new AskedFigure.OfTerm(name)).isPresent(), name::toString));
            circuit.size().parts().stream()
                    .map(ProofSize.Part::kind)
                    .forEach(kind ->
                            assertTrue(Glossary.of(new AskedFigure.OfSize(kind)).isPresent(), kind::label));
        });
    }

    @Test
    void everyKnobAndMilestoneHasAPageOfItsOwn() {
        for (Knob knob : Knobs.ALL) {
            assertEquals(
                    knob.label(), Glossary.find(Glossary.id(knob)).orElseThrow().title());
        }
        for (Milestone milestone : Milestones.FOUNDATION) {
            assertEquals(
                    milestone.label(),
                    Glossary.find(Glossary.id(milestone)).orElseThrow().title());
        }
        Set<String> ids = Glossary.all().stream().map(GlossaryEntry::id).collect(Collectors.toSet());
        assertEquals(Glossary.all().size(), ids.size());
        assertTrue(Glossary.find("no-such-page").isEmpty());
    }

    /** Its values are by it: what is printed asks for twice the multiplicity, of embed 80 in place of 40. */
    @Test
    void everyTheoremBesideSoundcalcsHasAPageWithItsOwnValues() {
        for (JohnsonTheorem theorem : GapTheorems.CHOICES) {
            Optional<GlossaryEntry> entry =
                    Glossary.find("concept-theorem-" + theorem.citation().key());
            assertEquals(theorem != GapTheorems.BCHKS25_JOHNSON, entry.isPresent(), theorem::toString);
        }
        Page printed =
                PAGES.of(Glossary.find("concept-theorem-bchks25-as-printed").orElseThrow());
        assertTrue(printed.formulas().contains("m = max(⌈√ρ/η⌉, 3)"), printed.formulas()::toString);
        assertTrue(
                printed.values().stream()
                        .anyMatch(value ->
                                value.symbol().equals("M") && value.value().equals("80.5")),
                printed.values()::toString);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aPageIsWhole(GlossaryEntry entry) {
        Page page = PAGES.of(entry);
        long sentences = Stream.of(entry.about().split("(?<=[.])\\s+", -1)).count();
        assertTrue(sentences >= 2 && sentences <= 3, sentences + " sentences: " + entry.about());
        assertTrue(entry.about().endsWith("."), entry.about());
        assertFalse(page.figure().isEmpty(), "its figure");
        assertFalse(page.values().isEmpty() && entry.kind() != EntryKind.CONCEPT, "its values");
        boolean cited = entry.kind() == EntryKind.SIZE || entry.kind() == EntryKind.MILESTONE;
        assertTrue(
                cited || page.source().matches(".*(\\d{4}/\\d+|swirl\\.pdf|soundcalc).*"),
                "a source: " + page.source());
        page.formulas().forEach(formula -> assertFalse(Formula.of(formula) instanceof Formula.Plain, formula));
        page.related().forEach(id -> assertTrue(Glossary.find(id).isPresent(), id));
        page.effects().stream().flatMap(effects -> effects.lines().stream()).forEach(effect -> {
            assertFalse(effect.text().contains("NaN"), effect.text());
            assertTrue(effect.page().isEmpty() || Glossary.find(effect.page()).isPresent(), effect.page());
        });
        if (entry.kind() == EntryKind.TERM || entry.kind() == EntryKind.SIZE) {
            assertFalse(page.formulas().isEmpty(), "a formula");
            assertEquals(2, page.effects().size());
            assertTrue(
                    page.effects().stream().anyMatch(effects -> !effects.lines().isEmpty()), "a mover");
        } else if (entry.kind() == EntryKind.KNOB && !isWithoutSteps(entry)) {
            assertFalse(page.effects().isEmpty(), "its steps");
        }
    }

    @ParameterizedTest
    @CsvSource({"miden, 100.26 to 102.27 KiB", "zisk, ''", "pico, ''", "airbender, ''"})
    void aMilestonesPageTellsHowFarAMeanSpreads(String preset, String range) {
        Page page =
                new Pages(opened(preset)).of(Glossary.find("milestone-h-star").orElseThrow());
        assertEquals(
                range,
                page.values().stream()
                        .filter(value -> value.symbol().equals("5 to 95 %"))
                        .map(Quantity::value)
                        .collect(Collectors.joining()));
    }

    /** A step may lead to a circuit whose prover's layout is not known: another scheme, another prover. */
    @ParameterizedTest
    @ValueSource(strings = {"knob-scheme", "knob-prover", "knob-kept-level", "milestone-h-star"})
    void stepsOfACircuitWithALayoutAreFigures(String id) {
        Page page = ZISK.of(Glossary.find(id).orElseThrow());
        assertFalse(page.effects().isEmpty());
        page.effects().stream()
                .flatMap(effects -> effects.lines().stream())
                .forEach(effect -> assertFalse(effect.text().contains("NaN"), effect.text()));
    }

    @Test
    void aPageOfWhatTheCircuitLacksSaysWhoseItIs() {
        Page page = PAGES.of(Glossary.find("term-out-of-domain").orElseThrow());
        assertTrue(page.note().startsWith("embed of Pico has no such term; shown for "), page.note());
        assertEquals("", PAGES.of(Glossary.find("term-query").orElseThrow()).note());
    }

    @Test
    void effectsAreWhatTurningTheKnobDoes() {
        Page page = PAGES.of(Glossary.find("term-query").orElseThrow());
        List<String> raised =
                page.effects().get(0).lines().stream().map(Page.Effect::text).toList();
        assertTrue(raised.contains("Queries to 22: +1.98 bits, circuit 59.6"), raised::toString);
        Page knob = PAGES.of(Glossary.find("knob-queries").orElseThrow());
        List<String> up =
                knob.effects().get(0).lines().stream().map(Page.Effect::text).toList();
        assertTrue(up.contains("query phase: +1.98 bits"), up::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "query, term-query",
        "Johnson, concept-johnson-bound",
        "paths, size-paths",
        "UDR, concept-unique-decoding",
        "fri_folding_factors, knob-arity",
        "h-star, milestone-h-star",
        "2024/390, knob-ood-samples"
    })
    void wordsFindAPage(String words, String id) {
        List<String> found =
                Glossary.search(words).stream().map(GlossaryEntry::id).limit(8).toList();
        assertTrue(found.contains(id), found::toString);
        assertTrue(Glossary.search("nothing answers to this").isEmpty());
    }
}
