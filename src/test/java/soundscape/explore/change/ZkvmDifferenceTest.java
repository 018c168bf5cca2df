package soundscape.explore.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Assignment;
import soundscape.explore.sweep.Metrics;

/** What differs is told by the keys of a file, and what each did adds up. */
class ZkvmDifferenceTest {
    private static Zkvm preset(String name) {
        return Presets.open(name).orElseThrow().zkvm();
    }

    private static ZkvmDifference between(Zkvm before, Zkvm after) {
        ZkvmDifference difference = ZkvmDifference.between(before, after, RegimeChoice.BEST);
        assertAddsUp(difference.whole());
        difference.circuits().forEach(circuit -> assertAddsUp(circuit.attribution()));
        return difference;
    }

    private static void assertAddsUp(Attribution attribution) {
        assertEquals(
                attribution.total(),
                attribution.changes().stream().map(AttributedChange::share).reduce(Effect.NONE, Effect::plus));
    }

    private static Zkvm turned(Zkvm zkvm, String... assignments) {
        Zkvm turned = zkvm;
        for (String assignment : assignments) {
            turned = Assignment.parse(assignment).apply(turned);
        }
        return turned;
    }

    private static List<String> told(Attribution attribution) {
        return attribution.changes().stream()
                .map(change -> change.key() + " " + change.from() + " → " + change.to() + " " + change.circuits())
                .toList();
    }

    @Test
    void nothingDiffersFromItself() {
        ZkvmDifference difference = between(preset("zisk"), preset("zisk"));
        assertTrue(difference.isEmpty());
        assertEquals(List.of(), difference.circuits());
    }

    @Test
    void whatSeveralCircuitsChangeAlikeIsOneChangeOfTheWhole() {
        Zkvm before = preset("pico");
        ZkvmDifference difference = between(before, turned(before, "embed.queries=40", "grinding=20"));
        assertEquals(
                List.of(
                        "grinding_query_phase 16 → 20 [riscv, convert, combine, compress, embed]",
                        "num_queries 21 → 40 [embed]"),
                told(difference.whole()).stream().sorted().toList());
        assertEquals(5, difference.circuits().size());
        assertEquals(SizeChoice.REAL, difference.whole().before().size());
        assertEquals(
                before.estimate().headline().securityBits(),
                difference.whole().before().metrics().level());
    }

    @Test
    void aLoneChangeGetsAllAndTellsWhatItAloneComesTo() {
        Zkvm before = preset("pico");
        Attribution embed = between(before, turned(before, "embed.queries=40"))
                .circuits()
                .get(0)
                .attribution();
        AttributedChange queries = embed.changes().get(0);
        assertEquals(embed.total(), queries.share());
        assertEquals(Optional.of(embed.after()), queries.alone());
        assertTrue(queries.share().bytes() > 0);
    }

    /** Files with some of the lines changed, in every order; the key that does nothing gets nothing. */
    @Test
    void sharesAreMeansOverTheFilesInBetween() {
        String text = Presets.open("pico").orElseThrow().text().text();
        Map<String, UnaryOperator<String>> lines = Map.of(
                "rho", each -> each.replace("rho = 0.0625", "rho = 0.125").replace("degree = 16", "degree = 8"),
                "num_queries", each -> each.replace("num_queries = 21", "num_queries = 30"),
                "grinding_query_phase", each -> each.replace("query_phase = 16", "query_phase = 18"),
                "num_constraints", each -> each.replace("num_constraints = 323", "num_constraints = 324"));
        List<String> keys = List.copyOf(lines.keySet());
        Map<String, Effect> sums = new HashMap<>();
        List<List<Integer>> orders = ShapleyTest.orders(keys.size());
        for (List<Integer> order : orders) {
            String made = text;
            for (int change : order) {
                String next = lines.get(keys.get(change)).apply(made);
                sums.merge(keys.get(change), effect(next).minus(effect(made)), Effect::plus);
                made = next;
            }
        }
        String all = lines.values().stream()
                .reduce(each -> each, (one, other) -> each -> other.apply(one.apply(each)))
                .apply(text);
        List<AttributedChange> changes = between(read(text), read(all)).whole().changes();
        assertEquals(
                Set.copyOf(keys), changes.stream().map(AttributedChange::key).collect(Collectors.toSet()));
        for (AttributedChange change : changes) {
            Effect rest = sums.get(change.key()).minus(change.share().times(orders.size()));
            assertTrue(
                    Math.abs(rest.centibits()) < orders.size() && Math.abs(rest.bytes()) < orders.size(), change.key());
            assertEquals(change.key().equals("num_constraints"), change.share().equals(Effect.NONE), change.key());
        }
    }

    private static Zkvm read(String text) {
        return ZkvmFile.of("mixed.toml", text.getBytes(StandardCharsets.UTF_8)).zkvm();
    }

    private static Effect effect(String text) {
        return new Figures(Metrics.of(read(text), RegimeChoice.BEST).orElseThrow(), SizeChoice.REAL).effect();
    }

    @Test
    void circuitsOfOneConfigurationOnlyAreTold() {
        Zkvm before = preset("pico");
        List<CircuitEntry> fewer = new ArrayList<>(before.entries());
        CircuitEntry removed = fewer.remove(1);
        ZkvmDifference difference = between(before, before.withEntries(fewer));
        assertEquals(List.of(removed.name()), difference.outline().removed());
        assertEquals(
                List.of(ZkvmDifference.CIRCUITS),
                difference.whole().changes().stream().map(AttributedChange::key).toList());
        ZkvmDifference back = between(before.withEntries(fewer), before);
        assertEquals(List.of(removed.name()), back.outline().added());
        assertEquals(difference.whole().total(), Effect.NONE.minus(back.whole().total()));
    }

    @Test
    void anotherSchemeIsOneChangeWithItsKeys() {
        Zkvm before = preset("pico");
        Attribution embed = between(before, turned(before, "embed.scheme=WHIR"))
                .circuits()
                .get(0)
                .attribution();
        AttributedChange family = embed.changes().get(0);
        assertEquals("protocol_family", family.key());
        assertTrue(family.along() > 5);
    }

    @Test
    void moreThanEightChangesAreDrawn() {
        Zkvm before = preset("pico");
        Zkvm after = turned(
                before,
                "embed.queries=40",
                "embed.grinding=20",
                "embed.blowup=32",
                "embed.extension=5",
                "embed.constraints=900",
                "embed.constraint-degree=4",
                "embed.opening-points=3",
                "embed.batch=700",
                "embed.fold-grinding=3");
        ZkvmDifference difference = between(before, after);
        assertEquals(false, difference.whole().exact());
        assertEquals(9, difference.whole().changes().size());
    }

    /** Two random circuits of one family have few states between them that are circuits; shares add up all the same. */
    @ParameterizedTest
    @ValueSource(longs = 1)
    void randomCircuitsAddUp(long seed) {
        List<Circuit> before = new RandomCircuits(seed).all();
        List<Circuit> after = new RandomCircuits(seed + 1000).all();
        for (int i = 0; i < before.size(); i++) {
            if (!(before.get(i) instanceof Jagged)) {
                between(zkvm(before.get(i)), zkvm(after.get(i)));
            }
        }
    }

    private static Zkvm zkvm(Circuit circuit) {
        return new Zkvm("random", Optional.empty(), List.of(new CircuitEntry(circuit, Optional.empty(), 0)), List.of());
    }
}
